import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { finish, type Steps } from '../../src/core/steps.ts';
import { inPieces, nextTask } from '../../src/state/in-pieces.ts';

/** Works for so many milliseconds in each step, by a clock that only work moves. */
function* workFor(steps: readonly number[], done: number[] = []): Steps<number> {
  for (const ms of steps) {
    now += ms;
    done.push(ms);
    yield;
  }
  return done.length;
}
let now = 0;
vi.spyOn(performance, 'now').mockImplementation(() => now);

describe('work in pieces', () => {
  test('comes to the same as the work at once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(30), { maxLength: 20 }), async (steps) => {
        expect(await inPieces(workFor(steps))).toBe(finish(workFor(steps)));
      }),
      { numRuns: 30 },
    );
  });

  test('lets others have their turn before it goes on, once it has worked for six milliseconds', async () => {
    const done: number[] = [];
    const work = inPieces(workFor([4, 4, 4, 4], done));
    expect(done).toEqual([4, 4]);
    await nextTask();
    await work;
    expect(done).toEqual([4, 4, 4, 4]);
  });

  test('does not wait where there is little to do', () => {
    const done: number[] = [];
    void inPieces(workFor([1, 1, 1], done));
    expect(done).toHaveLength(3);
  });

  test('fails as the work does', async () => {
    const fail = function* (): Steps<never> {
      yield;
      throw new Error('no more');
    };
    await expect(inPieces(fail())).rejects.toThrow('no more');
  });
});
