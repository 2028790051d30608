import { describeIndicator, findArea, nameAssociation } from '../facts.ts';
import { allMessagesOf } from '../messages/all-messages.ts';
import type { AreaId, Language } from '../model.ts';
import { conditionsOf } from './question.ts';
import type { Gaps } from './result.ts';

/** A table of texts: the head first. */
export type Rows = readonly (readonly string[])[];

/**
 * The municipalities for which a question is true, and behind them those for which it is open: key, name, what it
 * belongs to, people, and the values that were asked for. Synthetic data say so in every row.
 */
export function listGaps(gaps: Gaps, language: Language): Rows {
  const words = allMessagesOf(language);
  const columns = words.tableColumns;
  const asked = askedIndicators(gaps);
  const head = [
    columns.id,
    columns.name,
    columns.district,
    columns.association,
    words.gaps.answer,
    words.placePopulation,
    words.placeRefugees,
    ...asked.map(({ label }) => label[language]),
  ];
  const isSynthetic = gaps.dataset.catalog.synthetic;
  const ids = [...gaps.verdicts.keys()];
  const wanted = (['true', 'unknown'] as const).flatMap((truth) =>
    ids.filter((id) => gaps.verdicts.get(id)!.truth === truth),
  );
  const rows = wanted.map((id) => [
    ...describeRow(gaps, id, language),
    ...asked.map((indicator) => describeIndicator(gaps.dataset, indicator, id, language).text),
  ]);
  const mark = (row: readonly string[], text: string) => (isSynthetic ? [...row, text] : row);
  return [mark(head, words.gaps.origin), ...rows.map((row) => mark(row, words.demoMark))];
}

function describeRow(gaps: Gaps, id: AreaId, language: Language): readonly string[] {
  const area = findArea(gaps.dataset, id)!;
  const { name, population, refugees } = area.municipality;
  return [
    id,
    name,
    area.district,
    nameAssociation(area, language),
    allMessagesOf(language).gaps.truth[gaps.verdicts.get(id)!.truth],
    String(population),
    String(refugees),
  ];
}

/** The indicators of a question, each once, in the order of the catalogue. */
export function askedIndicators({ question, dataset }: Gaps) {
  const ids = new Set(conditionsOf(question).map(({ indicator }) => indicator));
  return dataset.catalog.indicators.filter(({ id }) => ids.has(id));
}

/**
 * Rows as CSV that a German Excel opens by double click: semicolons, CRLF, a byte order mark. What begins like a
 * formula is made text by an apostrophe, so that it is not run.
 */
export function writeCsv(rows: Rows): string {
  return `\uFEFF${rows.map((row) => row.map(quote).join(';')).join('\r\n')}\r\n`;
}

function quote(cell: string): string {
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
