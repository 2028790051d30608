import { describe, expect, test } from 'vitest';
import { renderProblems } from '../../../scripts/lib/render-problems.ts';

const report = (warnings: { what: string; file: string }[]) => [
  { stage: 'read', lines: ['7 files', '3 rows'], warnings },
];

describe('the page with problems', () => {
  test('says at once how many there are', () => {
    const problems = [
      { what: 'not a number', file: 'a.csv', row: 2 },
      { what: 'blank cell', file: 'b.csv', row: 3 },
    ];
    expect(renderProblems({ problems, reports: [] })).toContain(
      '<h1>2 problems to mend before the data can be built</h1>',
    );
    expect(renderProblems({ problems: [], reports: [] })).toContain('<h1>The data can be built</h1>');
  });

  test('has a table a file, with those columns that are filled', () => {
    const problems = [{ what: 'not a number', file: 'a.csv', row: 2, found: '0' }];
    const page = renderProblems({ problems, reports: [] });
    expect(page).toContain('<caption>a.csv</caption>');
    expect(page.match(/<th scope="col">[^<]*/g)).toEqual([
      '<th scope="col">Row',
      '<th scope="col">What is wrong',
      '<th scope="col">Found',
    ]);
    expect(page).toContain(
      '<tr><td data-label="Row">2</td><td data-label="What is wrong">not a number</td><td data-label="Found">0</td></tr>',
    );
  });

  test('tells warnings apart, and what each stage said', () => {
    const page = renderProblems({ problems: [], reports: report([{ what: 'hidden rows', file: 'a.xlsx' }]) });
    expect(page).not.toContain('<h2>Problems</h2>');
    expect(page.indexOf('hidden rows')).toBeGreaterThan(page.indexOf('<h2>Warnings</h2>'));
    expect(page).toContain('<dt>read</dt><dd>7 files; 3 rows</dd>');
  });

  test('makes no markup of what an input holds, and runs and loads nothing', () => {
    const found = `<script>alert("1")</script><img src='x'>&`;
    const page = renderProblems({
      problems: [{ what: found, file: found, found, column: found }],
      reports: report([]),
    });
    expect(page).not.toMatch(/<script|<img|<link/);
    expect(page).toContain(
      '&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&lt;img src=&#39;x&#39;&gt;&amp;',
    );
    expect(page).toContain(`default-src 'none'`);
  });
});
