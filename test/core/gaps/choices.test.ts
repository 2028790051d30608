import { describe, expect, test } from 'vitest';
import { monthsOf, statusesOf } from '../../../src/core/gaps/choices.ts';
import { isoMonth } from '../../../src/core/month.ts';
import { toyDataset } from '../toy.ts';

const dataset = toyDataset();

describe('what a question can be about', () => {
  test('are all months from the first to the last that occurs', () => {
    const months = monthsOf(dataset, 'start').map(isoMonth);
    expect([months[0], months.at(-1), months.length]).toEqual(['2017-03', '2018-05', 15]);
    expect(monthsOf(dataset, 'method')).toEqual([]);
  });

  test('are the statuses that occur among those who count', () => {
    expect(statusesOf(dataset, 'method')).toEqual(['ok', 'no-application', 'no-answer', 'dont-know']);
  });
});
