import type { Municipality } from './model.ts';

/**
 * What is counted when shares are told: each municipality once, or by the people who live there. "65 % of the
 * municipalities" and "65 % of the refugees" are different findings. The fill of the map never depends on it.
 */
export const weights = ['municipalities', 'refugees', 'inhabitants'] as const;
export type Weight = (typeof weights)[number];

const weigh: Readonly<Record<Weight, (municipality: Municipality) => number>> = {
  municipalities: () => 1,
  refugees: (municipality) => municipality.refugees,
  inhabitants: (municipality) => municipality.population,
};

/** How much a municipality counts. */
export function weightOf(municipality: Municipality, weight: Weight): number {
  return weigh[weight](municipality);
}
