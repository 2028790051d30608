import Papa from 'papaparse';
import { countNames, searchedRecords } from './find-header.ts';
import { delimiterNames, quoteChars, type Delimiter, type Dialect } from './dialect.ts';
import type { CsvForm } from './split-csv.ts';

/** No heading lies further from the start of a file, counted in characters. */
const searchedCharacters = 65_536;

/** A first line that only spreadsheet programs understand. */
const spreadsheetHint = /^sep=([,;\t|])\r?\n/i;

const allDelimiters = Object.keys(delimiterNames) as readonly Delimiter[];

/**
 * Finds delimiter and quote: the pair by which the most names of columns stand in one record near the start. What the
 * data package states is kept; between equals the usual comes first.
 */
export function detectForm(text: string, names: readonly string[], stated: Dialect): CsvForm {
  const start = text.slice(0, searchedCharacters);
  const hint = spreadsheetHint.exec(start)?.[1] as Delimiter | undefined;
  const fixed = stated.delimiter ?? hint;
  const forms = (fixed === undefined ? allDelimiters : [fixed]).flatMap((delimiter) =>
    (stated.quoteChar === undefined ? quoteChars : [stated.quoteChar]).map((quoteChar) => ({
      delimiter,
      quoteChar,
    })),
  );
  const scored = forms.map((form) => {
    const records = readStart(start, form);
    const best = Math.max(0, ...records.map((cells) => countNames(cells, names)));
    return { form, best, cells: records.filter((cells) => cells.length > 1).length };
  });
  // Without any known name at least tell columns apart, so that the message can list them.
  const [first] = scored.sort((a, b) => b.best - a.best || (a.best > 0 ? 0 : b.cells - a.cells));
  return first?.form ?? { delimiter: ',', quoteChar: '"' };
}

function readStart(text: string, { delimiter, quoteChar }: CsvForm): string[][] {
  return Papa.parse<string[]>(text, { header: false, delimiter, quoteChar, preview: searchedRecords }).data;
}
