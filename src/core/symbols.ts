import type { Dataset } from './dataset.ts';
import type { Indicator } from './indicator.ts';
import type { AreaId, Municipality, Observation } from './model.ts';
import type { Display, Reading } from './reading.ts';
import { canBeReported } from './reported.ts';

/** Circles whose area is proportional to the value: in place of a fill for amounts, which grow with the place itself. */
export interface Symbols {
  /** Radius in CSS pixels where the map is interactive, and in units of the drawing in a picture. */
  readonly radiusById: ReadonlyMap<AreaId, number>;
  /** Round values for the key, the largest first. */
  readonly steps: readonly SymbolStep[];
}

export interface SymbolStep {
  readonly value: number;
  readonly radius: number;
}

/** The circle of the largest value. Wider ones would cover each other, narrower ones leave small values invisible. */
const largestRadius = 26;
const mostSteps = 3;

/** How a reading shows an indicator. Symbols need amounts (`display` in the catalogue); all else is filled. */
export function displayOf(indicator: Indicator, { display }: Pick<Reading, 'display'>): Display {
  if (indicator.kind !== 'number' || indicator.display === undefined) return 'fill';
  return display ?? indicator.display;
}

/**
 * A circle for every municipality with a value above zero. As reported there is one for each association, at its
 * largest municipality: its total drawn for every member would be counted several times.
 */
export function buildSymbols(
  dataset: Dataset,
  indicator: Indicator,
  observations: ReadonlyMap<AreaId, Observation>,
  { amounts }: Pick<Reading, 'amounts'>,
): Symbols {
  const isOfAssociations = amounts === 'reported' && canBeReported(indicator);
  const places = isOfAssociations ? largestMembers(dataset.municipalities) : dataset.municipalities;
  const values = places.flatMap(({ id }) => {
    const observation = observations.get(id);
    const value = observation?.status === 'ok' ? Number(observation.value) : 0;
    return value > 0 ? [[id, value] as const] : [];
  });
  const largest = Math.max(0, ...values.map(([, value]) => value));
  const radiusOf = (value: number) => largestRadius * Math.sqrt(value / largest);
  return {
    radiusById: new Map(values.map(([id, value]) => [id, radiusOf(value)])),
    steps: roundValues(largest).map((value) => ({ value, radius: radiusOf(value) })),
  };
}

function largestMembers(municipalities: readonly Municipality[]): readonly Municipality[] {
  const largest = new Map<AreaId, Municipality>();
  for (const municipality of municipalities) {
    const { association } = municipality;
    if (association === null) continue;
    const known = largest.get(association);
    if (!known || municipality.population > known.population) largest.set(association, municipality);
  }
  return [...largest.values()];
}

/** Every second one of 1, 2, 5, 10, 20 …, from the largest that occurs downwards: 50, 10, 2. */
function roundValues(largest: number): readonly number[] {
  if (largest <= 0) return [];
  const power = Math.floor(Math.log10(largest));
  const row = [power, power - 1, power - 2].flatMap((exponent) =>
    [5, 2, 1].map((digit) => Number(`${digit}e${exponent}`)),
  );
  const within = row.filter((value) => value <= largest);
  return within.filter((_, index) => index % 2 === 0).slice(0, mostSteps);
}
