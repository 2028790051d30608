import type { Catalog } from '../../../src/core/catalog.ts';
import type { Indicator } from '../../../src/core/indicator.ts';
import type { Observation } from '../../../src/core/model.ts';
import type { Register } from '../register.ts';
import { describeCount, type Staged } from '../stage.ts';
import type { Communities, Community } from './communities.ts';
import { createRule, type Rule } from './rules.ts';

/** Indicator id to AGS to observation; every indicator has one for every municipality. */
export type Observations = ReadonlyMap<Indicator['id'], ReadonlyMap<string, Observation>>;

/** Derives every indicator of the catalogue for every municipality; one that another needs comes before it. */
export function derive(catalog: Catalog, register: Register, communities: Communities): Staged<Observations> {
  const derived = new Map<string, ReadonlyMap<string, Observation>>();
  const observationsOf = (id: string): ReadonlyMap<string, Observation> => {
    const known = derived.get(id);
    if (known) return known;
    const indicator = catalog.indicators.find((entry) => entry.id === id);
    if (!indicator) throw new Error(`no such indicator: ${id}`);
    const rule = createRule(indicator, { catalog, register, communities, observationsOf });
    const observations = new Map(
      communities.all.map((community) => [community.ags, observe(community, communities, rule)]),
    );
    derived.set(id, observations);
    return observations;
  };
  const output = new Map(catalog.indicators.map(({ id }) => [id, observationsOf(id)]));
  const lines = [...output].map(([id, observations]) => {
    const known = [...observations.values()].filter((observation) => observation.status === 'ok');
    return `${id} ${describeCount(known.length, 'value')}`;
  });
  return { output, report: { stage: 'derive', lines, warnings: [] } };
}

function observe(community: Community, { isApplicant }: Communities, rule: Rule): Observation {
  if (!community.counted) return { status: 'unincorporated' };
  if (!isApplicant(community.ags)) return { status: 'no-application' };
  return rule(community);
}
