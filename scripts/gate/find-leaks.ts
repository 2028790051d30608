import { groupBy } from '../../src/core/group-by.ts';
import { isColumnOf, type Secret } from './secrets.ts';
import type { Entry, Statement } from './statements.ts';

/** What may stand in the files about an area: words and numbers that are published of it. */
export type Permitted = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Statements that tell a secret of their area: in a column of its indicator always; in another one, or where there are
 * no columns, unless the same stands there by right, as a number of inhabitants may equal a number of posts.
 */
export function findLeaks(
  statements: Iterable<Statement>,
  secrets: readonly Secret[],
  permitted: Permitted,
): string[] {
  const secretsById = groupBy(secrets, ({ id }) => id);
  const leaks = new Set<string>();
  for (const { path, id, entries } of statements)
    for (const secret of secretsById.get(id) ?? []) {
      const found = entries.find((entry, index) =>
        secret.category ? isCounted(entries, index, secret) : isTold(entry, secret, permitted.get(id)),
      );
      if (found) leaks.add(`${path}: tells the withheld ${secret.indicator.id} of ${id}${nameColumn(found)}`);
    }
  return [...leaks];
}

function nameColumn({ name }: Entry): string {
  return name === '' ? '' : ` in "${name}"`;
}

function isTold(entry: Entry, secret: Secret, permitted: ReadonlySet<string> | undefined): boolean {
  if (!isEqual(entry.value, secret)) return false;
  return isColumnOf(entry.name, secret.indicator) || !permitted?.has(String(entry.value));
}

/** A number below the name of a category, or the next one after it where there are no columns. */
function isCounted(entries: readonly Entry[], index: number, secret: Secret): boolean {
  const { name, value } = entries[index]!;
  if (!isEqual(value, secret)) return false;
  const names = name === '' ? listWordsBefore(entries, index) : [name];
  return secret.category?.some((category) => names.some((word) => endsWithWord(word, category))) ?? false;
}

/** Words between a number and the one before it. */
function listWordsBefore(entries: readonly Entry[], index: number): readonly string[] {
  const isNumber = ({ value }: Entry) => readAmounts(String(value)).length > 0;
  let start = index;
  while (start > 0 && !isNumber(entries[start - 1]!)) start -= 1;
  return entries.slice(start, index).map(({ value }) => String(value));
}

/** "kommune", "organisation_kommune", "Träger: Kommune". */
function endsWithWord(name: string, word: string): boolean {
  const start = name.length - word.length;
  return name.endsWith(word) && !/[\p{L}\d-]/u.test(name.charAt(start - 1));
}

function isEqual(value: string | number, { amount, tolerance, texts }: Secret): boolean {
  if (amount === undefined) return texts.has(String(value));
  return readAmounts(String(value)).some((found) => Math.abs(found - amount) < tolerance - 1e-9);
}

/** The number that a text is, by a decimal point and by a decimal comma. */
function readAmounts(text: string): readonly number[] {
  const plain = text.replace('−', '-').replace(/[\s\u00a0]*(?:[A-Za-zÄÖÜäöü%].*)?$/u, '');
  if (!/^[-+]?\.?\d[\d.,]*$/.test(plain)) return [];
  const readings = [plain.replaceAll(',', ''), plain.replaceAll('.', '').replace(',', '.')];
  return readings.map(Number).filter((number) => !Number.isNaN(number));
}
