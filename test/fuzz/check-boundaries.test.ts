import { describe, expect, test } from 'vitest';
import { runBoundaryTrial, takeSample } from '../../scripts/fuzz/check-boundaries.ts';
import { drawLayer } from '../pipeline/geometry/drawn-layer.ts';
import { drawSquare } from '../pipeline/geometry/zip-layer.ts';

const layer = drawLayer({
  '08111001': [drawSquare(0, 0)],
  '08111002': [drawSquare(1, 0)],
  '08111003': [drawSquare(0, 1)],
});
const sample = takeSample(layer, 3);
const seeds = Array.from({ length: 200 }, (_, run) => `1-${run}`);

describe('spoiled boundaries', () => {
  test('are right before they are spoiled, in every format', () => {
    const trials = seeds.slice(0, 40).map((seed) => runBoundaryTrial(sample, seed, []));
    for (const trial of trials) expect(trial).toMatchObject({ isAccepted: true, offences: [] });
    const paths = new Set(trials.map(({ name }) => /: (\S+)/.exec(name)?.[1]));
    expect([...paths].sort()).toEqual(['gem.cpg', 'gem.dbf', 'gem.json', 'gem.prj', 'gem.shp', 'gem.shx']);
  });

  test('are accepted with keys that were there, or explained; some of both', () => {
    const trials = seeds.map((seed) => runBoundaryTrial(sample, seed));
    expect(trials.flatMap(({ name, offences }) => offences.map((offence) => `${name}: ${offence}`))).toEqual(
      [],
    );
    const accepted = trials.filter(({ isAccepted }) => isAccepted).length;
    expect([accepted > 10, accepted < 190]).toEqual([true, true]);
  });

  test('with other keys than those that were written are a finding', () => {
    const trial = runBoundaryTrial({ ...sample, keys: new Set() }, '1-1', []);
    expect(trial.offences).toEqual(['keys accepted that nobody wrote: 3']);
  });
});
