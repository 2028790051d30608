import type { Language } from '../model.ts';

/** How a group of areas side by side is told. */
interface ClusterWords {
  /** What the areas have in common. */
  readonly ofClass: (label: string) => string;
  readonly withoutValue: string;
  /** @param size "37 Kommunen" @param all how many there are in all @param center the area with the most inhabitants */
  readonly largest: (common: string, size: string, all: string, center: string, districts: string) => string;
  /** No two of them touch. */
  readonly scattered: (common: string) => string;
  readonly others: (count: string) => string;
}

export const clusterWords: Readonly<Record<Language, ClusterWords>> = {
  de: {
    ofClass: (label) => `mit „${label}“`,
    withoutValue: 'ohne Wert',
    largest: (common, size, all, center, districts) =>
      `Die größte zusammenhängende Gruppe ${common} umfasst ${size} (von ${all}) um ${center}${districts}.`,
    scattered: (common) => `Nirgends grenzen zwei Gebiete ${common} aneinander.`,
    others: (count) => `${count} weitere`,
  },
  en: {
    ofClass: (label) => `with “${label}”`,
    withoutValue: 'without a value',
    largest: (common, size, all, center, districts) =>
      `The largest connected group ${common} comprises ${size} (of ${all}) around ${center}${districts}.`,
    scattered: (common) => `Nowhere do two areas ${common} border on each other.`,
    others: (count) => `${count} more`,
  },
};
