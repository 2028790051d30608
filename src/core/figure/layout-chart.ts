import type { Block } from './blocks.ts';
import {
  layColumn,
  measurePage,
  tooSmall,
  type FigureParts,
  type Layout,
  type PartName,
} from './layout-parts.ts';
import { besideMm, twoColumnsMm, type FigureSize } from './sizes.ts';

/** Height of the columns of a distribution that stands alone, in units of the body size; what they need at least. */
const columnsHeight = 15;
const leastHeight = 8;
/** Of the width, where the legend stands beside it. */
const chartPart = 0.56;

/**
 * The distribution without a map: on wide pages beside its legend, on narrow ones above it. Of categories the legend
 * with its bars is the distribution.
 *
 * @throws InputError where a page of fixed height is too small for its text
 */
export function layChart(parts: FigureParts, size: FigureSize): Layout {
  const { width, height, margin, inner, gap } = measurePage(size);
  const heading = parts.heading(inner);
  const footer = parts.footer(inner);
  const isFixed = size.heightMm !== undefined;
  const room = height - 2 * margin - heading.height - footer.height - 2.5 * gap;
  const body = layBody(parts, size, isFixed ? room : undefined);
  if (isFixed && body.height > room) throw tooSmall(size, body.height - room);
  const top = margin + heading.height + 1.5 * gap;
  const footerTop = isFixed ? height - margin - footer.height : top + body.height + gap;
  return {
    width,
    height: isFixed ? height : footerTop + footer.height + margin,
    parts: [
      { name: 'heading', block: heading, x: margin, y: margin },
      ...body.placed.map((part) => ({ ...part, x: part.x + margin, y: part.y + top })),
      { name: 'footer', block: footer, x: margin, y: footerTop },
    ],
  };
}

function layBody(parts: FigureParts, size: FigureSize, room: number | undefined) {
  const { inner, gap } = measurePage(size);
  const isBeside = size.widthMm >= besideMm && (size.heightMm ?? 0) < size.widthMm;
  const hasChart = parts.chart(inner).nodes.length > 0;
  if (!hasChart) return layColumn([['legend', parts.legend(inner, false)]], { x: 0, y: 0, gap });
  if (!isBeside) {
    const legend = parts.legend(inner, size.widthMm >= twoColumnsMm);
    const chart = parts.chart(inner, heightFor(size, room === undefined ? undefined : room - legend.height));
    return layColumn(listParts(chart, legend), { x: 0, y: 0, gap: 1.5 * gap });
  }
  const column = inner * (1 - chartPart) - 2 * gap;
  const chart = parts.chart(inner * chartPart, heightFor(size, room));
  const legend = parts.legend(column, false);
  return {
    placed: [
      { name: 'chart' as const, block: chart, x: 0, y: 0 },
      { name: 'legend' as const, block: legend, x: inner - column, y: 0 },
    ],
    height: Math.max(chart.height, legend.height),
  };
}

function listParts(chart: Block, legend: Block): readonly (readonly [PartName, Block])[] {
  return [
    ['chart', chart],
    ['legend', legend],
  ];
}

/** As tall as there is room, beside title and axis, but not taller than it is good to read. */
function heightFor({ body }: FigureSize, room: number | undefined): number {
  if (room === undefined) return columnsHeight * body;
  return Math.max(leastHeight * body, Math.min(room - 6 * body, 2 * columnsHeight * body));
}
