import type { Catalog, Indicator } from '../../../src/core/catalog.ts';
import type { Observation } from '../../../src/core/model.ts';
import { groupBy } from '../../lib/group-by.ts';
import type { Register } from '../register.ts';
import { describeCount, type Staged } from '../stage.ts';
import { deriveAnswer } from './answers.ts';
import type { Communities, Community } from './communities.ts';
import { findServingPosts, type Service } from './serving-posts.ts';
import { deriveAmount } from './spread.ts';
import { deriveStart } from './start-month.ts';

/** Indicator id to AGS to observation; every indicator has one for every municipality. */
export type Observations = ReadonlyMap<Indicator['id'], ReadonlyMap<string, Observation>>;

/** Answers one indicator for a municipality that is in an association. */
type Rule = (community: Community) => Observation;

/** Derives every indicator of the catalogue for every municipality. */
export function derive(catalog: Catalog, register: Register, communities: Communities): Staged<Observations> {
  const output = new Map(
    catalog.indicators.map((indicator) => {
      const rule = createRule(indicator, register, communities);
      const entries = communities.all.map((community) => [community.ags, observe(community, rule)] as const);
      return [indicator.id, new Map(entries)] as const;
    }),
  );
  const lines = [...output].map(([id, observations]) => {
    const known = [...observations.values()].filter((observation) => observation.status === 'ok');
    return `${id} ${describeCount(known.length, 'value')}`;
  });
  return { output, report: { stage: 'derive', lines, warnings: [] } };
}

function observe(community: Community, rule: Rule): Observation {
  if (!community.counted) return { status: 'unincorporated' };
  if (community.association === undefined) return { status: 'no-application' };
  return rule(community);
}

function createRule(indicator: Indicator, register: Register, communities: Communities): Rule {
  const { derive: derivation } = indicator;
  switch (derivation.rule) {
    case 'start-month': {
      const serviceOf = createServiceOf(register, communities, derivation);
      return (community) => deriveStart(serviceOf(community));
    }
    case 'spread-by-refugees': {
      const serviceOf = createServiceOf(register, communities, derivation);
      return (community) => deriveAmount(serviceOf(community), derivation.column);
    }
    case 'answers': {
      if (indicator.kind !== 'nominal') throw new Error(`answers make categories, not a ${indicator.kind}`);
      const rows = register.surveys.get(derivation.table)?.rows ?? [];
      const answersByUnit = new Map(rows.map((answers) => [answers.einheit, answers]));
      return (community) => deriveAnswer(indicator, community, answersByUnit);
    }
  }
}

function createServiceOf(
  register: Register,
  communities: Communities,
  { table, refugees }: { readonly table: string; readonly refugees: string },
): (community: Community) => Service {
  const posts = groupBy(register.posts.get(table)?.rows ?? [], (post) => post.association);
  return (community) =>
    findServingPosts(community, posts.get(community.association ?? '') ?? [], communities, refugees);
}
