import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../../src/core/dataset.ts';
import type { AreaId } from '../../../src/core/model.ts';
import { buildPassport } from '../../../src/core/profile/passport.ts';
import { ids, toyDataset } from '../toy.ts';

const link = 'https://example.org/?merkmal=posts&ort=08001001';
const passportOf = (indicator: string, id: AreaId, dataset: Dataset = toyDataset()) =>
  buildPassport(
    dataset,
    dataset.catalog.indicators.find((entry) => entry.id === indicator)!,
    id,
    'de',
    link,
  );
const rowsOf = (...asked: Parameters<typeof passportOf>) =>
  Object.fromEntries(passportOf(...asked).rows.map(({ label, text }) => [label, text]));

describe('the passport of a value', () => {
  test('says what was asked for, who reported it, and where it stands in the files', () => {
    expect(rowsOf('method', ids.ulm)).toMatchObject({
      Definition: 'Wie dokumentiert wird',
      Gemeldet: 'selbst gemeldet',
      Entstanden: 'wie in der Umfrage geantwortet',
      Stand: 'August 2018',
      Quellen: 'Liste',
      'In den Dateien': `Zeile ${ids.ulm}, Spalte method`,
    });
  });

  test('calls a part of what an association reported computed, and the whole of an own report not', () => {
    const shared = rowsOf('posts', ids.aalen);
    expect(shared['Gemeldet']).toBe('über den Verband Ost gemeldet, rechnerisch verteilt');
    expect(shared['Entstanden']).toMatch(/ein rechnerischer Wert, kein gemeldeter\.$/);
    expect(rowsOf('posts', ids.ulm)['Entstanden']).toBe('Summe der Stellen, die der Kommune dienen');
  });

  test('explains why a value is missing instead of how it was made', () => {
    const rows = rowsOf('posts', ids.malsch);
    expect(rows['Angabe']).toBe('kein Antrag');
    expect(rows['Das heißt']).toContain('keine Förderung beantragt');
    expect(Object.keys(rows)).not.toContain('Gemeldet');
    expect(Object.keys(rows)).not.toContain('Entstanden');
  });

  test('names the corrections of its own table only', () => {
    const corrected = (table: string): Dataset => {
      const dataset = toyDataset();
      const correction = { table, column: 'vzae', date: '2018-10-01', reason: 'Tippfehler', cells: 1 };
      return { ...dataset, catalog: { ...dataset.catalog, corrections: [correction] } };
    };
    expect(rowsOf('posts', ids.ulm, corrected('stellen'))['Berichtigt']).toBe(
      'Spalte vzae am 1. Oktober 2018: Tippfehler',
    );
    expect(rowsOf('posts', ids.ulm, corrected('umfrage'))['Berichtigt']).toBe('in dieser Ausgabe nicht');
  });

  test('comes with a report that names place, indicator, value and link, and leaves two lines open', () => {
    const { report, subject } = passportOf('posts', ids.aalen);
    expect(subject).toBe('Spielatlas: Stellen in Aalen');
    const lines = report.split('\n');
    expect(lines).toContain(`Kommune: Aalen (${ids.aalen})`);
    expect(lines).toContain('Merkmal: Stellen (posts)');
    expect(lines).toContain(`Link: ${link}`);
    expect(lines.find((line) => line.startsWith('Im Atlas steht:'))).toContain('VZÄ, über den Verband Ost');
    expect(lines.slice(-2)).toEqual(['Richtig wäre: ', 'Das belegt: ']);
  });
});
