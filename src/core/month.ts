/**
 * A month as a whole number: months since January of year 0, so that months can be compared, subtracted and classified
 * like any other number. `parseMonth('2018-01')` is 24216.
 */
export type Month = number;

/** Reads an ISO month ("2018-01"); `undefined` if it is none. */
export function parseMonth(text: string): Month | undefined {
  const match = /^(\d{4})-(\d{2})$/.exec(text);
  if (!match) return undefined;
  const month = Number(match[2]);
  return month >= 1 && month <= 12 ? Number(match[1]) * 12 + month - 1 : undefined;
}

/** Writes a month in ISO form ("2018-01"). */
export function isoMonth(month: Month): string {
  return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;
}
