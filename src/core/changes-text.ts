import type { EditionChanges } from './changes.ts';
import { formatList, formatNumber } from './format.ts';
import type { ExportTable } from './export/export-cell.ts';
import { allMessagesOf } from './messages/all-messages.ts';
import { changesWords } from './messages/changes.ts';
import type { Language } from './model.ts';

/** The id of an edition in what a reader gives: the id, a link to it, or a whole citation; `undefined` without any. */
export function findEdition(text: string): string | undefined {
  const [, linked] = /edition\/([0-9a-f]{8})(?![0-9a-z])/i.exec(text) ?? [];
  // Keys of municipalities have eight digits too: in addresses they stand behind "=", "," or "/".
  const [, bare] = /(?<![0-9a-z=,/])([0-9a-f]{8})(?![0-9a-z])/i.exec(text) ?? [];
  return (linked ?? bare)?.toLowerCase();
}

/** How many values of how many municipalities changed, and what only one of the editions has, in sentences. */
export function describeChanges(changes: EditionChanges, language: Language): string {
  const words = changesWords[language];
  const { before, values, places, gone, added } = changes;
  const count = (amount: number, write: (text: string, isOne: boolean) => string) =>
    write(formatNumber(amount, language), amount === 1);
  const sentences = [
    ...(values > 0 ? [words.found(before, count(values, words.values), count(places, words.places))] : []),
    ...(gone.length > 0 ? [words.gone(formatList(gone, language))] : []),
    ...(added.length > 0 ? [words.added(formatList(added, language))] : []),
  ];
  return sentences.length === 0 ? words.same(before) : sentences.join(' ');
}

/** All changes, one a row. Synthetic data say so in every row. */
export function listChanges(
  { subjects }: EditionChanges,
  isSynthetic: boolean,
  language: Language,
): ExportTable {
  const words = changesWords[language].columns;
  const { demoMark, gaps } = allMessagesOf(language);
  const names = ['key', 'place', 'indicator', 'before', 'after'] as const;
  const columns = names.map((name) => ({ name, title: words[name], type: 'string' as const }));
  const mark = { name: 'origin', title: gaps.origin, type: 'string' as const };
  return {
    columns: isSynthetic ? [...columns, mark] : columns,
    rows: subjects.flatMap(({ label, changes }) =>
      changes.map(({ id, name, before, after }) => {
        const cells = [id, name, label, before, after];
        return isSynthetic ? [...cells, demoMark] : cells;
      }),
    ),
  };
}
