import * as v from 'valibot';

/** Names of the delimiters that are looked for, in the order in which they are preferred. */
export const delimiterNames = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'bar' } as const;
export type Delimiter = keyof typeof delimiterNames;

export const quoteChars = ['"', "'"] as const;
export type QuoteChar = (typeof quoteChars)[number];

const rowNumber = v.pipe(v.number(), v.integer(), v.minValue(1));

/** The part of the Table Dialect (Data Package v2) that is understood; anything else in it is refused. */
export const dialectSchema = v.pipe(
  v.strictObject({
    $schema: v.optional(v.string()),
    name: v.optional(v.string()),
    type: v.optional(v.picklist(['delimited', 'spreadsheet'])),
    delimiter: v.optional(v.picklist([',', ';', '\t', '|'], 'expected , or ; or tab or |')),
    quoteChar: v.optional(v.picklist(quoteChars, 'expected a double or a single quote')),
    doubleQuote: v.optional(v.literal(true)),
    header: v.optional(v.literal(true)),
    headerRows: v.optional(
      v.pipe(v.array(rowNumber), v.minLength(1, 'expected a row'), v.check(isRising, 'expected rising rows')),
    ),
    headerJoin: v.optional(v.string()),
    commentRows: v.optional(v.array(rowNumber)),
    sheetName: v.optional(v.string()),
    sheetNumber: v.optional(rowNumber),
  }),
  v.transform(({ delimiter, quoteChar, headerRows, headerJoin, commentRows, sheetName, sheetNumber }) => ({
    delimiter,
    quoteChar,
    headerRows,
    headerJoin,
    commentRows,
    sheetName,
    sheetNumber,
  })),
);

function isRising(rows: number[]): boolean {
  return rows.every((row, index) => index === 0 || row > (rows[index - 1] ?? 0));
}

/** What the data package states about the form of a file; `undefined` is found in the file. */
export interface Dialect {
  readonly delimiter?: Delimiter | undefined;
  readonly quoteChar?: QuoteChar | undefined;
  /** As a text editor counts rows, from 1, rising; several together make the headings. */
  readonly headerRows?: readonly number[] | undefined;
  /** What stands between the parts of a heading; a blank where it is not stated. */
  readonly headerJoin?: string | undefined;
  /** Rows that are no data, such as one with units. */
  readonly commentRows?: readonly number[] | undefined;
  readonly sheetName?: string | undefined;
  /** From 1. */
  readonly sheetNumber?: number | undefined;
}
