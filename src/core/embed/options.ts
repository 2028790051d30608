import type { Form } from '../selection.ts';
import { formWords } from '../url-words.ts';

/** What an embedded map can show besides the map itself. The line of sources is not among them: it is always there. */
export const embedParts = ['title', 'legend', 'summary', 'table'] as const;
export type EmbedPart = (typeof embedParts)[number];

/** Colours of an embedded map that a host may set. */
export const themeColors = ['text', 'background', 'accent'] as const;
export type ThemeColor = (typeof themeColors)[number];

/** Light, dark, or as the reader's device asks for. The map itself stays on light paper, as its colours are made for it. */
export const embedSchemes = ['light', 'dark', 'auto'] as const;
export type EmbedScheme = (typeof embedSchemes)[number];

/** What the address of an embedded map says beside indicator and language, which are its path. */
export interface EmbedOptions {
  readonly parts: readonly EmbedPart[];
  /** Key of the district or region that alone is shown, which is a page of its own (`embedPath`); all where left out. */
  readonly area: string | undefined;
  /** Keys (AGS) of the municipalities that are marked. */
  readonly places: readonly string[];
  /** `false`: no tooltip, no keyboard, no highlighting. */
  readonly interactive: boolean;
  readonly form: Form;
  readonly scheme: EmbedScheme;
  /** As "#rrggbb"; what is left out is as designed. Only the light scheme has colours of a host. */
  readonly theme: Readonly<Partial<Record<ThemeColor, string>>>;
}

export const defaultEmbed: EmbedOptions = {
  parts: embedParts,
  area: undefined,
  places: [],
  interactive: true,
  form: 'ground',
  scheme: 'light',
  theme: {},
};

/** How the colours are called as custom properties of a host: our own names first, then those of KERN. */
export const themeProperties: Readonly<Record<ThemeColor, readonly string[]>> = {
  text: ['--atlas-text', '--kern-color-layout-text-default'],
  background: ['--atlas-background', '--kern-color-layout-background-default'],
  accent: ['--atlas-accent', '--kern-color-action-default'],
};

/** The words of the address; like those of the atlas they never change their meaning. */
const partWords: Readonly<Record<EmbedPart, string>> = {
  title: 'titel',
  legend: 'legende',
  summary: 'text',
  table: 'tabelle',
};
const colorWords: Readonly<Record<ThemeColor, string>> = {
  text: 'farbe-text',
  background: 'farbe-grund',
  accent: 'farbe-akzent',
};
const schemeWords: Readonly<Record<EmbedScheme, string>> = { light: 'hell', dark: 'dunkel', auto: 'auto' };
const nothing = 'nichts';
/** No map marks more. */
export const maximumPlaces = 30;
const longestKey = 20;
const leastContrast = 4.5;

/** Reads a query. Total: what it cannot use is as if it were not there. */
export function decodeEmbed(query: string): EmbedOptions {
  const parameters = new URLSearchParams(query);
  const shown = parameters.get('zeigt');
  const words = shown?.split(',') ?? [];
  const known = embedParts.filter((part) => words.includes(partWords[part]));
  const isUsed = known.length > 0 || shown === nothing;
  const places = (parameters.get('ort') ?? '').split(',').filter((key) => /^\d{8}$/.test(key));
  const scheme = embedSchemes.find((name) => schemeWords[name] === parameters.get('schema')) ?? 'light';
  return {
    parts: isUsed ? known : embedParts,
    area: readKey(parameters.get('gebiet') ?? ''),
    places: [...new Set(places)].slice(0, maximumPlaces),
    interactive: parameters.get('statisch') !== 'ja',
    form: parameters.get('form') === formWords.equal ? 'equal' : 'ground',
    scheme,
    theme: scheme === 'light' ? readTheme(parameters) : {},
  };
}

/** The places of a query that `decodeEmbed` leaves out: no keys, or too many. */
export function listUnusedPlaces(query: string): readonly string[] {
  const { places } = decodeEmbed(query);
  const words = (new URLSearchParams(query).get('ort') ?? '').split(',').map(readKey);
  return [...new Set(words)].flatMap((word) => (word === undefined || places.includes(word) ? [] : [word]));
}

/** By characters and not by their halves, which no address can hold. */
function readKey(text: string): string | undefined {
  return text === '' ? undefined : Array.from(text).slice(0, longestKey).join('');
}

function readTheme(parameters: URLSearchParams): EmbedOptions['theme'] {
  const entries = themeColors.flatMap((color) => {
    const value = `#${(parameters.get(colorWords[color]) ?? '').toLowerCase()}`;
    return isHex(value) ? [[color, value]] : [];
  });
  return checkTheme(Object.fromEntries(entries) as EmbedOptions['theme']);
}

/** Writes options as a query with its "?", or as "" where they say nothing but defaults. */
export function encodeEmbed(options: EmbedOptions): string {
  const { parts, area, places, interactive, form, scheme, theme } = options;
  const pairs: string[] = [];
  const shown = embedParts.filter((part) => parts.includes(part));
  if (shown.length < embedParts.length)
    pairs.push(`zeigt=${shown.map((part) => partWords[part]).join(',') || nothing}`);
  if (area !== undefined) pairs.push(`gebiet=${encodeURIComponent(area)}`);
  if (places.length > 0) pairs.push(`ort=${places.join(',')}`);
  if (!interactive) pairs.push('statisch=ja');
  if (form !== 'ground') pairs.push(`form=${formWords[form]}`);
  if (scheme !== 'light') pairs.push(`schema=${schemeWords[scheme]}`);
  const colors = scheme === 'light' ? themeColors : [];
  for (const color of colors)
    if (theme[color] !== undefined) pairs.push(`${colorWords[color]}=${theme[color].slice(1)}`);
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}

/** Text that could not be read on its ground is not honoured: both are left as designed. */
export function checkTheme(theme: EmbedOptions['theme']): EmbedOptions['theme'] {
  const { text = '#15171c', background = '#ffffff', accent } = theme;
  const isLegible = contrastOf(text, background) >= leastContrast;
  const ground = isLegible ? background : '#ffffff';
  const hasAccent = accent !== undefined && contrastOf(accent, ground) >= leastContrast;
  return {
    ...(isLegible && theme.text !== undefined && { text }),
    ...(isLegible && theme.background !== undefined && { background }),
    ...(hasAccent && { accent }),
  };
}

/** Whether a text is a colour as "#rrggbb", in small letters. */
export function isHex(text: string): boolean {
  return /^#[0-9a-f]{6}$/.test(text);
}

/** Contrast of two colours as WCAG 2.2 defines it, 1 to 21. */
function contrastOf(a: string, b: string): number {
  const [darker = 0, lighter = 0] = [luminanceOf(a), luminanceOf(b)].sort((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminanceOf(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const part = Number.parseInt(color.slice(start, start + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
