import { InputError } from '../problem.ts';
import type { Block } from './blocks.ts';
import { pointsPerMm } from './scene.ts';
import type { FigureSize } from './sizes.ts';

/** The parts of a figure, each made for the width that the layout has for it. */
export interface FigureParts {
  readonly heading: (width: number) => Block;
  /** No taller than `room` points where that is given; none on a figure of the distribution alone. */
  readonly map: ((width: number, room?: number) => Block) | undefined;
  /** Width over height of the map. */
  readonly mapAspect: number;
  readonly legend: (width: number, isTwoColumns: boolean) => Block;
  /** Whether several maps stand side by side, so that nothing stands beside them. */
  readonly isWide: boolean;
  /** Empty where no distribution is asked for; its columns are `height` points tall where that is given. */
  readonly chart: (width: number, height?: number) => Block;
  readonly footer: (width: number) => Block;
}

export type PartName = keyof Omit<FigureParts, 'mapAspect' | 'isWide'>;

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

/** A page in points. */
export interface Page {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
  /** Width within the margins. */
  readonly inner: number;
  readonly gap: number;
}

export function measurePage({ widthMm, heightMm = 0, marginMm, body }: FigureSize): Page {
  const [width, height, margin] = [widthMm * pointsPerMm, heightMm * pointsPerMm, marginMm * pointsPerMm];
  return { width, height, margin, inner: width - 2 * margin, gap: body };
}

/** Blocks below each other; empty ones leave no gap. */
export function layColumn(
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

/** The refusal of a page whose text needs so many points more. */
export function tooSmall(size: FigureSize, missing: number): InputError {
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
