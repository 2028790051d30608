import { expect, test } from 'vitest';
import type { Indicator } from '../../src/core/indicator.ts';
import { hasWays } from '../../src/core/ways.ts';
import { realCatalog } from './figure/drawn-atlas.ts';

const indicatorOf = (id: string): Indicator => realCatalog.indicators.find((entry) => entry.id === id)!;

test('a choice between ways to show is there for several answers and for amounts of posts, not for months', () => {
  expect(['rechtsstatus', 'vzae', 'start'].map((id) => hasWays(indicatorOf(id)))).toEqual([
    true,
    true,
    false,
  ]);
});
