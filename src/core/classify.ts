import { scaleThreshold } from 'd3-scale';

/** Which end of a class belongs to it: `left` is `[a, b)`, `right` is `(a, b]`. The outer classes are open. */
export type Closure = 'left' | 'right';

/**
 * The one place that decides which class a value belongs to. Map, legend, table and figure all ask the function that
 * this returns; it gives the number of the class, from 0 to `breaks.length`.
 *
 * A right-closed class is a left-closed one seen in the mirror: `a < x <= b` is `-b <= -x < -a`.
 *
 * @param breaks the limits between classes, rising
 */
export function createClassifier(breaks: readonly number[], closure: Closure): (value: number) => number {
  const classes = [...breaks.keys(), breaks.length];
  if (closure === 'left') return scaleThreshold<number, number>(breaks, classes);
  const mirrored = scaleThreshold<number, number>(breaks.map((limit) => -limit).reverse(), classes);
  return (value) => breaks.length - mirrored(-value);
}
