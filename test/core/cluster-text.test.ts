import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeClusters, describeWhole } from '../../src/core/cluster-text.ts';
import type { Dataset } from '../../src/core/dataset.ts';
import type { AreaId, Municipality, Observation } from '../../src/core/model.ts';
import type { Selection } from '../../src/core/selection.ts';
import { describeView } from '../../src/core/text.ts';
import { buildView, type View } from '../../src/core/view.ts';
import { toyTopology, type ToyArea } from './toy-map.ts';
import { ids, toyDataset, toySelection } from './toy.ts';

//   ┌────┬────┬────┬────┬────┬────┬────┐
//   │ A1 │ A2 │ A3 │ B1 │ B2 │ B3 │ B4 │      a row, district A to the left; B4 is counted nowhere
//   └────┴────┴────┴────┴────┴────┴────┘
const row = [ids.aalen, ids.buehl, ids.malsch, ids.otherMalsch, ids.sanktLeon, ids.ulm, ids.rheinau];
const areas: readonly ToyArea[] = row.map((id, column) => ({ id, cells: [[column, 0]] }));
const topology = toyTopology(areas);
const toy = toyDataset();

/** The row with these answers ("digital" or "papier", "-" without a value), one letter each. */
function datasetOf(letters: string): Dataset {
  const answer = (letter: string): Observation =>
    letter === '-'
      ? { status: 'no-answer' }
      : { status: 'ok', value: letter === 'd' ? 'digital' : 'paper', via: 'own' };
  const answers = row.map((id, index): [AreaId, Observation] => [
    id,
    id === ids.rheinau ? { status: 'unincorporated' } : answer(letters[index] ?? '-'),
  ]);
  return { ...toy, topology, observations: new Map(toy.observations).set('method', new Map(answers)) };
}
const viewOf = (letters: string, part: Partial<Selection> = {}): View =>
  buildView(datasetOf(letters), toySelection({ indicator: 'method', ...part }));
const nameOf = (id: AreaId) => toy.municipalities.find((entry: Municipality) => entry.id === id)!.name;

describe('what lies side by side', () => {
  test('is the largest group of the most frequent answer, around its largest place, with its districts', () => {
    const [sentence] = describeClusters(viewOf('ddpddd'));
    expect(sentence).toBe(
      `Die größte zusammenhängende Gruppe mit „digital“ umfasst 3 Kommunen (von 5) um ${nameOf(ids.ulm)} (Westkreis).`,
    );
  });

  test('reaches across districts, the one with most of it first', () => {
    expect(describeClusters(viewOf('pddddd'))[0]).toContain('umfasst 5 Kommunen (von 5)');
    expect(describeClusters(viewOf('pddddd'))[0]).toContain('(Westkreis; Ostkreis)');
  });

  test('says it where no two touch, and nothing of a single one', () => {
    expect(describeClusters(viewOf('d-d-d-'))).toEqual([
      'Nirgends grenzen zwei Gebiete mit „digital“ aneinander.',
      'Nirgends grenzen zwei Gebiete ohne Wert aneinander.',
    ]);
    expect(describeClusters(viewOf('dddddp'))).toHaveLength(1);
    expect(describeClusters(viewOf('ddddd-'))).toHaveLength(1);
  });

  test('leaves out areas that are counted nowhere', () => {
    expect(describeClusters(viewOf('ddd---'))[1]).toContain('umfasst 3 Kommunen (von 3)');
  });

  test('is as large as the longest run in a row, whatever the answers', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('d', '-'), minLength: 6, maxLength: 6 }), (letters) => {
        const sentences = describeClusters(viewOf(letters));
        for (const [letter, common] of [
          ['d', 'mit „digital“'],
          ['-', 'ohne Wert'],
        ] as const) {
          const count = [...letters].filter((one) => one === letter).length;
          const longest = Math.max(...letters.split(letter === 'd' ? '-' : 'd').map((run) => run.length));
          const told = sentences.find((sentence) => sentence.includes(common));
          if (count < 2) expect(told).toBeUndefined();
          else if (longest < 2) expect(told).toMatch(/^Nirgends/);
          else expect(told).toContain(`umfasst ${longest} Kommunen (von ${count})`);
        }
      }),
    );
  });

  test('tells of the highest class of numbers, in English too', () => {
    const view = buildView({ ...toy, topology }, toySelection({ indicator: 'posts', language: 'en' }));
    const highest = view.classes.at(-1)!;
    const members = row.filter((id) => highest.bins.includes(view.style.bins.get(id)!));
    const told = describeClusters(view).filter((sentence) => sentence.includes(`“${highest.label}”`));
    expect(told).toHaveLength(members.length < 2 ? 0 : 1);
    expect(describeClusters(viewOf('dddddd', { language: 'en' }))[0]).toMatch(
      /^The largest connected group with “digital.*” comprises 6 municipalities \(of 6\) around /,
    );
  });

  test('follows the summary of the map', () => {
    const view = viewOf('dddppp');
    expect(describeWhole(view)).toBe([describeView(view), ...describeClusters(view)].join(' '));
  });

  test('says nothing of who applied together: that is the map itself', () => {
    expect(
      describeClusters(buildView({ ...toy, topology }, toySelection({ indicator: 'together' }))),
    ).toEqual([]);
  });
});
