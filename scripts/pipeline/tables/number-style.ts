import { isAmbiguous, otherSign, readNumber, type DecimalSign } from './read-number.ts';

/** How the numbers of one column are written. */
export interface NumberStyle {
  /** `undefined` while nothing in the column tells it. */
  readonly decimalSign: DecimalSign | undefined;
  /** Whether texts that both signs could read may be read by `decimalSign`. */
  readonly isCertain: boolean;
}

/** What the data package may state about a field. */
export interface StatedStyle {
  readonly decimalChar?: string | undefined;
  readonly groupChar?: string | undefined;
}

/** Nothing is known yet. */
export const openStyle: NumberStyle = { decimalSign: undefined, isCertain: false };

/**
 * Finds out how a column writes its numbers: from the data package, else from texts that only one sign can read. If
 * the column contradicts itself, the majority decides what is a number, and nothing is certain.
 */
export function findNumberStyle(stated: StatedStyle, texts: Iterable<string>): NumberStyle {
  const { decimalChar, groupChar } = stated;
  if (isSign(decimalChar)) return { decimalSign: decimalChar, isCertain: true };
  if (isSign(groupChar)) return { decimalSign: otherSign(groupChar), isCertain: true };
  const votes = { '.': 0, ',': 0 };
  for (const text of texts) {
    const readings = readNumber(text);
    if (isAmbiguous(readings) || readings['.'] === readings[',']) continue;
    votes[readings['.'] === undefined ? ',' : '.'] += 1;
  }
  if (votes['.'] === 0 && votes[','] === 0) return openStyle;
  const decimalSign = votes[','] > votes['.'] ? ',' : '.';
  return { decimalSign, isCertain: votes[otherSign(decimalSign)] === 0 };
}

function isSign(text: string | undefined): text is DecimalSign {
  return text === '.' || text === ',';
}
