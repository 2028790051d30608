import { classableUnit } from './classing/classable.ts';
import { reclass } from './classing/reclass.ts';
import type { Dataset } from './dataset.ts';
import type { Indicator } from './indicator.ts';
import type { Language } from './model.ts';
import { plainReading } from './reading.ts';
import type { Selection } from './selection.ts';
import { buildView, type View } from './view.ts';

/** A class of both maps, with what each has of it; `undefined` where a map has no such class. */
export interface SharedRow {
  readonly label: string;
  readonly colors: readonly string[];
  readonly counts: readonly [number | undefined, number | undefined];
}

/** Two indicators beside each other, or two months of one. */
export interface Comparison {
  readonly first: View;
  readonly second: View;
  /** One legend for both, where classes and colours mean the same in each; `undefined` where they do not. */
  readonly shared: readonly SharedRow[] | undefined;
}

/** The short name of an indicator; another reading of one is named with it: "Kapazität: davor". */
export function nameIndicator(
  { catalog }: Dataset,
  { label, variantOf }: Indicator,
  language: Language,
): string {
  const base = catalog.indicators.find(({ id }) => id === variantOf);
  return base ? `${base.label[language]}: ${label[language]}` : label[language];
}

/** What a view can be crossed with: everything but its indicator itself and other readings of that. */
export function crossable({ indicator, dataset }: View): readonly Indicator[] {
  const base = indicator.variantOf ?? indicator.id;
  return dataset.catalog.indicators.filter(
    ({ id, variantOf, kind }) => id !== base && variantOf !== base && kind !== 'association',
  );
}

/** What a view can be compared with: all indicators with classes, and itself where it has months. */
export function comparable({ indicator, dataset }: View): readonly Indicator[] {
  return dataset.catalog.indicators.filter(
    ({ id, kind }) => kind !== 'association' && (id !== indicator.id || kind === 'month'),
  );
}

/**
 * The view beside a view. Amounts in the same unit get the classes and colours of the first, so that a colour means the
 * same in both maps.
 */
export function buildComparison(first: View, other: Indicator): Comparison {
  const { selection, dataset } = first;
  const plain: Selection = {
    ...selection,
    ...plainReading,
    amounts: selection.amounts,
    indicator: other.id,
    asOf: selection.crossAsOf,
  };
  const second = buildView(dataset, { ...plain, ...scaleOf(first, other) }, reclass);
  return { first, second, shared: sharesScale(first, second) ? buildSharedRows(first, second) : undefined };
}

/** Whether both have numbers, so that each municipality is a point between them. */
export function hasScatter({ first, second }: Comparison): boolean {
  const hasNumbers = ({ indicator }: View) => indicator.kind === 'number' || indicator.kind === 'diverging';
  return hasNumbers(first) && hasNumbers(second);
}

/** The classes and colours that the first lends to another one of the same unit. */
function scaleOf({ indicator, selection }: View, other: Indicator): Partial<Selection> {
  if (other.id === indicator.id) return { classes: selection.classes, palette: selection.palette };
  const unit = classableUnit(indicator);
  if (indicator.kind !== 'number' || unit === undefined || unit !== classableUnit(other)) return {};
  return {
    classes: { method: 'own', limits: indicator.breaks },
    palette: {
      name: indicator.palette as NonNullable<Selection['palette']>['name'],
      reversed: indicator.reversed ?? false,
    },
  };
}

function sharesScale(first: View, second: View): boolean {
  if (first.indicator.id === second.indicator.id) return true;
  const unit = classableUnit(first.indicator);
  const looks = [first, second].map(({ classes }) =>
    JSON.stringify(classes.map((row) => [row.label, row.colors])),
  );
  return unit !== undefined && unit === classableUnit(second.indicator) && looks[0] === looks[1];
}

/** Classes of both in their order; a class for what came after a month stands where its map has it. */
function buildSharedRows(first: View, second: View): readonly SharedRow[] {
  const countIn = ({ classes }: View, label: string) => classes.find((row) => row.label === label)?.count;
  const labels = new Set(first.classes.map(({ label }) => label));
  const rows = [...first.classes, ...second.classes.filter(({ label }) => !labels.has(label))];
  return rows.map(({ label, colors }) => ({
    label,
    colors,
    counts: [countIn(first, label), countIn(second, label)],
  }));
}
