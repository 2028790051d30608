import { computations } from '../../src/core/report/figures.ts';
import type { Dataset } from '../../src/core/dataset.ts';
import type { AreaId, Municipality, Observation, Value } from '../../src/core/model.ts';

export type Observed = Readonly<Record<string, readonly (Observation | undefined)[]>>;

const keys = ['a', 'b', 'c', 'd', 'e', 'f'] as AreaId[];

/**
 * Four municipalities that applied, one that did not, one that is not counted. On the reference date of the surveys
 * 10, 20, 30, 40, 50 and no refugees live in them.
 */
export function toyDataset(observations: Observed): Dataset {
  const municipalities = keys.map(
    (id, index) =>
      ({
        id,
        counted: index < 5,
        association: index < 4 ? 'V' : null,
        refugees: index < 4 ? 9 : 0,
      }) as Municipality,
  );
  const observationsOf = (list: readonly (Observation | undefined)[]) =>
    new Map(keys.map((id, index) => [id, list[index] ?? { status: 'no-application' as const }]));
  const geometries = keys.map((id, index) => ({
    id,
    properties: { refugees_2017_11_09: index < 5 ? (index + 1) * 10 : null },
  }));
  return {
    catalog: {
      indicators: [
        { id: 'vzae', kind: 'number', closed: 'right' },
        { id: 'personen', kind: 'number', closed: 'right' },
        { id: 'kapazitaet', kind: 'diverging', breaks: [0.5, 1] },
      ],
    },
    municipalities,
    topology: { objects: { municipalities: { geometries } } },
    observations: new Map(Object.entries(observations).map(([id, list]) => [id, observationsOf(list)])),
  } as unknown as Dataset;
}

export const compute = (key: string, observations: Observed = {}) =>
  computations[key]?.(toyDataset(observations));

export const ok = (value: Value, detail?: string): Observation => ({
  status: 'ok',
  value,
  via: 'own',
  ...(detail === undefined ? {} : { detail }),
});

export const noAnswer: Observation = { status: 'no-answer' };
export const notAsked: Observation = { status: 'not-asked' };
