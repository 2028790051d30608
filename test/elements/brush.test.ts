import { describe, expect, test } from 'vitest';
import type { Part, RangePart } from '../../src/core/part.ts';
import { Brush } from '../../src/elements/brush.ts';

const bar = (from: number, to = from + 1): RangePart => ({ kind: 'range', from, to, closed: 'left' });
const bars = [bar(0), bar(1), bar(2), bar(3)];

/** A chart that remembers what it was told; the pointer is at the bar of its x. */
function chart() {
  const state: { pointed: Part | undefined; pinned: Part | undefined } = {
    pointed: undefined,
    pinned: undefined,
  };
  const brush = new Brush({
    stops: () => bars,
    stopAt: ({ clientX }) => clientX,
    pinned: () => state.pinned,
    point: (part) => (state.pointed = part),
    pin: (part) => (state.pinned = part),
    hold: (part) => Object.assign(state, { pointed: undefined, pinned: part }),
  });
  return { state, brush };
}

interface Pointing {
  readonly pointerType?: string;
  readonly ctrlKey?: boolean;
  readonly button?: number;
}

const at = (clientX: number, more: Pointing = {}) =>
  ({
    clientX,
    button: 0,
    pointerType: 'mouse',
    ...more,
    currentTarget: { setPointerCapture: () => undefined },
  }) as unknown as PointerEvent;
const key = (name: string, more: { readonly shiftKey?: boolean; readonly ctrlKey?: boolean } = {}) =>
  ({ key: name, preventDefault: () => undefined, ...more }) as KeyboardEvent;

describe('a brush over the bars of a chart', () => {
  test('brings out what lies between while it is dragged, and pins it at the end', () => {
    const { state, brush } = chart();
    brush.down(at(2));
    brush.move(at(1));
    expect(state).toEqual({ pointed: bar(1, 3), pinned: undefined });
    brush.up(at(1));
    expect(state).toEqual({ pointed: undefined, pinned: bar(1, 3) });
  });

  test('pins one bar by a press, and puts another one to it with Ctrl or by finger', () => {
    for (const more of [{ ctrlKey: true }, { pointerType: 'touch' }]) {
      const { state, brush } = chart();
      brush.down(at(0));
      brush.up(at(0));
      expect(state.pinned).toEqual(bar(0));
      brush.down(at(3, more));
      brush.up(at(3, more));
      expect(state.pinned).toEqual({ kind: 'several', parts: [bar(0), bar(3)] });
    }
  });

  test('points at the bar below a mouse, and at none below a finger that is not dragging', () => {
    const { state, brush } = chart();
    brush.move(at(1));
    expect(state.pointed).toEqual(bar(1));
    brush.leave();
    brush.move(at(1, { pointerType: 'touch' }));
    expect(state.pointed).toBeUndefined();
  });

  test('is let go by a page that scrolls, and does not heed the other buttons of a mouse', () => {
    const { state, brush } = chart();
    brush.down(at(0));
    brush.leave();
    brush.up(at(2));
    brush.down(at(0, { button: 2 }));
    brush.up(at(0, { button: 2 }));
    expect(state.pinned).toBeUndefined();
  });

  test('arrow keys walk, with Shift they pin from where the walk had come to', () => {
    const { state, brush } = chart();
    expect(brush.press(key('ArrowRight'), 0)).toBe(1);
    expect(state.pointed).toEqual(bar(1));
    expect(brush.press(key('ArrowRight', { shiftKey: true }), 1)).toBe(2);
    expect(brush.press(key('End', { shiftKey: true }), 2)).toBe(3);
    expect(state).toEqual({ pointed: undefined, pinned: bar(1, 4) });
    expect(brush.press(key('ArrowLeft', { shiftKey: true }), 3)).toBe(2);
    expect(state.pinned).toEqual(bar(1, 3));
  });

  test('Enter pins the bar, with Ctrl it puts it to the others, and other keys are left alone', () => {
    const { state, brush } = chart();
    expect(brush.press(key('Enter'), 0)).toBe(0);
    expect(brush.press(key(' ', { ctrlKey: true }), 1)).toBe(1);
    expect(state.pinned).toEqual(bar(0, 2));
    expect(brush.press(key('x'), 1)).toBeUndefined();
  });
});
