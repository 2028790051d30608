import type { AreaLevel, OutlineLevel } from './model.ts';
import type { AmountReading, Arrangement, Display } from './reading.ts';
import type { ComparisonForm, Form, Page, TableColumn } from './selection.ts';
import type { Weight } from './weights.ts';

/** The words of the address; they are a contract and never change their meaning. */
export const pageWords: Readonly<Record<Page, string>> = {
  map: 'karte',
  table: 'tabelle',
  cross: 'vergleich',
  gaps: 'luecken',
  report: 'bericht',
  data: 'daten',
};
export const outlineWords: Readonly<Record<OutlineLevel, string>> = {
  association: 'verband',
  district: 'kreis',
  region: 'regierungsbezirk',
};
/** No outlines, or no marks. */
export const none = 'ohne';
export const levelWords: Readonly<Record<AreaLevel, string>> = { municipality: 'kommune', ...outlineWords };
export const formWords: Readonly<Record<Form, string>> = { ground: 'lage', equal: 'gleich' };
export const columnWords: Readonly<Record<TableColumn, string>> = {
  name: 'name',
  id: 'schluessel',
  district: 'kreis',
  association: 'verband',
  value: 'wert',
  group: 'klasse',
  via: 'gemeldet',
  known: 'zusammengefasst',
  population: 'bevoelkerung',
  refugees: 'gefluechtete',
};
export const weightWords: Readonly<Record<Weight, string>> = {
  municipalities: 'kommunen',
  refugees: 'gefluechtete',
  inhabitants: 'einwohner',
};
export const comparisonWords: Readonly<Record<ComparisonForm, string>> = {
  table: 'kreuz',
  maps: 'karten',
  swipe: 'wischen',
};
export const arrangementWords: Readonly<Record<Arrangement, string>> = { one: 'eine', each: 'einzeln' };
export const displayWords: Readonly<Record<Display, string>> = { fill: 'flaechen', symbols: 'symbole' };
export const amountWords: Readonly<Record<AmountReading, string>> = {
  spread: 'verteilt',
  reported: 'gemeldet',
};
export const modeWords = { all: 'alle', any: 'eine', none: 'keine' } as const;

/** The key that a word of the address stands for. */
export function keyOf<K extends string>(words: Readonly<Record<K, string>>, word: string): K | undefined {
  return (Object.keys(words) as K[]).find((key) => words[key] === word);
}
