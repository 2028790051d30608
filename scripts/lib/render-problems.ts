import type { Problem } from '../../src/core/problem.ts';
import { describeCount, type StageReport } from '../pipeline/stage.ts';
import { limitProblems } from './format-problems.ts';
import { groupBy } from '../../src/core/group-by.ts';

/** What a build had to say, for people who do not sit at the terminal. */
export interface BuildFindings {
  readonly problems: readonly Problem[];
  readonly reports: readonly StageReport[];
}

const columns = [
  ['layer', 'Sheet or layer'],
  ['row', 'Row'],
  ['column', 'Column'],
  ['what', 'What is wrong'],
  ['found', 'Found'],
  ['expected', 'Expected'],
  ['mend', 'How to mend it'],
] as const satisfies readonly (readonly [keyof Problem, string])[];

const style = `body{font:1rem/1.5 system-ui,sans-serif;margin:2rem auto;max-width:80rem;padding:0 1rem;color:#1a1a1a;background:#fff}
table{border-collapse:collapse;width:100%;margin:0 0 2rem}
caption{text-align:left;font-weight:600;padding:.5rem 0}
th,td{text-align:left;vertical-align:top;border-bottom:1px solid #ccc;padding:.3rem .8rem .3rem 0}
td[data-label="Found"],td[data-label="How to mend it"]{overflow-wrap:anywhere}
@media(max-width:48rem){thead,td:empty{display:none}tr{display:block;border-bottom:1px solid #ccc;padding:.5rem 0}
td{display:block;border:0;padding:0}td::before{content:attr(data-label) ": ";font-weight:600}dd{margin-left:1rem}}`;

const characters: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * A page with all problems and warnings, a table a file. It stands alone, has no script and loads nothing; whatever
 * comes from an input is escaped.
 */
export function renderProblems({ problems, reports }: BuildFindings): string {
  const warnings = reports.flatMap((report) => report.warnings);
  const title =
    problems.length === 0
      ? 'The data can be built'
      : `${describeCount(problems.length, 'problem')} to mend before the data can be built`;
  const facts = reports.map(
    ({ stage, lines }) => `<dt>${escape(stage)}</dt><dd>${escape(lines.join('; '))}</dd>`,
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escape(title)}</title>
<style>${style}</style>
</head>
<body>
<h1>${escape(title)}</h1>
${renderList('Problems', problems)}${renderList('Warnings', warnings)}<h2>Stages</h2>
<dl>
${facts.join('\n')}
</dl>
</body>
</html>
`;
}

function renderList(heading: string, problems: readonly Problem[]): string {
  if (problems.length === 0) return '';
  const byFile = groupBy(limitProblems(problems), (problem) => problem.file);
  const tables = [...byFile].map(([file, inFile]) => renderTable(file, inFile));
  return `<h2>${heading}</h2>\n${tables.join('\n')}\n`;
}

/** Only columns that at least one problem of the file fills. */
function renderTable(file: string, problems: readonly Problem[]): string {
  const shown = columns.filter(([name]) => problems.some((problem) => problem[name] !== undefined));
  const head = shown.map(([, label]) => `<th scope="col">${label}</th>`).join('');
  const rows = problems.map(
    (problem) =>
      `<tr>${shown.map(([name, label]) => `<td data-label="${label}">${escape(String(problem[name] ?? ''))}</td>`).join('')}</tr>`,
  );
  return `<table>
<caption>${escape(file)}</caption>
<thead><tr>${head}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>`;
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => characters[character] ?? character);
}
