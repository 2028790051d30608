import { drawAnsweringUnits, dropNeverAsked } from './answering-units.ts';
import type { Association } from './associations.ts';
import { fillQuotas, scaleQuotas, sumSizes } from './quotas.ts';
import { createRandom } from './random.ts';
import { targets } from './targets.ts';

/** A row of the survey on how data are recorded: unit, method, program. */
export type DocumentationRow = readonly [unit: string, method: string, program: string];

const withoutAnswer = { 'k. A.': 31, 'w. n.': 12 };

/** Programs in relation to each other: three of external vendors, then what offices make or use themselves. */
const programShares = {
  Jobkraftwerk: 30,
  Enaio: 21,
  'Tau Office/Tau Cloud': 15,
  Eigenentwicklung: 11,
  Tabellenkalkulation: 9,
  'k. A.': 12,
  'w. n.': 2,
};

/**
 * Answers how the work is documented and with what program. Where it has not started (`idle`, AGS) there is nothing
 * to document.
 */
export function buildDocumentationSurvey(
  associations: readonly Association[],
  idle: ReadonlySet<string>,
): readonly DocumentationRow[] {
  const random = createRandom('documentation');
  const drawn = drawAnsweringUnits(associations, { district: 0.35, group: 0.4, single: 1 }, idle, random);
  const units = dropNeverAsked(drawn, { district: 2, group: 2, single: 2 }).filter(
    (unit) => !idle.has(unit.id),
  );
  const answered = sumSizes(units) - withoutAnswer['k. A.'] - withoutAnswer['w. n.'];
  const methodById = fillQuotas(units, { ...scaleQuotas(targets.documentation, answered), ...withoutAnswer });
  const withProgram = units.filter((unit) => ['digital', 'gemischt'].includes(methodById.get(unit.id)!));
  const programById = fillQuotas(
    random.shuffle(withProgram),
    scaleQuotas(programShares, sumSizes(withProgram)),
  );
  return [
    ...units.map(({ id }): DocumentationRow => {
      const method = methodById.get(id)!;
      return [id, method, programById.get(id) ?? (method === 'papier' ? 'entfällt' : method)];
    }),
    ...[...idle].map((ags): DocumentationRow => [ags, 'entfällt', 'entfällt']),
  ];
}
