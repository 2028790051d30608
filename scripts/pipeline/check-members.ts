import type { Problem } from '../../src/core/problem.ts';
import { groupBy } from '../../src/core/group-by.ts';
import type { Register } from './register.ts';

/** Members and associations that contradict each other: unknown, in two, without members, unincorporated. */
export function findMembershipProblems(register: Register): Problem[] {
  return [
    ...findRepeatedMembers(register),
    ...findUnknownMembers(register),
    ...findUnincorporatedMembers(register),
    ...findEmptyAssociations(register),
  ];
}

function findRepeatedMembers({ members }: Register): Problem[] {
  return [...groupBy(members.rows, (member) => member.ags)].flatMap(([ags, rows]) =>
    rows.slice(1).map(({ row }) => ({
      what: `municipality in two associations: ${ags}`,
      file: members.file,
      row,
      column: 'verband_id',
      found: rows.map((entry) => entry.verband_id).join(', '),
      expected: 'one',
    })),
  );
}

function findUnknownMembers({ municipalities, associations, members: { file, rows } }: Register): Problem[] {
  const names = new Set(associations.rows.map((association) => association.verband_id));
  const keys = new Set(municipalities.rows.map((entry) => entry.ags));
  return rows.flatMap(({ row, verband_id, ags }) => [
    ...(names.has(verband_id)
      ? []
      : [{ what: `unknown key: ${verband_id}`, file, row, column: 'verband_id' }]),
    ...(keys.has(ags) ? [] : [{ what: `unknown key: ${ags}`, file, row, column: 'ags' }]),
  ]);
}

function findUnincorporatedMembers({ municipalities, members: { file, rows } }: Register): Problem[] {
  const uncounted = new Set(
    municipalities.rows.filter((entry) => entry.gemeindefrei).map((entry) => entry.ags),
  );
  return rows
    .filter((member) => uncounted.has(member.ags))
    .map(({ row, ags }) => ({
      what: `unincorporated area in an association: ${ags}`,
      file,
      row,
      column: 'ags',
    }));
}

function findEmptyAssociations({ associations: { file, rows }, members }: Register): Problem[] {
  const filled = new Set(members.rows.map((member) => member.verband_id));
  return rows
    .filter((association) => !filled.has(association.verband_id))
    .map(({ row, verband_id }) => ({
      what: `association without members: ${verband_id}`,
      file,
      row,
      column: 'verband_id',
    }));
}
