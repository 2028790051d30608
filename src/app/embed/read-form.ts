import {
  checkTheme,
  embedParts,
  embedSchemes,
  encodeEmbed,
  themeColors,
  type EmbedOptions,
} from '../../core/embed/options.ts';
import { findPlaces, readPlaces, type FoundPlaces } from '../../core/embed/find-places.ts';
import { buildSnippets, snippetKinds, type SnippetKind } from '../../core/embed/snippets.ts';
import { embedPath } from '../../core/embed/oembed.ts';
import { memoizeLast } from '../../core/memoize.ts';
import { languages } from '../../core/model.ts';
import { forms } from '../../core/selection.ts';

/** What a filled form asks for. */
export interface Configured {
  readonly snippets: Readonly<Record<SnippetKind, string>>;
  readonly kind: SnippetKind;
  readonly suggestedTitle: string;
  /** Address of the map to be shown beside the form. */
  readonly preview: string;
  /** What the words among the places stand for. */
  readonly places: FoundPlaces;
  readonly isLegible: boolean;
}

/**
 * @param address of the page, from which the form tells where everything lies
 * @param ratio of the width of the map to its height
 */
export function readForm(form: HTMLFormElement, address: string, ratio: number): Configured {
  const data = new FormData(form);
  const text = (name: string) => textOf(data, name);
  const theme = readTheme(form);
  const chosen = findChosen(form);
  const places = findPlaces(text('places'), listPlaces(form), chosen.area);
  const options: EmbedOptions = {
    ...readChoices(data),
    places: places.marked.map(({ id }) => id),
    theme: checkTheme(theme),
  };
  const absolute = (path: string) => new URL((form.dataset['root'] ?? './') + path, address).href;
  const edition = text('state') === 'edition' ? `edition/${form.dataset['edition'] ?? ''}/` : '';
  const map = absolute(`${edition}${embedPath({ ...chosen, indicator: text('indicator') })}`);
  const frame = `${map}.html${encodeEmbed(options)}`;
  const snippets = buildSnippets({
    title: text('title').trim(),
    linkText: chosen.linkText,
    archiveText: chosen.archiveText,
    frame,
    picture: `${map}.svg`,
    archive: `${map}.zip`,
    page: absolute(chosen.page + (chosen.area === undefined ? '' : `?gebiet=${chosen.area}`)),
    resizeScript: absolute('embed/resize.js'),
    elementScript: absolute('embed/atlas-embed.js'),
    ratio,
  });
  return {
    snippets,
    kind: snippetKinds.find((kind) => kind === text('kind')) ?? 'fixed',
    suggestedTitle: chosen.title,
    preview: frame,
    places,
    isLegible: Object.keys(theme).length === Object.keys(options.theme).length,
  };
}

function textOf(data: FormData, name: string): string {
  const value = data.get(name);
  return typeof value === 'string' ? value : '';
}

const readPlacesOnce = memoizeLast(readPlaces);

function listPlaces(form: HTMLFormElement) {
  return readPlacesOnce(form.querySelector<HTMLElement>('#places')?.dataset['places'] ?? '');
}

/** What is chosen among a few. */
function readChoices(data: FormData): Omit<EmbedOptions, 'places' | 'theme'> {
  const text = (name: string) => textOf(data, name);
  return {
    parts: embedParts.filter((part) => data.getAll('part').includes(part)),
    area: undefined,
    interactive: text('use') !== 'no',
    form: forms.find((form) => form === text('form')) ?? 'ground',
    scheme: embedSchemes.find((name) => name === text('scheme')) ?? 'light',
  };
}

/** Colours that differ from those the form began with, where the scheme takes any. */
function readTheme(form: HTMLFormElement): EmbedOptions['theme'] {
  if (readChoices(new FormData(form)).scheme !== 'light') return {};
  const entries = themeColors.flatMap((color) => {
    const field = form.querySelector<HTMLInputElement>(`input[name="${color}"]`);
    return field && field.value !== field.defaultValue ? [[color, field.value]] : [];
  });
  return Object.fromEntries(entries) as EmbedOptions['theme'];
}

/** What the page tells of the chosen map in its language, and where that lies in the atlas. */
function findChosen(form: HTMLFormElement) {
  const data = new FormData(form);
  const text = (name: string) => textOf(data, name);
  const language = languages.find((code) => code === text('language')) ?? 'de';
  const items = form.parentElement?.querySelectorAll<HTMLElement>(`[data-texts="${language}"] li`) ?? [];
  const texts = [...items].map((item) => item.dataset);
  const entry = texts.find(({ id }) => id === text('indicator'));
  const area = texts.find((item) => item['area'] === text('area'));
  const named = (words = '') => (area ? `${area['name']}: ${words}` : words);
  return {
    language,
    area: area?.['area'],
    title: named(entry?.['title']),
    archiveText: named(entry?.['archive']),
    linkText: texts.find(({ link }) => link)?.['link'] ?? '',
    page: entry?.['page'] ?? '',
  };
}
