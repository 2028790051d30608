import { drawAnsweringUnits, dropNeverAsked, type AnsweringUnit } from './answering-units.ts';
import type { Association } from './associations.ts';
import { fillQuotas, scaleQuotas, sumSizes } from './quotas.ts';
import { createRandom } from './random.ts';
import { targets } from './targets.ts';

/** A row of the survey on general conditions: unit, who is responsible, who carries it out. */
export type OrganisationRow = readonly [unit: string, organiser: string, provider: string];

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
 */
export function buildOrganisationSurvey(associations: readonly Association[]): readonly OrganisationRow[] {
  const random = createRandom('organisation');
  const drawn = drawAnsweringUnits(associations, { district: 0.1, group: 0.4, single: 1 }, new Set(), random);
  const units = dropNeverAsked(drawn, { district: 2, group: 1, single: 1 });
  const district = units.filter((unit) => unit.kind === 'district');
  const local = units.filter((unit) => unit.kind !== 'district');
  const answered =
    sumSizes(district) - districtWithoutAnswer['no-answer'] - districtWithoutAnswer['dont-know'];
  const answerById = new Map<string, Answer>([
    ...fillQuotas<Answer>(district, {
      ...districtWithoutAnswer,
      'landratsamt-selbst': answered * (1 - districtPrivateShare),
      'landratsamt-privat': answered * districtPrivateShare,
    } as Record<Answer, number>),
    ...fillQuotas<Answer>(local, buildLocalQuotas(answered, local)),
  ]);
  return units.map(({ id }) => [id, ...answers[answerById.get(id)!]]);
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
