import { buildToyland, change, type InputFiles } from '../fixtures/toyland/toyland.ts';

/** An input that cannot be right, and the message that it must give. */
export type Malformed = readonly [name: string, files: InputFiles, message: string];

export const members = 'tables/mitglieder.csv';
export const refugees = 'tables/gefluechtete.csv';
export const posts = 'tables/stellen.csv';
export const survey = 'tables/umfrage_rahmenbedingungen.csv';
export const towns = 'tables/gemeinden.csv';
export const description = 'datapackage.json';
export const list = 'recode.csv';

export const spoil = (path: string, from: string, to: string) => change(buildToyland(), path, from, to);
export const replace = (path: string, content: string | Uint8Array) =>
  buildToyland().set(path, typeof content === 'string' ? new TextEncoder().encode(content) : content);
export const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
export const head = 'ags,stichtag_2017_09_15,stichtag_2017_11_09\n';
export const refugeesWith = (cell: string) => spoil(refugees, '08111001,60,61', `08111001,${cell},61`);
export const keyed = (key: string) => spoil(members, 'V001,08111003', `V001,${key}`);
export const corrected = (row: string) => replace(list, `table,column,from,to,date,reason\n${row}\n`);
export const keys = ['verband_id', 'ags'];
