import type { Catalog } from '../../../src/core/catalog.ts';
import type { Derivation, Indicator } from '../../../src/core/indicator.ts';
import type { Observation } from '../../../src/core/model.ts';
import { groupBy } from '../../../src/core/group-by.ts';
import { refugeesColumn } from '../needed-columns.ts';
import type { Register } from '../register.ts';
import { deriveAnswer, isCategorical } from './answers.ts';
import { deriveChoices } from './choices.ts';
import type { Communities, Community } from './communities.ts';
import { deriveChange, deriveNumber } from './numbers.ts';
import { deriveRate } from './rate.ts';
import { findReply, type Reply } from './reply.ts';
import { findServingPosts, type Service } from './serving-posts.ts';
import { deriveAmount } from './spread.ts';
import { deriveStart } from './start-month.ts';

/** Answers one indicator for a municipality that is in an association. */
export type Rule = (community: Community) => Observation;

/** All that a rule may look at. */
export interface RuleContext {
  readonly catalog: Catalog;
  readonly register: Register;
  readonly communities: Communities;
  /** The observations of another indicator by AGS; they are derived first. */
  readonly observationsOf: (indicator: Indicator['id']) => ReadonlyMap<string, Observation>;
}

/** Makes the rule by which the catalogue derives an indicator. */
export function createRule(indicator: Indicator, context: RuleContext): Rule {
  const { derive } = indicator;
  switch (derive.rule) {
    case 'start-month':
      return createServiceRule(derive, context, deriveStart);
    case 'spread-by-refugees':
      return createServiceRule(derive, context, (service) => deriveAmount(service, derive.column));
    case 'answers':
    case 'number':
    case 'change':
    case 'choices':
      return createReplyRule(derive.table, context, createReplyReader(indicator, derive));
    case 'association':
      return ({ association = '' }) => ({ status: 'ok', value: association, via: 'own' });
    case 'rate':
      return createRateRule(derive, context);
  }
}

type SurveyDerivation = Extract<Derivation, { rule: 'answers' | 'number' | 'change' | 'choices' }>;

function createReplyReader(indicator: Indicator, derive: SurveyDerivation): (reply: Reply) => Observation {
  switch (derive.rule) {
    case 'answers':
      if (!isCategorical(indicator)) throw new Error(`answers make categories, not a ${indicator.kind}`);
      return (reply) => deriveAnswer(indicator, reply);
    case 'number':
      return (reply) => deriveNumber(reply, derive.column);
    case 'change':
      return (reply) => deriveChange(reply, derive.before, derive.after);
    case 'choices':
      if (indicator.kind !== 'multiple') throw new Error(`choices make several, not a ${indicator.kind}`);
      return (reply) => deriveChoices(indicator, reply, derive.chosen);
  }
}

function createReplyRule(
  table: string,
  { register }: RuleContext,
  read: (reply: Reply) => Observation,
): Rule {
  const rows = register.surveys.get(table)?.rows ?? [];
  const answersByUnit = new Map(rows.map((answers) => [answers.einheit, answers]));
  return (community) => {
    const reply = findReply(community, answersByUnit);
    return reply ? read(reply) : { status: 'not-asked' };
  };
}

function createServiceRule(
  { table, refugees }: { readonly table: string; readonly refugees: string },
  { register, communities }: RuleContext,
  read: (service: Service) => Observation,
): Rule {
  const posts = groupBy(register.posts.get(table)?.rows ?? [], (post) => post.association);
  return (community) =>
    read(findServingPosts(community, posts.get(community.association ?? '') ?? [], communities, refugees));
}

function createRateRule(
  { of, per, factor }: Extract<Derivation, { rule: 'rate' }>,
  { catalog, observationsOf }: RuleContext,
): Rule {
  const observations = observationsOf(of);
  const date = refugeesColumn(catalog.facts.refugees.referenceDate);
  const people: Record<typeof per, (community: Community) => number> = {
    population: (community) => community.population,
    refugees: (community) => community.refugees[date] ?? 0,
  };
  return (community) => {
    const observation = observations.get(community.ags);
    if (!observation) throw new Error(`${of} not derived for ${community.ags}`);
    return deriveRate(observation, factor, people[per](community));
  };
}
