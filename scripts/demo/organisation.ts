import type { AnsweringUnit } from './answering-units.ts';
import { fillQuotas, scaleQuotas, sumSizes } from './quotas.ts';
import { targets } from './targets.ts';

/** Who is responsible, and who carries it out. */
export type OrganisationCells = readonly [organiser: string, provider: string];

const answers = {
  'landratsamt-selbst': ['landratsamt', 'selbst'],
  'landratsamt-privat': ['landratsamt', 'privat'],
  'kommune-selbst': ['kommune', 'selbst'],
  'kommune-privat': ['kommune', 'privat'],
  gemeinsam: ['gemeinsam', 'entfällt'],
  'organiser-only': ['kommune', 'w. n.'],
  'no-answer': ['k. A.', 'k. A.'],
  'dont-know': ['w. n.', 'w. n.'],
} as const;
type Answer = keyof typeof answers;

const districtWithoutAnswer = { 'no-answer': 13, 'dont-know': 5 };
const districtPrivateShare = 0.32;

/**
 * Answers who organises: the Landratsamt in the associations of a Landkreis, municipalities in the others. So many of
 * the others give no answer that the shares come out.
 *
 * @returns by id of the unit
 */
export function answerOrganisation(units: readonly AnsweringUnit[]): ReadonlyMap<string, OrganisationCells> {
  const district = units.filter((unit) => unit.kind === 'district');
  const local = units.filter((unit) => unit.kind !== 'district');
  const answered =
    sumSizes(district) - districtWithoutAnswer['no-answer'] - districtWithoutAnswer['dont-know'];
  const answerById = [
    ...fillQuotas<Answer>(district, {
      ...districtWithoutAnswer,
      'landratsamt-selbst': answered * (1 - districtPrivateShare),
      'landratsamt-privat': answered * districtPrivateShare,
    } as Record<Answer, number>),
    ...fillQuotas<Answer>(local, buildLocalQuotas(answered, local)),
  ];
  return new Map(answerById.map(([id, answer]) => [id, answers[answer]]));
}

function buildLocalQuotas(
  answeredInDistricts: number,
  units: readonly AnsweringUnit[],
): Record<Answer, number> {
  const { landratsamt, kommune, gemeinsam } = targets.organisation;
  const perPercent = answeredInDistricts / landratsamt;
  const left = sumSizes(units) - (kommune + gemeinsam) * perPercent;
  if (left < 0) throw new RangeError('too few municipalities outside the associations of a Landkreis');
  return {
    'kommune-selbst': (kommune / 2) * perPercent,
    'kommune-privat': (kommune / 2) * perPercent,
    gemeinsam: gemeinsam * perPercent,
    ...scaleQuotas({ 'organiser-only': 1, 'no-answer': 3, 'dont-know': 2 }, left),
  } as Record<Answer, number>;
}
