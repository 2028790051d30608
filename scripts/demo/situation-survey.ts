import { drawAnsweringUnits, dropNeverAsked, type AnsweringUnit } from './answering-units.ts';
import type { Association } from './associations.ts';
import { fillQuotas, scaleQuotas, sumSizes } from './quotas.ts';
import { createRandom, type Random } from './random.ts';
import { situationLeans, type SituationFacts } from './situation-leans.ts';
import { accommodations, legalStatuses, targets } from './targets.ts';

/** A row of the survey on the situation of refugees: unit, legal statuses, accommodation, age, arrival, plan. */
export type SituationRow = readonly [unit: string, ...cells: string[]];

/** Municipalities without an answer to a question of several answers; `part` answered only some of its options. */
const unansweredChoices = { 'k. A.': 24, 'w. n.': 8, part: 4 };
const unanswered = { 'k. A.': 26, 'w. n.': 14 };
const countUnanswered = unanswered['k. A.'] + unanswered['w. n.'];

/**
 * Answers who is counselled and how often integration plans are made. Where the work has not started (`idle`, AGS)
 * there is no plan.
 */
export function buildSituationSurvey(
  associations: readonly Association[],
  idle: ReadonlySet<string>,
  facts: SituationFacts,
): readonly SituationRow[] {
  const random = createRandom('situation');
  const drawn = drawAnsweringUnits(associations, { district: 0.25, group: 0.35, single: 1 }, idle, random);
  const units = dropNeverAsked(drawn, { district: 2, group: 2, single: 3 });
  const statuses = answerChoices(units, legalStatuses, targets.legalStatus, random);
  const homes = answerChoices(units, accommodations, targets.accommodation, random);
  const [age, arrival] = (['minimumAge', 'arrival'] as const).map((question) => {
    const quotas = {
      ...scaleQuotas<string>(targets[question], sumSizes(units) - countUnanswered),
      ...unanswered,
    };
    return fillQuotas<string, AnsweringUnit>(random.shuffle(units), quotas, situationLeans(question, facts));
  });
  const busy = units.filter((unit) => !idle.has(unit.id));
  const plan = fillQuotas<string>(random.shuffle(busy), {
    ...scaleQuotas<string>(targets.integrationPlan, sumSizes(busy) - countUnanswered),
    ...unanswered,
  });
  return units.map(({ id }) => [
    id,
    ...statuses.get(id)!,
    ...homes.get(id)!,
    age!.get(id)!,
    arrival!.get(id)!,
    plan.get(id) ?? 'entfällt',
  ]);
}

/** `ja` or `nein` to each option by its share; who is generous with one rare option is with the next. */
function answerChoices<Option extends string>(
  units: readonly AnsweringUnit[],
  options: readonly Option[],
  shares: Readonly<Record<Option, number>>,
  random: Random,
): ReadonlyMap<string, readonly string[]> {
  const asked = random.shuffle(units);
  const { 'k. A.': silent, 'w. n.': unsure, part } = unansweredChoices;
  const given = sumSizes(units) - silent - unsure - part;
  const kindById = fillQuotas(asked, { given, 'k. A.': silent, 'w. n.': unsure, part });
  const answered = asked.filter((unit) => kindById.get(unit.id) === 'given');
  const yesById = new Map<string, number>();
  const cellsByOption = options.map((option) => {
    const cells = fillQuotas<'ja' | 'nein', AnsweringUnit>(
      random.shuffle(answered),
      scaleQuotas<'ja' | 'nein'>({ ja: shares[option], nein: 100 - shares[option] }, sumSizes(answered)),
      ({ id }, cell) => (cell === 'ja' && (yesById.get(id) ?? 0) > options.length / 2 ? 8 : 1),
    );
    for (const [id, cell] of cells) if (cell === 'ja') yesById.set(id, (yesById.get(id) ?? 0) + 1);
    return cells;
  });
  const blank: Readonly<Record<string, (index: number) => string>> = {
    'k. A.': () => 'k. A.',
    'w. n.': () => 'w. n.',
    part: (index) => (index < options.length / 2 ? 'ja' : 'k. A.'),
  };
  return new Map(
    units.map(({ id }) => [
      id,
      cellsByOption.map((cells, index) => cells.get(id) ?? blank[kindById.get(id)!]!(index)),
    ]),
  );
}
