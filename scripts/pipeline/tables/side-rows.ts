import { cleanText } from './clean-text.ts';
import type { RawRow } from './raw-table.ts';

const totalWord = /^(?:summe|gesamtsumme|gesamt|insgesamt|zusammen|total|sum|[Σ∑])(?:$|[\s:.,(])/i;

/** How notes below a table begin: sources, explanations, rules of underscores. */
const footerStart =
  /^(?:©|\(c\)|_{3,}|-{3,}|={3,}|\*|\d\)|(?:quellen?|source|stand|hinweise?|anmerkung(?:en)?|fu(?:ß|ss)noten?|erstellt|copyright|datenlizenz|notes?|statistisches|bundesamt)(?:$|[\s:.,(]))/i;

/** Whether a row holds a total: its key is blank or the word for a total, and nothing else names what the row is of. */
export function isTotal({ cells }: RawRow, header: readonly string[], keys: readonly string[]): boolean {
  const keyCells = keys.map((key) => cleanText(cells[header.indexOf(key)] ?? ''));
  if (keyCells.length === 0 || keyCells.some((cell) => cell !== '' && !totalWord.test(cell))) return false;
  return totalWord.test(cells.map(cleanText).find((cell) => cell !== '') ?? '');
}

/** Whether a row is a note rather than data; only rows that end a table are asked. Blank rows belong to the notes. */
export function isFooter({ cells }: RawRow, header: readonly string[], keys: readonly string[]): boolean {
  if (keys.length === 0) return false;
  const texts = cells.map(cleanText);
  const first = texts.find((cell) => cell !== '');
  if (first === undefined) return true;
  const keyCells = keys.map((key) => texts[header.indexOf(key)] ?? '').filter((cell) => cell !== '');
  return footerStart.test(first) && keyCells.every((cell) => cell === first);
}
