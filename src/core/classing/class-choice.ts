import { divergingNames, rampNames, type DivergingName, type RampName } from '../palettes.ts';
import { isoMonth, parseMonth, type Month } from '../month.ts';

/** Ways to find the limits between classes from the values themselves. */
export const classMethods = ['quantile', 'equal', 'natural', 'deviation'] as const;
export type ClassMethod = (typeof classMethods)[number];

/** What a reader may ask a method for; more classes than that no eye tells apart in one ramp. */
export const fewestClasses = 2;
export const mostClasses = 7;

/**
 * The classes that a reader has chosen in place of those of the catalogue: a method and how many, or limits of one's
 * own, rising. Limits in months concern months, all others numbers; for any other kind of indicator a choice is idle.
 */
export type ClassChoice =
  | { readonly method: ClassMethod; readonly count: number }
  | { readonly method: 'own'; readonly limits: readonly number[] }
  | { readonly method: 'own-months'; readonly limits: readonly Month[] };

/** The colours that a reader has chosen; a ramp runs from light to dark, reversed from dark to light. */
export interface PaletteChoice {
  readonly name: RampName | DivergingName;
  readonly reversed: boolean;
}

/** The words of the address; they never change their meaning. */
const methodWords: Readonly<Record<ClassMethod, string>> = {
  quantile: 'quantile',
  equal: 'gleich',
  natural: 'natuerlich',
  deviation: 'streuung',
};

/** "quantile-5", "0.5,1,2" or "2017-07,2018-01"; `undefined` where it is none of them. */
export function decodeClasses(text: string): ClassChoice | undefined {
  const [, word, digits] = /^([a-z]+)-(\d)$/.exec(text) ?? [];
  const method = classMethods.find((known) => methodWords[known] === word);
  const count = Number(digits);
  if (method) return count >= fewestClasses && count <= mostClasses ? { method, count } : undefined;
  const parts = text.split(',');
  if (parts.length >= mostClasses) return undefined;
  const months = parts.flatMap((part) => parseMonth(part) ?? []);
  if (months.length === parts.length)
    return isRising(months) ? { method: 'own-months', limits: months } : undefined;
  if (!parts.every((part) => /^-?\d{1,12}(\.\d{1,6})?$/.test(part))) return undefined;
  const limits = parts.map((part) => Number(part) + 0);
  return isRising(limits) ? { method: 'own', limits } : undefined;
}

export function encodeClasses(choice: ClassChoice | undefined): string {
  if (!choice) return '';
  if ('count' in choice) return `${methodWords[choice.method]}-${choice.count}`;
  return choice.limits.map((limit) => (choice.method === 'own' ? String(limit) : isoMonth(limit))).join(',');
}

/** "Blues", or "-Blues" for the other way round; `undefined` where there is no such palette to choose. */
export function decodePalette(text: string): PaletteChoice | undefined {
  const reversed = text.startsWith('-');
  const name = [...rampNames, ...divergingNames].find((known) => known === text.slice(reversed ? 1 : 0));
  return name && { name, reversed };
}

export function encodePalette(choice: PaletteChoice | undefined): string {
  return choice ? `${choice.reversed ? '-' : ''}${choice.name}` : '';
}

/** Whether limits are in order, each once. */
export function isRising(limits: readonly number[]): boolean {
  return limits.every((limit, index) => index === 0 || limit > limits[index - 1]!);
}
