import { describe, expect, test } from 'vitest';
import { buildDemoTables } from '../../scripts/demo/demo-tables.ts';
import { InputError } from '../../src/core/problem.ts';
import {
  associationByAgs,
  readAnswers,
  readColumn,
  readRows,
  readText,
  refugeesByAgs,
} from './committed-tables.ts';

const municipalities = readText('tables/gemeinden.csv');
const areas = readText('tables/gebiete.csv');

describe('the synthetic tables', () => {
  test('are the same bytes in every run, and the committed ones are those of the last run', () => {
    const tables = buildDemoTables(municipalities, areas);
    expect([...buildDemoTables(municipalities, areas)]).toEqual([...tables]);
    expect(tables.size).toBe(7);
    for (const [name, content] of tables) expect(readText(`tables/${name}`) === content, name).toBe(true);
  });

  test('cannot be made from a list that lacks a column', () => {
    const broken = municipalities.replace('einwohner', 'personen');
    expect(() => buildDemoTables(broken, areas)).toThrow(InputError);
    expect(() => buildDemoTables(broken, areas)).toThrow(
      'tables/gemeinden.csv, row 1: missing column: einwohner',
    );
  });
});

describe('applications', () => {
  const counted = readRows('gemeinden').filter((row) => row['gemeindefrei'] === '0');
  const absent = counted.filter((row) => !associationByAgs.has(row['ags']!));

  test('were made by 1,078 municipalities in 192 associations, by each once', () => {
    const members = readColumn('mitglieder', 'ags');
    expect(members.length).toBe(1078);
    expect(new Set(members).size).toBe(1078);
    expect(new Set(readColumn('mitglieder', 'verband_id'))).toEqual(
      new Set(readColumn('verbaende', 'verband_id')),
    );
    expect(readColumn('verbaende', 'verband_id').length).toBe(192);
  });

  test('were made wherever there were refugees on the reference date, and nowhere else', () => {
    expect([...associationByAgs.keys()].every((ags) => refugeesByAgs.get(ags)! >= 1)).toBe(true);
    expect(absent.length).toBe(23);
    expect(absent.every((row) => refugeesByAgs.get(row['ags']!) === 0)).toBe(true);
    expect(absent.every((row) => Number(row['einwohner']) < 1500)).toBe(true);
  });

  test('cover all 1,101 municipalities with a count of refugees, and no gemeindefreies Gebiet', () => {
    expect([...refugeesByAgs.keys()]).toEqual(counted.map((row) => row['ags']));
  });

  test('name every association differently', () => {
    const names = readColumn('verbaende', 'name');
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('posts', () => {
  test('work in a member of their association or for the whole of it', () => {
    for (const post of readRows('stellen'))
      expect([post['verband_id'], undefined]).toContain(associationByAgs.get(post['einsatz_ags']!));
  });

  test('serve every association', () => {
    expect(new Set(readColumn('stellen', 'verband_id')).size).toBe(192);
  });
});

describe('missing values', () => {
  const organisation = [...readAnswers('umfrage_rahmenbedingungen').values()];
  const documentation = [...readAnswers('umfrage_datenerfassung').values()];

  test('of every kind are there: no answer, not known, not applicable, not asked, not started', () => {
    expect(organisation.map((row) => row?.['traeger'])).toEqual(
      expect.arrayContaining(['k. A.', 'w. n.', undefined]),
    );
    expect(organisation.map((row) => row?.['durchfuehrung'])).toEqual(
      expect.arrayContaining(['w. n.', 'entfällt']),
    );
    expect(documentation.map((row) => row?.['dokumentation'])).toEqual(
      expect.arrayContaining(['k. A.', 'w. n.', 'entfällt', undefined]),
    );
    expect(readColumn('stellen', 'beginn')).toEqual(expect.arrayContaining(['offen', 'k. A.']));
  });

  test('follow from the other answer: no provider where both organise, no program on paper', () => {
    for (const row of readRows('umfrage_rahmenbedingungen'))
      expect(row['durchfuehrung'] === 'entfällt').toBe(row['traeger'] === 'gemeinsam');
    for (const row of readRows('umfrage_datenerfassung'))
      expect(row['programm'] === 'entfällt').toBe(['papier', 'entfällt'].includes(row['dokumentation']!));
  });

  test('are no rule: some members answer otherwise than their association', () => {
    const rowByUnit = new Map(
      readRows('umfrage_datenerfassung').map((row) => [row['einheit'], row['dokumentation']]),
    );
    const differing = [...associationByAgs].filter(([ags, id]) => {
      const [own, shared] = [rowByUnit.get(ags), rowByUnit.get(id)];
      return own !== undefined && shared !== undefined && own !== shared;
    });
    expect(differing.length).toBeGreaterThan(50);
  });
});
