import { averageOf, type AnsweringUnit } from './answering-units.ts';
import type { OrganisationCells } from './organisation.ts';
import { fillQuotas, sumSizes, type Lean } from './quotas.ts';
import { createRandom } from './random.ts';
import { targets } from './targets.ts';

type Decision =
  | 'integrationsmanager'
  | 'landratsamt'
  | 'kommunalverwaltung'
  | 'gemeinsam'
  | 'k. A.'
  | 'w. n.';

const withoutAnswer = { 'k. A.': 0.03, 'w. n.': 0.015 };
const largeTown = 8000;

/**
 * Answers who decides how the work is done: the Landratsamt mostly where it organises, the integration managers mostly
 * where a municipality does it itself, and in the larger municipalities of a Landkreis.
 *
 * @returns by id of the unit
 */
export function answerDecision(
  units: readonly AnsweringUnit[],
  organisation: ReadonlyMap<string, OrganisationCells>,
): ReadonlyMap<string, string> {
  const isDistrict = ({ id }: AnsweringUnit) => organisation.get(id)![0] === 'landratsamt';
  const shuffled = createRandom('decision').shuffle(units);
  const district = shuffled.filter(isDistrict);
  const local = shuffled.filter((unit) => !isDistrict(unit));
  const { inDistricts, elsewhere } = targets.decision;
  const managersElsewhere =
    targets.decision.managers * sumSizes(units) - inDistricts.integrationsmanager * sumSizes(district);
  const lean: Lean<AnsweringUnit, Decision> = (unit, decision) => {
    if (decision !== 'integrationsmanager') return 1;
    const [organiser, provider] = organisation.get(unit.id)!;
    if (organiser === 'landratsamt') return averageOf(unit, (place) => place.population) > largeTown ? 6 : 1;
    return provider === 'selbst' ? 2 : 1;
  };
  const shares = { ...elsewhere, integrationsmanager: managersElsewhere / sumSizes(local) };
  return new Map<string, string>([
    ...fillQuotas(district, buildQuotas(inDistricts, district), lean),
    ...fillQuotas(local, buildQuotas(shares, local), lean),
  ]);
}

/** Counts of `shares` among those that answer; what the shares leave is decided jointly. */
function buildQuotas(
  shares: Readonly<Record<'integrationsmanager' | 'landratsamt' | 'kommunalverwaltung', number>>,
  units: readonly AnsweringUnit[],
): Record<Decision, number> {
  const total = sumSizes(units);
  const missing = { 'k. A.': withoutAnswer['k. A.'] * total, 'w. n.': withoutAnswer['w. n.'] * total };
  const answered = total - missing['k. A.'] - missing['w. n.'];
  const { integrationsmanager, landratsamt, kommunalverwaltung } = shares;
  return {
    integrationsmanager: integrationsmanager * answered,
    landratsamt: landratsamt * answered,
    kommunalverwaltung: kommunalverwaltung * answered,
    gemeinsam: (1 - integrationsmanager - landratsamt - kommunalverwaltung) * answered,
    ...missing,
  };
}
