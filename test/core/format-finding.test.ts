import { describe, expect, it } from 'vitest';
import { formatFinding } from '../../src/core/report/format-finding.ts';

describe('a published or computed number in words', () => {
  it.each([
    [54.9212, 'percent', '54,92\u00a0%', '54.92\u00a0%'],
    [1101, 'count', '1.101', '1,101'],
    ['2017-03', 'month', 'Mär 2017', 'Mar 2017'],
    ['(0, 0.5]', 'VZÄ interval', 'über 0 bis 0,5', 'above 0 to 0.5'],
    ['(-0.5, 0]', 'VZÄ interval', 'über −0,5 bis 0', 'above −0.5 to 0'],
    ['Enaio', 'text', 'Enaio', 'Enaio'],
  ] as const)('%s (%s) reads "%s" and "%s"', (value, unit, german, english) => {
    expect(formatFinding(value, unit, 'de')).toBe(german);
    expect(formatFinding(value, unit, 'en')).toBe(english);
  });

  it('joins a list, the last with "and"', () => {
    expect(formatFinding(['Jobkraftwerk', 'Enaio'], 'order', 'en')).toBe('Jobkraftwerk and Enaio');
  });
});
