import {
  checkTheme,
  embedParts,
  embedSchemes,
  encodeEmbed,
  themeColors,
  type EmbedOptions,
} from '../../core/embed/options.ts';
import { buildSnippets, snippetKinds, type SnippetKind } from '../../core/embed/snippets.ts';
import { forms } from '../../core/selection.ts';

/** What a filled form asks for. */
export interface Configured {
  readonly snippets: Readonly<Record<SnippetKind, string>>;
  readonly kind: SnippetKind;
  readonly suggestedTitle: string;
  /** Address of the map to be shown beside the form. */
  readonly preview: string;
  /** Words among the places that are no key. */
  readonly unknown: readonly string[];
  readonly isLegible: boolean;
}

/** @param address of the page, from which the form tells where everything lies */
export function readForm(form: HTMLFormElement, address: string): Configured {
  const data = new FormData(form);
  const text = (name: string) => textOf(data, name);
  const words = text('places').split(/[\s,;]+/).filter(Boolean); // prettier-ignore
  const theme = readTheme(form);
  const options: EmbedOptions = {
    ...readChoices(data),
    places: words.filter(isKey),
    theme: checkTheme(theme),
  };
  const [texts, root] = [findTexts(form), rootOf(form)];
  const entry = texts.find((item) => item.dataset['id'] === text('indicator'));
  const absolute = (path: string) => new URL(root + path, address).href;
  const folder = `embed/${text('language') === 'en' ? 'en/' : ''}`;
  const edition = text('state') === 'edition' ? `edition/${form.dataset['edition'] ?? ''}/` : '';
  const map = absolute(`${edition}${folder}${text('indicator')}`);
  const frame = `${map}.html${encodeEmbed(options)}`;
  const snippets = buildSnippets({
    title: text('title').trim(),
    linkText: texts.find((item) => item.dataset['link'])?.dataset['link'] ?? '',
    archiveText: entry?.dataset['archive'] ?? '',
    frame,
    picture: `${map}.svg`,
    archive: `${map}.zip`,
    page: absolute(entry?.dataset['page'] ?? ''),
    resizeScript: absolute('embed/resize.js'),
    elementScript: absolute('embed/atlas-embed.js'),
  });
  return {
    snippets,
    kind: snippetKinds.find((kind) => kind === text('kind')) ?? 'fixed',
    suggestedTitle: entry?.dataset['title'] ?? '',
    preview: frame,
    unknown: words.filter((word) => !isKey(word)),
    isLegible: Object.keys(theme).length === Object.keys(options.theme).length,
  };
}

function textOf(data: FormData, name: string): string {
  const value = data.get(name);
  return typeof value === 'string' ? value : '';
}

function isKey(word: string): boolean {
  return /^\d{8}$/.test(word);
}

/** What is chosen among a few. */
function readChoices(data: FormData): Omit<EmbedOptions, 'places' | 'theme'> {
  const text = (name: string) => textOf(data, name);
  return {
    parts: embedParts.filter((part) => data.getAll('part').includes(part)),
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

function findTexts(form: HTMLFormElement): readonly HTMLElement[] {
  const language = textOf(new FormData(form), 'language');
  const items = form.parentElement?.querySelectorAll<HTMLElement>(`[data-texts="${language}"] li`);
  return [...(items ?? [])];
}

function rootOf(form: HTMLFormElement): string {
  return form.dataset['root'] ?? './';
}
