import type { Published } from './published.ts';

/** What was computed for a published number: number, ISO month, interval or names by frequency. */
export type Computed = number | string | readonly string[];

/** Whether a computed value stands to the published one as it must. */
export function isReproduced(published: Published, computed: Computed): boolean {
  switch (published.compare) {
    case 'order':
      return Array.isArray(computed) && JSON.stringify(computed) === JSON.stringify(published.value);
    case 'at-most':
      return typeof computed === 'string' && computed <= published.value;
    case 'at-least':
      return typeof computed === 'string' && computed >= published.value;
    case 'about':
      return typeof computed === 'number' && Math.abs(computed - published.value) <= published.tolerance;
    case 'equal':
      return computed === published.value;
    case 'above':
    case 'below':
    case 'rounds-to':
      return typeof computed === 'number' && comparisons[published.compare](computed, published.value);
  }
}

const comparisons = {
  above: (computed: number, value: number) => computed > value,
  below: (computed: number, value: number) => computed < value,
  'rounds-to': (computed: number, value: number) => {
    const factor = 10 ** decimalsOf(value);
    return Math.round(computed * factor) === Math.round(value * factor);
  },
};

/** Digits after the decimal point as the report prints them. */
function decimalsOf(value: number): number {
  return String(value).split('.')[1]?.length ?? 0;
}
