import { describe, expect, test } from 'vitest';
import { inTurns, waitForTurn } from '../../src/elements/turns.ts';
import { nextTask } from '../../src/state/in-pieces.ts';

/** Notes who has made its picture, and lets it make that of another one in turn. */
function createElements() {
  const made: string[] = [];
  const make = async (name: string, inner?: string): Promise<void> => {
    await waitForTurn();
    made.push(name);
    if (inner !== undefined) void make(inner);
  };
  return { made, make };
}

describe('first pictures in turns', () => {
  test('come one a task, in order, and those of inner elements too before it ends', async () => {
    const { made, make } = createElements();
    const done = inTurns(() => {
      void make('title');
      void make('legend', 'row');
      return Promise.resolve();
    });
    expect(made).toEqual([]);
    await nextTask();
    await nextTask();
    expect(made.length).toBeLessThan(3);
    await done;
    expect(made).toEqual(['title', 'legend', 'row']);
  });

  test('wait for nothing before and afterwards', async () => {
    expect(waitForTurn()).toBeUndefined();
    await inTurns(() => Promise.resolve());
    expect(waitForTurn()).toBeUndefined();
  });

  test('wait for nothing any more where the page could not be made', async () => {
    await expect(inTurns(() => Promise.reject(new Error('no page')))).rejects.toThrow('no page');
    expect(waitForTurn()).toBeUndefined();
  });
});
