import { pages, type Start } from '../core/selection.ts';
import { languages } from '../core/model.ts';
import { pageWords } from '../core/url-words.ts';
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
  /** The answers to the ready-made questions, on the page of gaps. */
  readonly answers: Element | undefined;
}

/** Finds what is painted inside the application's element; `undefined` where nothing is. */
export function findPainted(host: HTMLElement): Painted | undefined {
  const page = host.querySelector<HTMLElement>(':scope > .painted');
  const { root, indicator, language: tag, page: name } = attributesOf(host);
  const language = languages.find((known) => known === tag);
  const find = (selector: string) => page?.querySelector(selector) ?? undefined;
  if (!page || root === undefined || indicator === undefined || language === undefined) return undefined;
  return {
    start: { indicator, language, page: pages.find((known) => known === name) ?? 'map' },
    root,
    page,
    picture: find('.map-svg'),
    table: find('.table-section'),
    answers: find('.answers'),
  };
}

function attributesOf(host: HTMLElement): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(
    ['root', 'indicator', 'language', 'page'].map((name) => [name, host.getAttribute(name) ?? undefined]),
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
export function asksForOther(query: string, { indicator, language, page }: Start): boolean {
  const painted: Readonly<Record<string, string>> = {
    merkmal: indicator,
    lang: language,
    seite: pageWords[page],
  };
  const beside = page === 'map' ? besideTheMap : [];
  return [...new URLSearchParams(query)].some(
    ([key, value]) => parameterNames.includes(key) && !beside.includes(key) && painted[key] !== value,
  );
}

/** The painted parts that are still true of a view: the picture of its map, its table, and answers where none is asked for. */
export function stillTrue(
  painted: Painted,
  { selection, indicator }: View,
): Pick<Painted, 'picture' | 'table' | 'answers'> {
  const { start, picture, table, answers } = painted;
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
    answers: isSame && selection.question.parts.length === 0 ? answers : undefined,
  };
}
