import { pick, type Mutation } from './mutations.ts';

const tables = ['gemeinden', 'mitglieder', 'gefluechtete', 'stellen', 'verbaende', 'x', ''] as const;
const columns = ['ags', 'verband_id', 'einsatz_ags', 'name', 'einheit', ''] as const;
const values = [
  '08111000',
  '08115001',
  '8111000',
  '08111',
  '08999999',
  'V001',
  'V999',
  '',
  '-',
  '"',
  '0',
] as const;
const days = ['2018-01-31', '2018-13-01', '31.01.2018', ''] as const;
const reasons = ['umgeschlüsselt', '', ' '] as const;

/** Adds one to three corrections, most of which nobody may make. */
export const mutateRecode: Mutation = (bytes, random) => {
  const rows = Array.from({ length: random.integer(1, 3) }, () =>
    [
      pick(tables, random),
      pick(columns, random),
      pick(values, random),
      pick(values, random),
      pick(days, random),
      pick(reasons, random),
    ].join(','),
  );
  return new TextEncoder().encode(`${new TextDecoder().decode(bytes).trimEnd()}\n${rows.join('\n')}\n`);
};
