import { describe, expect, test } from 'vitest';
import { measureRun, takeBest } from '../../scripts/bench/measure.ts';
import { listArguments, type Task } from '../../scripts/bench/recipes.ts';

const task: Task = {
  name: 'toy',
  boundaries: 'toy.zip',
  groups: 'groups.json',
  areas: 2,
  recipe: 'fast',
  keep: '10%',
  thresholdM2: 1000,
  cells: 1e4,
  gridM: 20,
};

describe('a run', () => {
  test('is measured by what its process took', () => {
    const idle = measureRun(['--eval', '0']);
    const busy = measureRun([
      '--eval',
      'const end = process.cpuUsage().user + 4e5; const held = new Float64Array(1e7).fill(1);' +
        'while (process.cpuUsage().user < end); console.log(held[1])',
    ]);
    expect(busy.cpuS - idle.cpuS).toBeGreaterThan(0.3);
    expect(busy.peakMB - idle.peakMB).toBeGreaterThan(60);
  });

  test('that fails ends the measurement with what it said', () => {
    expect(() => measureRun(['--eval', 'throw new Error("out of paper")'])).toThrow('out of paper');
  });

  test('counts with the least of each figure', () => {
    const runs = [
      { cpuS: 2, peakMB: 50 },
      { cpuS: 3, peakMB: 40 },
    ];
    expect(takeBest(runs)).toEqual({ cpuS: 2, peakMB: 40 });
  });
});

describe('mapshaper', () => {
  test('repairs only where the recipe says so', () => {
    expect(listArguments(task, 'out.json')).not.toContain('-clean');
    expect(listArguments({ ...task, recipe: 'clean' }, 'out.json')).toContain('-clean');
    expect(listArguments({ ...task, recipe: 'clean' }, 'out.json')).not.toContain('no-repair');
  });

  test('is asked for the same grid and the same levels', () => {
    const text = listArguments(task, 'out.json').join(' ');
    expect(text).toContain('quantization=10000');
    expect(text).toContain('target=municipalities,associations,districts,regions,state');
  });
});
