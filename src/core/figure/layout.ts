import type { Block } from './blocks.ts';
import { layChart } from './layout-chart.ts';
import {
  layColumn,
  measurePage,
  tooSmall,
  type FigureParts,
  type Layout,
  type PartName,
  type PlacedPart,
} from './layout-parts.ts';
import { besideMm, twoColumnsMm, type FigureSize } from './sizes.ts';

type MapParts = FigureParts & { readonly map: NonNullable<FigureParts['map']> };

/** Of the page: what a map needs at least of a fixed height, and may take at most of a landscape page's width. */
const leastMapPart = 0.3;
const mostMapPart = 0.56;
/** The same for several maps side by side. */
const mostWidePart = 0.64;

/**
 * Places the parts on the page: stacked on narrow and on upright pages, the legend beside the map on wide ones, and all
 * text beside the map on slides.
 *
 * @throws InputError where a page of fixed height is too small for its text
 */
export function layOut(parts: FigureParts, size: FigureSize): Layout {
  const { map } = parts;
  if (!map) return layChart(parts, size);
  const drawn = { ...parts, map };
  if (size.heightMm !== undefined)
    return size.heightMm < size.widthMm ? laySlide(drawn, size) : layPage(drawn, size);
  return size.widthMm >= besideMm && !parts.isWide ? layBeside(drawn, size) : layStacked(drawn, size);
}

/** Heading, map, legend, distribution and sources below each other; the page is as tall as they are. */
function layStacked(parts: MapParts, size: FigureSize): Layout {
  const { width, margin, inner, gap } = measurePage(size);
  const isTwoColumns = size.widthMm >= twoColumnsMm;
  const blocks: readonly (readonly [PartName, Block])[] = [
    ['heading', parts.heading(inner)],
    ['map', parts.map(inner)],
    ['legend', parts.legend(inner, isTwoColumns)],
    ['chart', parts.chart(inner)],
    ['footer', parts.footer(inner)],
  ];
  let y = margin;
  const placed: PlacedPart[] = [];
  for (const [name, block] of blocks) {
    if (block.nodes.length === 0) continue;
    placed.push({ name, block, x: margin, y });
    y += block.height + gap;
  }
  return { width, height: y - gap + margin, parts: placed };
}

/** Heading above; below it the map and, beside it, everything else, the sources at the foot. */
function layBeside(parts: MapParts, size: FigureSize): Layout {
  const { width, margin, inner, gap } = measurePage(size);
  const columnGap = 1.6 * gap;
  const column = inner * 0.35;
  const heading = parts.heading(inner);
  const top = margin + heading.height + gap;
  const map = parts.map(inner - column - columnGap);
  const x = margin + inner - column;
  const { placed, height } = layColumn(
    [
      ['legend', parts.legend(column, false)],
      ['chart', parts.chart(column)],
    ],
    {
      x,
      y: top,
      gap: 1.4 * gap,
    },
  );
  const footer = parts.footer(column);
  const room = Math.max(map.height, height + gap + footer.height);
  return {
    width,
    height: top + room + margin,
    parts: [
      { name: 'heading', block: heading, x: margin, y: margin },
      { name: 'map', block: map, x: margin, y: top },
      ...placed,
      { name: 'footer', block: footer, x, y: top + room - footer.height },
    ],
  };
}

/** The map over the whole height on the left, all text on its right; the legend in two columns where one is too long. */
function laySlide(parts: MapParts, size: FigureSize): Layout {
  const { width, height, margin, inner, gap } = measurePage(size);
  const room = height - 2 * margin;
  const widest = parts.isWide ? mostWidePart : mostMapPart;
  const map = fitMap(parts, Math.min(inner * widest, room * parts.mapAspect), room, size);
  const columnGap = 2 * gap;
  const x = margin + map.width + columnGap;
  const column = inner - map.width - columnGap;
  const footer = parts.footer(column);
  const layText = (isTwoColumns: boolean) =>
    layColumn(
      [
        ['heading', parts.heading(column)],
        ['legend', parts.legend(column, isTwoColumns)],
        ['chart', parts.chart(column)],
      ],
      { x, y: margin, gap: 1.3 * gap },
    );
  const roomForText = room - gap - footer.height;
  const texts = [layText(false), layText(true)];
  const text = texts.find((candidate) => candidate.height <= roomForText);
  if (!text) throw tooSmall(size, Math.min(...texts.map((one) => one.height)) - roomForText);
  return {
    width,
    height,
    parts: [
      { name: 'map', block: map, x: margin, y: margin + (room - map.height) / 2 },
      ...text.placed,
      { name: 'footer', block: footer, x, y: margin + room - footer.height },
    ],
  };
}

/** An upright page: heading, the map as large as the rest leaves room, legend in two columns, sources at the foot. */
function layPage(parts: MapParts, size: FigureSize): Layout {
  const { width, height, margin, inner, gap } = measurePage(size);
  const heading = parts.heading(inner);
  const legend = parts.legend(inner, true);
  const chart = parts.chart(inner);
  const footer = parts.footer(inner);
  const chartRoom = chart.nodes.length === 0 ? 0 : chart.height + 1.5 * gap;
  const text = heading.height + legend.height + chartRoom + footer.height + 4.5 * gap;
  const room = height - 2 * margin - text;
  if (room < height * leastMapPart) throw tooSmall(size, height * leastMapPart - room);
  const map = fitMap(parts, Math.min(inner, room * parts.mapAspect), room, size);
  const top = margin + heading.height + 1.5 * gap;
  const legendTop = top + room + 1.5 * gap;
  return {
    width,
    height,
    parts: [
      { name: 'heading', block: heading, x: margin, y: margin },
      { name: 'map', block: map, x: margin + (inner - map.width) / 2, y: top + (room - map.height) / 2 },
      { name: 'legend', block: legend, x: margin, y: legendTop },
      ...(chartRoom === 0
        ? []
        : [{ name: 'chart' as const, block: chart, x: margin, y: legendTop + legend.height + 1.5 * gap }]),
      { name: 'footer', block: footer, x: margin, y: height - margin - footer.height },
    ],
  };
}

/** What stands below the shapes of a map does not shrink with them, so that it takes some attempts to fit. */
const mostAttempts = 5;

function fitMap(parts: MapParts, widest: number, room: number, size: FigureSize): Block {
  let width = widest;
  let map = parts.map(width, room);
  for (let attempt = 0; map.height > room && attempt < mostAttempts; attempt += 1) {
    width *= (room / map.height) * 0.995;
    map = parts.map(width, room);
  }
  if (map.height > room) throw tooSmall(size, map.height - room);
  return map;
}
