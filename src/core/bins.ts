import { buildAssociationScheme } from './associations.ts';
import type { Indicator } from './indicator.ts';
import type { Dataset } from './dataset.ts';
import { missingStatuses, type Language, type MissingStatus, type Observation } from './model.ts';
import { plainReading, type Reading } from './reading.ts';
import { buildScheme, type IndicatorClass, type Scheme } from './schemes.ts';

/** How an area is filled: a colour of its class, or the pattern of the reason why it has no value. */
export type BinFill = { readonly color: string } | { readonly pattern: MissingStatus };

/** A class with the bins that it fills: one for each of its colours. */
export interface BinnedClass extends IndicatorClass {
  readonly bins: readonly number[];
}

/**
 * The bins of an indicator: one for every colour of its classes, and after them one for every missing status, so that
 * every observation has exactly one bin.
 */
export interface Bins {
  readonly classes: readonly BinnedClass[];
  readonly fills: readonly BinFill[];
  readonly binOf: (observation: Observation) => number;
  /** The class of a bin; `undefined` for a bin of a missing status. */
  readonly classOfBin: (bin: number) => BinnedClass | undefined;
}

/** @param dataset says which associations are neighbours */
export function buildBins(
  indicator: Indicator,
  dataset: Dataset,
  language: Language,
  reading: Reading = plainReading,
): Bins {
  const scheme: Scheme =
    indicator.kind === 'association'
      ? buildAssociationScheme(indicator, dataset, language)
      : buildScheme(indicator, language, reading);
  const classes = numberBins(scheme.classes);
  const colors = classes.flatMap((entry) => entry.colors);
  return {
    classes,
    fills: [...colors.map((color) => ({ color })), ...missingStatuses.map((pattern) => ({ pattern }))],
    binOf: (observation) => {
      if (observation.status !== 'ok') return binOfStatus(observation.status, colors.length);
      const entry = classes[scheme.classOf(observation.value)];
      return entry?.bins[scheme.shadeOf?.(observation.value) ?? 0] ?? -1;
    },
    classOfBin: (bin) => classes.find((entry) => entry.bins.includes(bin)),
  };
}

/** The bin of a missing status, behind the bins of `colorCount` colours. */
export function binOfStatus(status: MissingStatus, colorCount: number): number {
  return colorCount + missingStatuses.indexOf(status);
}

function numberBins(classes: readonly IndicatorClass[]): readonly BinnedClass[] {
  let next = 0;
  return classes.map((entry) => ({ ...entry, bins: entry.colors.map(() => next++) }));
}
