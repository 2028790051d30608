import type { Start } from '../core/selection.ts';
import { languages } from '../core/model.ts';
import { parameterNames } from '../core/url.ts';
import { asksForClasses, type View } from '../core/view.ts';

/** What the build has painted into a page, to be shown until, and in part after, the application takes over. */
export interface Painted {
  readonly start: Start;
  /** The start of the site as seen from the page: "./", "../", … */
  readonly root: string;
  readonly page: HTMLElement;
  readonly picture: Element | undefined;
  readonly table: Element | undefined;
}

/** Finds what is painted inside the application's element; `undefined` where nothing is. */
export function findPainted(host: HTMLElement): Painted | undefined {
  const page = host.querySelector<HTMLElement>(':scope > .painted');
  const { root, indicator, language: tag } = attributesOf(host);
  const language = languages.find((known) => known === tag);
  if (!page || root === undefined || indicator === undefined || language === undefined) return undefined;
  return {
    start: { indicator, language },
    root,
    page,
    picture: page.querySelector('.map-svg') ?? undefined,
    table: page.querySelector('.table-section') ?? undefined,
  };
}

function attributesOf(host: HTMLElement): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(
    ['root', 'indicator', 'language'].map((name) => [name, host.getAttribute(name) ?? undefined]),
  );
}

/** Parameters of the address that change neither map nor legend nor the rows of the table. */
const besideTheMap: readonly string[] = [
  'ort',
  'kreuz',
  'kreuzbis',
  'gegenueber',
  'sortierung',
  'filter',
  'spalten',
  'gruppe',
];

/** Whether an address asks for something else than the page that was painted. */
export function asksForOther(query: string, { indicator, language }: Start): boolean {
  const painted: Readonly<Record<string, string>> = { merkmal: indicator, lang: language, seite: 'karte' };
  return [...new URLSearchParams(query)].some(
    ([key, value]) => parameterNames.includes(key) && !besideTheMap.includes(key) && painted[key] !== value,
  );
}

/** The painted parts that are still true of a view: the picture of its map, and its table. */
export function stillTrue(
  painted: Painted,
  { selection, indicator }: View,
): Pick<Painted, 'picture' | 'table'> {
  const { start, picture, table } = painted;
  const isSame =
    indicator.id === start.indicator &&
    selection.language === start.language &&
    selection.level === 'municipality' &&
    selection.asOf === undefined &&
    selection.answers.length === 0 &&
    !asksForClasses(selection);
  const hasPaintedMap = selection.outlines.join() === 'association' && selection.form === 'ground';
  return {
    picture: isSame && hasPaintedMap ? picture : undefined,
    table: isSame ? table : undefined,
  };
}
