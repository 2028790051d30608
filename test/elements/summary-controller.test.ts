import type { ReactiveControllerHost } from 'lit';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { describeBase } from '../../src/core/base-text.ts';
import { describeWhole } from '../../src/core/cluster-text.ts';
import { defaultSelection } from '../../src/core/selection.ts';
import { buildView } from '../../src/core/view.ts';
import { SummaryController } from '../../src/elements/summary-controller.ts';
import { drawnDataset } from '../core/document/toy-view.ts';

const dataset = drawnDataset();
const viewOf = (indicator: string) => buildView(dataset, { ...defaultSelection(dataset.catalog), indicator });
const [first, second] = dataset.catalog.indicators.map(({ id }) => viewOf(id)) as [
  ReturnType<typeof viewOf>,
  ReturnType<typeof viewOf>,
];

function createSummary() {
  let updates = 0;
  const host: ReactiveControllerHost = {
    addController: () => undefined,
    removeController: () => undefined,
    requestUpdate: () => (updates += 1),
    updateComplete: Promise.resolve(true),
  };
  return { summary: new SummaryController(host), updates: () => updates };
}

const standStill = async (): Promise<void> => {
  await vi.advanceTimersByTimeAsync(300);
  await vi.dynamicImportSettled();
};

describe('the summary of a map', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('is short at first, and whole once the view has stood still', async () => {
    const { summary, updates } = createSummary();
    summary.follow(first);
    expect(summary.textOf(first)).toBe(describeBase(first));
    await standStill();
    expect(summary.textOf(first)).toBe(describeWhole(first));
    expect(updates()).toBe(1);
  });

  test('is not looked for where a reader has gone on or left', async () => {
    const { summary, updates } = createSummary();
    summary.follow(first);
    await vi.advanceTimersByTimeAsync(200);
    summary.follow(second);
    await vi.advanceTimersByTimeAsync(200);
    expect(updates()).toBe(0);
    await standStill();
    expect(summary.textOf(second)).toBe(describeWhole(second));
    expect(summary.textOf(first)).toBe(describeBase(first));
    summary.follow(first);
    summary.hostDisconnected();
    await standStill();
    expect(updates()).toBe(1);
  });
});
