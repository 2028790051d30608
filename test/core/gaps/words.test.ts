import { describe, expect, test } from 'vitest';
import { decodeQuestion } from '../../../src/core/gaps/codec.ts';
import { describeQuestion } from '../../../src/core/gaps/words.ts';
import type { Language } from '../../../src/core/model.ts';
import { toyCatalog } from '../toy.ts';

const { indicators } = toyCatalog();
const tell = (text: string, language: Language = 'de') =>
  describeQuestion(decodeQuestion(text, indicators)!, { indicators, language });

describe('a question in words', () => {
  test.each([
    ['start.nach.2018-03', 'Start nach März 2018'],
    ['start.bis.2018-03', 'Start bis März 2018'],
    ['posts.unter.0.5', 'Stellen unter 0,5 VZÄ'],
    ['posts.zwischen.0.5_1', 'Stellen von 0,5 bis 1 VZÄ'],
    ['change.unter.-0.5', 'Veränderung unter −0,5 VZÄ'],
    ['method.ist.paper_digital', 'Dokumentation: Papier oder digital'],
    ['method.status.keine-angabe', 'Dokumentation: keine Angabe'],
    ['method.status.angabe', 'Dokumentation: Angabe liegt vor'],
    ['groups.alle.status_home', 'Zielgruppe: Status und Wohnung'],
    ['groups.eine.status_home', 'Zielgruppe: Status oder Wohnung'],
    ['groups.keine.status_home', 'Zielgruppe: keine von Status und Wohnung'],
    ['groups.mindestens.2_status_home_work', 'Zielgruppe: mindestens 2 von Status, Wohnung und Arbeit'],
    ['nicht(start.bis.2018-03)', 'nicht Start bis März 2018'],
    [
      'und(method.ist.paper,nicht(oder(start.nach.2018-03,posts.unter.1)))',
      'Dokumentation: Papier und nicht (Start nach März 2018 oder Stellen unter 1 VZÄ)',
    ],
  ])('%s', (text, words) => {
    expect(tell(text)).toBe(words);
  });

  test('is told in English too', () => {
    expect(tell('oder(start.nach.2018-03,posts.unter.0.5)', 'en')).toBe(
      'Start (en) after March 2018 or Stellen (en) below 0.5 VZÄ (en)',
    );
  });
});
