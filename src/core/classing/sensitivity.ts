import { buildBins, type Bins } from '../bins.ts';
import type { AreaId, Observation } from '../model.ts';
import type { View } from '../view.ts';
import { classMethods, fewestClasses, mostClasses, type ClassMethod } from './class-choice.ts';
import { isClassable } from './classable.ts';
import { reclass } from './reclass.ts';

/** The municipalities that another method would put into another class. */
export interface MethodChange {
  readonly method: ClassMethod;
  readonly areas: readonly AreaId[];
}

export interface Sensitivity {
  /** One for every method that finds as many classes from the same values as the view has. */
  readonly changes: readonly MethodChange[];
  /** Those that at least one of them would put into another class. */
  readonly any: readonly AreaId[];
}

/**
 * Whether another method would change the picture: each is asked for as many classes as the view has, and a municipality
 * changes when the number of its class, counted from the lowest, does. Nothing for indicators without limits.
 */
export function compareMethods(view: View): Sensitivity {
  const { dataset, selection, observations, indicator, published } = view;
  const count = isClassable(indicator) ? countClasses(indicator) : 0;
  if (count < fewestClasses || count > mostClasses) return { changes: [], any: [] };
  const own = numberClasses(view.bins, observations);
  const changes = classMethods.flatMap((method): MethodChange[] => {
    const choice = selection.classes;
    if (choice?.method === method) return [];
    const other = reclass(
      { indicator: published, observations },
      { ...selection, classes: { method, count } },
    );
    if (!isClassable(other) || countClasses(other) !== count) return [];
    const classes = numberClasses(buildBins(other, dataset, selection.language, selection), observations);
    const areas = [...own].flatMap(([id, index]) => (classes.get(id) === index ? [] : [id]));
    return [{ method, areas }];
  });
  const any = new Set(changes.flatMap(({ areas }) => areas));
  return { changes, any: [...own.keys()].filter((id) => any.has(id)) };
}

/** Of a diverging indicator those of both sides and the zero between them. */
function countClasses({
  kind,
  breaks,
}: {
  readonly kind: string;
  readonly breaks: readonly unknown[];
}): number {
  return kind === 'diverging' ? 2 * breaks.length + 3 : breaks.length + 1;
}

function numberClasses(
  { classes, binOf }: Bins,
  observations: ReadonlyMap<AreaId, Observation>,
): ReadonlyMap<AreaId, number> {
  const classByBin = new Map(classes.flatMap(({ bins }, index) => bins.map((bin) => [bin, index] as const)));
  const numbers = new Map<AreaId, number>();
  for (const [id, observation] of observations) {
    const index = classByBin.get(binOf(observation));
    if (index !== undefined) numbers.set(id, index);
  }
  return numbers;
}
