import type { ClassChoice, PaletteChoice } from './classing/class-choice.ts';
import type { Month } from './month.ts';
import type { Part } from './part.ts';

/** How several chosen answers combine: all of them, any, none, or at least so many. */
export type AnswerMode = 'all' | 'any' | 'none' | number;

/**
 * How the amounts of an association are shown: spread over its members, or as the association reported them, one
 * total for all.
 */
export const amountReadings = ['spread', 'reported'] as const;
export type AmountReading = (typeof amountReadings)[number];

/** One map of all answers, or a small one for each. */
export const arrangements = ['one', 'each'] as const;
export type Arrangement = (typeof arrangements)[number];

/** A fill of each area, or circles whose area is proportional to the value. */
export const displays = ['fill', 'symbols'] as const;
export type Display = (typeof displays)[number];

/** A cell of two crossed indicators: row and column of its table, counted from 0. */
export interface CrossPlace {
  readonly row: number;
  readonly column: number;
}

/** How a reader looks at an indicator, beyond which one it is. Each part concerns one kind and is idle for the others. */
export interface Reading {
  /** Kind `multiple`: the options asked for; none asks how many options apply. */
  readonly answers: readonly string[];
  readonly mode: AnswerMode;
  readonly maps: Arrangement;
  /** Kind `month`: what had begun by this month; `undefined` for all that is known. */
  readonly asOf: Month | undefined;
  /** Amounts of posts and rates of them (`reported.ts`). */
  readonly amounts: AmountReading;
  /** Amounts: how they are drawn; as the catalogue says where left out (`symbols.ts`). */
  readonly display: Display | undefined;
  /** Numbers and months: their classes; those of the catalogue where left out. */
  readonly classes: ClassChoice | undefined;
  /** Everything that is drawn by a ramp: its colours; those of the catalogue where left out. */
  readonly palette: PaletteChoice | undefined;
  /** Comparison: the cell whose municipalities are brought out; `undefined` for all alike. */
  readonly cell: CrossPlace | undefined;
  /** What is brought out on the map and alone in the table; `undefined` for all alike. */
  readonly pinned: Part | undefined;
}

export const plainReading: Reading = {
  answers: [],
  mode: 'all',
  maps: 'one',
  asOf: undefined,
  amounts: 'spread',
  display: undefined,
  classes: undefined,
  palette: undefined,
  cell: undefined,
  pinned: undefined,
};

/** Whether the chosen options fit what is asked for. */
export function fitsAnswers(chosen: readonly string[], { answers, mode }: Reading): boolean {
  const hits = answers.filter((answer) => chosen.includes(answer)).length;
  switch (mode) {
    case 'all':
      return hits === answers.length;
    case 'any':
      return hits > 0;
    case 'none':
      return hits === 0;
    default:
      return hits >= mode;
  }
}
