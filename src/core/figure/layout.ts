import { InputError } from '../problem.ts';
import type { Block } from './blocks.ts';
import { besideMm, twoColumnsMm, type FigureSize } from './sizes.ts';
import { pointsPerMm } from './scene.ts';

/** The parts of a figure, each made for the width that the layout has for it. */
export interface FigureParts {
  readonly heading: (width: number) => Block;
  readonly map: (width: number) => Block;
  /** Width over height of the map. */
  readonly mapAspect: number;
  readonly legend: (width: number, isTwoColumns: boolean) => Block;
  /** Empty where no distribution is asked for. */
  readonly chart: (width: number) => Block;
  readonly footer: (width: number) => Block;
}

export type PartName = keyof Omit<FigureParts, 'mapAspect'>;

/** A part with the place of its top left corner on the page, in points. */
export interface PlacedPart {
  readonly name: PartName;
  readonly block: Block;
  readonly x: number;
  readonly y: number;
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly parts: readonly PlacedPart[];
}

/** Of the page: what a map needs at least of a fixed height, and may take at most of a landscape page's width. */
const leastMapPart = 0.3;
const mostMapPart = 0.56;

/**
 * Places the parts on the page: stacked on narrow and on upright pages, the legend beside the map on wide ones, and all
 * text beside the map on slides.
 *
 * @throws InputError where a page of fixed height is too small for its text
 */
export function layOut(parts: FigureParts, size: FigureSize): Layout {
  if (size.heightMm === undefined)
    return size.widthMm >= besideMm ? layBeside(parts, size) : layStacked(parts, size);
  return size.heightMm < size.widthMm ? laySlide(parts, size) : layPage(parts, size);
}

interface Page {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
  /** Width within the margins. */
  readonly inner: number;
  readonly gap: number;
}

function measurePage({ widthMm, heightMm = 0, marginMm, body }: FigureSize): Page {
  const [width, height, margin] = [widthMm * pointsPerMm, heightMm * pointsPerMm, marginMm * pointsPerMm];
  return { width, height, margin, inner: width - 2 * margin, gap: body };
}

/** Heading, map, legend, distribution and sources below each other; the page is as tall as they are. */
function layStacked(parts: FigureParts, size: FigureSize): Layout {
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
function layBeside(parts: FigureParts, size: FigureSize): Layout {
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
function laySlide(parts: FigureParts, size: FigureSize): Layout {
  const { width, height, margin, inner, gap } = measurePage(size);
  const room = height - 2 * margin;
  const map = fitMap(parts, Math.min(inner * mostMapPart, room * parts.mapAspect), room);
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
function layPage(parts: FigureParts, size: FigureSize): Layout {
  const { width, height, margin, inner, gap } = measurePage(size);
  const heading = parts.heading(inner);
  const legend = parts.legend(inner, true);
  const chart = parts.chart(inner);
  const footer = parts.footer(inner);
  const chartRoom = chart.nodes.length === 0 ? 0 : chart.height + 1.5 * gap;
  const text = heading.height + legend.height + chartRoom + footer.height + 4.5 * gap;
  const room = height - 2 * margin - text;
  if (room < height * leastMapPart) throw tooSmall(size, height * leastMapPart - room);
  const map = fitMap(parts, Math.min(inner, room * parts.mapAspect), room);
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

/** A map may be taller than its shapes where its scale stands below them. */
function fitMap(parts: FigureParts, width: number, room: number): Block {
  const map = parts.map(width);
  return map.height <= room ? map : parts.map((width * room) / map.height);
}

function layColumn(
  blocks: readonly (readonly [PartName, Block])[],
  start: { readonly x: number; readonly y: number; readonly gap: number },
): { readonly placed: readonly PlacedPart[]; readonly height: number } {
  let y = start.y;
  const placed: PlacedPart[] = [];
  for (const [name, block] of blocks) {
    if (block.nodes.length === 0) continue;
    placed.push({ name, block, x: start.x, y });
    y += block.height + start.gap;
  }
  return { placed, height: y - start.gap - start.y };
}

function tooSmall(size: FigureSize, missing: number): InputError {
  return new InputError([
    {
      what: 'size too small for the text of this figure',
      file: 'figure',
      found: `${Math.round(size.widthMm)} × ${Math.round(size.heightMm ?? 0)} mm`,
      expected: `${Math.ceil(missing / pointsPerMm)} mm more height`,
      mend: 'choose a size that grows with its text, like 174mm, or leave out the distribution',
    },
  ]);
}
