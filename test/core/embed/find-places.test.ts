import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPlaces, readPlaces, writePlaces } from '../../../src/core/embed/find-places.ts';
import { maximumPlaces } from '../../../src/core/embed/options.ts';

const place = (id: string, name: string, ...areas: readonly string[]) => ({ id, name, areas });
const aalen = place('08136088', 'Aalen', '081', '08136');
const tuebingen = place('08416041', 'Tübingen', '084', '08416');
const freiburg = place('08311000', 'Freiburg im Breisgau', '083', '08311');
const altdorf = [place('08115002', 'Altdorf', '081', '08115'), place('08116004', 'Altdorf', '081', '08116')];
const places = [aalen, tuebingen, freiburg, ...altdorf];

describe('places that someone has written', () => {
  test('are found by name and key, each once, in the order written', () => {
    expect(findPlaces('tuebingen; 08136088, Aalen', places).marked).toEqual([tuebingen, aalen]);
    expect(findPlaces('08136088 08416041', places).marked).toEqual([aalen, tuebingen]);
    expect(findPlaces('Freiburg', places).marked).toEqual([freiburg]);
  });

  test('are told as written where nothing has that name', () => {
    const { marked, unknown } = findPlaces('Bonn am  Rhein, 99999999, Frei', places);
    expect([marked, unknown]).toEqual([[], ['Bonn am Rhein', '99999999', 'Frei']]);
  });

  test('are told with their keys where several have that name', () => {
    const { marked, ambiguous } = findPlaces('Altdorf, 08116004', places);
    expect(ambiguous).toEqual([['Altdorf', altdorf]]);
    expect(marked).toEqual([altdorf[1]]);
  });

  test('are not marked outside of the part that is shown', () => {
    const { marked, outside } = findPlaces('Aalen, Tübingen', places, '08136');
    expect([marked, outside]).toEqual([[aalen], [tuebingen]]);
  });

  test('are not marked beyond the number that a map takes', () => {
    const many = Array.from({ length: maximumPlaces + 2 }, (_, n) =>
      place(String(10_000_000 + n), `Ort ${n}`),
    );
    const { marked, surplus } = findPlaces(many.map(({ id }) => id).join(), many);
    expect([marked, surplus]).toEqual([many.slice(0, maximumPlaces), many.slice(maximumPlaces)]);
  });

  test('lose no word, whatever is written', () => {
    const word = fc.oneof(fc.constantFrom('Aalen', 'Altdorf', '08416041', ''), fc.stringMatching(/^[\w ]*$/));
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const { marked, unknown, ambiguous } = findPlaces(words.join(), places);
        const written = words.flatMap((text) => (/^[\d\s]+$/.test(text) ? text.split(/\s+/) : [text.trim()]));
        const isFound = marked.length + unknown.length + ambiguous.length > 0;
        expect(isFound).toBe(written.some((text) => text !== ''));
      }),
    );
  });

  test('come out of the page as they went in', () => {
    expect(readPlaces(writePlaces(places))).toEqual(places);
    expect(readPlaces('')).toEqual([]);
  });
});
