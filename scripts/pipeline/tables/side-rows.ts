import { cleanText } from './clean-text.ts';
import type { Expected, RawRow } from './raw-table.ts';

const totalWord = /^(?:summe|gesamtsumme|gesamt|insgesamt|zusammen|total|sum|[Σ∑])(?:$|[\s:.,(])/i;

/** How notes below a table begin: sources, explanations, rules of underscores. */
const footerStart =
  /^(?:©|\(c\)|_{3,}|-{3,}|={3,}|\*|\d\)|(?:quellen?|source|stand|hinweise?|anmerkung(?:en)?|fu(?:ß|ss)noten?|erstellt|copyright|datenlizenz|notes?|statistisches|bundesamt)(?:$|[\s:.,(]))/i;

/** What stands below a heading to say in what its numbers are. */
const unitWord =
  /^(?:anzahl|prozent|personen|%|in (?:%|prozent|1[ .]?000.*|euro)|€|eur|euro|1[ .]?000.*|tsd\.?.*|mio\.?.*|km²|km2|qkm|ha|number|per ?cent|je [\d ]*\w+)$/i;
const dateOnly = /^(?:\d{1,2}\.\d{1,2}\.)?(?:19|20)\d\d$/;

/** An explanation: of a sign ("x = not asked", "1) with lakes"), or a sentence. */
const explanation = /^(?:\S{1,3}\s*[=:]\s|\d{1,2}\)|\p{L}\S*(?:\s+\S+){4})/u;

/** Whether a row holds a total: its key is blank or the word for a total, and nothing else names what the row is of. */
export function isTotal({ cells }: RawRow, header: readonly string[], keys: readonly string[]): boolean {
  const keyCells = keys.map((key) => cleanText(cells[header.indexOf(key)] ?? ''));
  if (keyCells.length === 0 || keyCells.some((cell) => cell !== '' && !totalWord.test(cell))) return false;
  return totalWord.test(cells.map(cleanText).find((cell) => cell !== '') ?? '');
}

/** Whether a row below the headings still belongs to them: units, numbers of the columns, the day of all that follows. */
export function isPreface(
  { cells }: RawRow,
  header: readonly string[],
  { names, keys }: Pick<Expected, 'names' | 'keys'>,
): boolean {
  if (keys.length === 0) return false;
  const texts = cells.map(cleanText).filter((cell) => cell !== '');
  const isFilled = (name: string) => cleanText(cells[header.indexOf(name)] ?? '') !== '';
  const hasKey = keys.some(isFilled);
  if (texts.length > 0 && names.every((name) => header.includes(name)) && !names.some(isFilled)) return true;
  if (!hasKey && texts.length > 0)
    return texts.every((text) => unitWord.test(text)) || (texts.length > 1 && areColumnNumbers(texts));
  return header.length > 1 && texts.length === 1 && dateOnly.test(texts[0] ?? '');
}

function areColumnNumbers(texts: readonly string[]): boolean {
  const numbers = texts.map((text) => Number(text.replace(/[().]/g, '')));
  return numbers.every((number, index) => number === (numbers[0] ?? 0) + index) && numbers[0]! <= 2;
}

/** Whether a row is a note rather than data; only rows that end a table are asked. Blank rows belong to the notes. */
export function isFooter({ cells }: RawRow, header: readonly string[], keys: readonly string[]): boolean {
  if (keys.length === 0) return false;
  const texts = cells.map(cleanText);
  const first = texts.find((cell) => cell !== '');
  if (first === undefined) return true;
  const keyCells = keys.map((key) => texts[header.indexOf(key)] ?? '').filter((cell) => cell !== '');
  const isAlone = header.length > 1 && texts.every((cell) => cell === '' || cell === first);
  const isNote = footerStart.test(first) || (isAlone && explanation.test(first));
  return isNote && keyCells.every((cell) => cell === first);
}
