import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeQuestion } from '../../../src/core/gaps/codec.ts';
import { emptyQuestion, type Question } from '../../../src/core/gaps/question.ts';
import { answerQuestion, shareOf, tally, tallied } from '../../../src/core/gaps/result.ts';
import { listGaps, writeCsv } from '../../../src/core/gaps/rows.ts';
import { describeAnswer, describeOpen, describeWhere } from '../../../src/core/gaps/text.ts';
import type { Dataset } from '../../../src/core/dataset.ts';
import { toyTopology } from '../toy-map.ts';
import { ids, toyDataset } from '../toy.ts';
import { questionsAbout } from './questions.ts';

//   Aalen │ Bühl  │ Malsch         Aalen, Bühl and Malsch are of the Ostkreis,
//   ──────┼───────┼──────
//   Ulm   │ Leon  │ Rheinau        Rheinau is not counted; the other Malsch lies apart
const cells = {
  [ids.aalen]: [[0, 1]],
  [ids.buehl]: [[1, 1]],
  [ids.malsch]: [[2, 1]],
  [ids.ulm]: [[0, 0]],
  [ids.sanktLeon]: [[1, 0]],
  [ids.rheinau]: [[2, 0]],
  [ids.otherMalsch]: [[9, 9]],
} as const;
const shapes = toyTopology(
  Object.values(ids).map((id) => ({ id, cells: (cells as Record<string, [[number, number]]>)[id]! })),
);
const dataset: Dataset = { ...toyDataset(), topology: shapes };
const ask = (text: string): Question => decodeQuestion(text, dataset.catalog.indicators)!;
const answer = (text: string) => answerQuestion(dataset, ask(text));

describe('the answer to a question', () => {
  test('counts municipalities, refugees and inhabitants, true, false and unknown', () => {
    const { tallies, total } = answer('method.ist.digital');
    expect(tallies.true).toEqual({ municipalities: 2, refugees: 1930, inhabitants: 193_000 });
    expect(tallies.false).toEqual({ municipalities: 1, refugees: 290, inhabitants: 29_000 });
    expect(tallies.unknown.municipalities).toBe(3);
    expect(total).toEqual({ municipalities: 6, refugees: 2524, inhabitants: 252_400 });
  });

  test('has every counted municipality in exactly one of the three', () => {
    fc.assert(
      fc.property(questionsAbout(dataset.catalog.indicators), (question) => {
        const { tallies, total, reasons } = answerQuestion(dataset, question);
        for (const key of ['municipalities', 'refugees', 'inhabitants'] as const) {
          const sum = tallies.true[key] + tallies.false[key] + tallies.unknown[key];
          expect(sum).toBe(total[key]);
          expect(reasons.reduce((all, reason) => all + reason.tally[key], 0)).toBe(tallies.unknown[key]);
        }
      }),
    );
  });

  test('is true nowhere for the question that asks nothing', () => {
    expect(answerQuestion(dataset, emptyQuestion).areas.size).toBe(0);
  });

  test('leaves out what is drawn but not counted', () => {
    expect(answer('nicht(method.status.kein-antrag)').areas).not.toContain(ids.rheinau);
  });

  test('says why it is unknown', () => {
    expect(
      answer('method.ist.digital').reasons.map(({ status, tally: { municipalities } }) => [
        status,
        municipalities,
      ]),
    ).toEqual([
      ['no-application', 1],
      ['no-answer', 1],
      ['dont-know', 1],
    ]);
  });

  test('lists the districts with the most refugees in question first', () => {
    const { districts } = answer('oder(start.bis.2018-01,method.ist.digital)');
    expect(districts.map(({ group, areas, total }) => [group.name, areas, total.municipalities])).toEqual([
      ['Westkreis', [ids.otherMalsch, ids.ulm], 3],
      ['Ostkreis', [ids.aalen, ids.buehl], 3],
    ]);
  });

  test('finds what hangs together by a border, not by a corner', () => {
    const namesOf = (text: string) => answer(text).clusters.map(({ areas }) => areas);
    expect(namesOf('posts.zwischen.1_2')).toEqual([[ids.aalen, ids.buehl]]);
    expect(namesOf('posts.ueber.1.005')).toEqual([]);
  });

  test('gives every drawn area one fill: true, false, or the pattern of its reason', () => {
    const { style } = answer('method.ist.digital');
    const fillOf = (id: (typeof ids)[keyof typeof ids]) => style.fills[style.bins.get(id)!];
    expect(fillOf(ids.aalen)).toEqual(style.fills[0]);
    expect(fillOf(ids.buehl)).toEqual(style.fills[1]);
    expect(fillOf(ids.sanktLeon)).toEqual({ pattern: 'dont-know' });
    expect(fillOf(ids.rheinau)).toEqual({ pattern: 'unincorporated' });
  });

  test('adds nothing up to nothing', () => {
    expect(tally([])).toEqual({ municipalities: 0, refugees: 0, inhabitants: 0 });
  });
});

describe('the answer in words', () => {
  test('tells municipalities and people with their shares', () => {
    expect(describeAnswer(answer('method.ist.digital'), 'de')).toBe(
      'Das trifft auf 2 von 6 Kommunen zu (33\u00a0%). Dort leben 1.930 Geflüchtete (76\u00a0% aller) und 193.000 Menschen insgesamt (76\u00a0% der Bevölkerung).',
    );
  });

  test('says so where it is true nowhere or everywhere', () => {
    expect(describeAnswer(answer('posts.ueber.99'), 'en')).toBe(
      'This is known to be true of none of the 6 municipalities.',
    );
    expect(describeAnswer(answer('nicht(posts.status.geheim)'), 'de')).toBe(
      'Das trifft auf alle 6 Kommunen zu.',
    );
  });

  test('tells for how many it stays open, and the reasons', () => {
    expect(describeOpen(answer('method.ist.digital'), 'de')).toBe(
      'Offen bleibt die Antwort für 3 Kommunen mit 304 Geflüchteten, weil dort ein Wert fehlt: kein Antrag 1, keine Angabe 1 und weiß nicht 1.',
    );
    expect(describeOpen(answer('posts.status.kein-antrag'), 'de')).toBe('');
  });

  test('tells the district concerned most and the largest connected area', () => {
    expect(describeWhere(answer('oder(posts.zwischen.1_2,posts.ueber.12)'), 'de')).toBe(
      'Die meisten Geflüchteten betrifft das hier: Westkreis, 1.250 in 1 von 3 Kommunen. Das größte zusammenhängende Gebiet umfasst 3 Kommunen mit 2.220 Geflüchteten: Ulm, Aalen und Bühl.',
    );
    expect(describeWhere(answer('posts.ueber.99'), 'de')).toBe('');
  });
});

describe('the answer as a file', () => {
  test('lists where it is true and, behind, where it is open, with the values asked for', () => {
    const rows = listGaps(answer('method.ist.digital'), 'de');
    expect(rows.map((row) => [row[1], row[4], row[7], row[8]])).toEqual([
      ['Kommune', 'Antwort', 'Dokumentation', 'Herkunft'],
      ['Aalen', 'trifft zu', 'digital', 'Demodaten, synthetisch'],
      ['Ulm', 'trifft zu', 'digital', 'Demodaten, synthetisch'],
      ['Malsch', 'offen', 'kein Antrag', 'Demodaten, synthetisch'],
      ['Malsch', 'offen', 'keine Angabe', 'Demodaten, synthetisch'],
      ['St. Leon-Rot', 'offen', 'weiß nicht', 'Demodaten, synthetisch'],
    ]);
  });

  test('bears no mark once the data are real', () => {
    const real = { ...dataset, catalog: { ...dataset.catalog, synthetic: false } };
    const [head] = listGaps(answerQuestion(real, ask('method.ist.digital')), 'en');
    expect(head).not.toContain('Origin');
  });

  test('is written so that a spreadsheet neither splits nor runs a cell', () => {
    expect(writeCsv([['a', 'b;c', 'say "d"', '=1+1']])).toBe('\uFEFFa;"b;c";"say ""d""";\'=1+1\r\n');
  });
});

test('shares of an answer lie between nothing and all, and nothing of nothing is none', () => {
  const { tallies, total } = answer('start.nach.2018-03');
  for (const key of tallied) {
    const shares = Object.values(tallies).map((part) => shareOf(part[key], total[key]));
    expect(shares.reduce((sum, share) => sum + share)).toBeCloseTo(1, 9);
  }
  expect([shareOf(0, 0), shareOf(0, 4), shareOf(1, 4), shareOf(4, 4)]).toEqual([0, 0, 0.25, 1]);
});
