import { messagesOf } from '../messages/messages.ts';
import { describeView } from '../text.ts';
import type { View } from '../view.ts';
import { drawMap, type MapDrawing } from './map-drawing.ts';
import { attribute, html, svg, type Markup } from './markup.ts';
import { renderPattern } from './patterns-svg.ts';

/** How finely a map is drawn as a still picture. */
export interface MapSize {
  /** Height of the drawing in units: what is nearer than one unit falls together. */
  readonly height: number;
  /** Height in CSS pixels at which lines and patterns have their plain widths; they grow and shrink with the picture. */
  readonly nominalPx: number;
}

/** What can be told of a picture besides its view. */
interface MapPicture {
  readonly size?: MapSize;
  /** Begins all ids, so that several maps can stand on one page. */
  readonly name?: string;
  /** `map-svg` lies where the map that can be moved will be; `still-map` stays what it is. */
  readonly className?: 'map-svg' | 'still-map';
  /** What it shows and what there is to see, where that is not the indicator of the view. */
  readonly label?: string;
  readonly text?: string;
  /** Whether it is a file of its own. */
  readonly isFile?: boolean;
}

/** Fine enough for a screen of 600 CSS pixels with three dots to each. */
export const pageMapSize: MapSize = { height: 2000, nominalPx: 600 };

/** Pictures in half a column: their lines are finer than those of the map that fills the page. */
export const stillMapSize: MapSize = { height: 1500, nominalPx: 900 };

const ink = '#15171c';
const white = '#ffffff';
const haloColor = '#ddd7ca';
/** The map library enlarges its patterns with zoom; where the whole state is in view they have about this size. */
const patternScale = 0.8;
/** In widths of the line. */
const districtDash = [3, 1.6] as const;

/** What is drawn as a dark line on a light casing, lowest first. */
const strokedLevels = ['association', 'district', 'region', 'state'] as const;
type Stroked = (typeof strokedLevels)[number];

/** Widths in CSS pixels where the whole state is in view, as in the style of the interactive map. */
const widths = {
  hairline: 0.45,
  association: { line: 1.1, casing: 2.7 },
  district: { line: 1.4, casing: 3 },
  region: { line: 2.2, casing: 4 },
  state: { line: 1.7, casing: 3.6 },
  halo: [15, 10, 5],
} as const;

/**
 * The map of a view as SVG: classes, patterns and outlines as the interactive map draws them, in the same projection.
 * The `viewBox` of `map-svg` is exactly the bounds of the state, so that a picture inset by the padding of the map's
 * first view covers what the map will draw.
 */
export function renderMapSvg(view: View, picture: MapPicture = {}): Markup {
  const { size = pageMapSize, name = 'map', className = 'map-svg', isFile } = picture;
  const drawing = drawMap(view, size.height);
  const unitsPerPx = size.height / size.nominalPx;
  const { language } = view.selection;
  const margin = className === 'still-map' ? marginOf(size) : 0;
  const { label = messagesOf(language).mapLabel(view.indicator.title[language]) } = picture;
  return html`<svg
    ${attribute('xmlns', isFile ? 'http://www.w3.org/2000/svg' : undefined)}
    class="${className}"
    viewBox="${-margin} ${-margin} ${drawing.width + 2 * margin} ${drawing.height + 2 * margin}"
    role="img"
    aria-labelledby="${name}-title ${name}-text"
    fill="none"
    stroke-linejoin="round"
    stroke-linecap="round"
  >
    <title id="${name}-title">${label}</title>
    <desc id="${name}-text">${picture.text ?? describeView(view)}</desc>
    ${renderDefinitions(view, drawing, name, unitsPerPx)}
    ${renderHalo(name, unitsPerPx)}${renderFills(view, drawing, name)}
    <path
      d="${drawing.hairlines}"
      stroke="${white}"
      stroke-opacity="0.85"
      stroke-width="${round(widths.hairline * unitsPerPx)}"
    />
    ${renderOutlines(drawing, name, unitsPerPx)}
  </svg>`;
}

/** Width and height of a picture that stays what it is, in units: it has room for the halo. */
export function measureStill(view: View, size: MapSize): readonly [width: number, height: number] {
  const { width, height } = drawMap(view, size.height);
  const margin = marginOf(size);
  return [width + 2 * margin, height + 2 * margin];
}

function marginOf({ height, nominalPx }: MapSize): number {
  return Math.ceil(((height / nominalPx) * widths.halo[0]) / 2);
}

/** Lifts the state off the paper by strokes that fade outwards. */
function renderHalo(name: string, unitsPerPx: number): readonly Markup[] {
  return widths.halo.map(
    (width) =>
      svg`<use
        href="#${name}-state"
        stroke="${haloColor}"
        stroke-opacity="0.35"
        stroke-width="${round(width * unitsPerPx)}"
      />`,
  );
}

/** A stroke of its own colour closes the hair gaps between a class and its neighbours. */
function renderFills(view: View, drawing: MapDrawing, name: string): readonly Markup[] {
  return [...drawing.fills].map(([bin, path]) => {
    const fill = view.style.fills[bin]!;
    return 'color' in fill
      ? svg`<path d="${path}" fill="${fill.color}" stroke="${fill.color}" />`
      : svg`<path d="${path}" fill="url(#${name}-${fill.pattern})" />`;
  });
}

/** Each outline stands once in the definitions; casing and line are two uses of it. */
function renderOutlines(drawing: MapDrawing, name: string, unitsPerPx: number): readonly Markup[] {
  const stroke = (level: Stroked, color: string, width: number, dash: readonly number[] = []) =>
    svg`<use
      href="#${name}-${level}"
      stroke="${color}"
      stroke-width="${round(width * unitsPerPx)}"
      ${attribute('stroke-linecap', dash.length > 0 ? 'butt' : undefined)}
      ${attribute('stroke-dasharray', dash.map((part) => round(part * width * unitsPerPx)).join(' ') || undefined)}
    />`;
  return strokedLevels
    .filter((level) => level === 'state' || drawing.outlines[level] !== undefined)
    .flatMap((level) => [
      stroke(level, white, widths[level].casing),
      stroke(level, ink, widths[level].line, level === 'district' ? districtDash : []),
    ]);
}

function renderDefinitions(view: View, drawing: MapDrawing, name: string, unitsPerPx: number): Markup {
  const patterns = [...drawing.fills.keys()].flatMap((bin) => {
    const fill = view.style.fills[bin]!;
    if ('color' in fill) return [];
    return [renderPattern(fill.pattern, `${name}-${fill.pattern}`, round(unitsPerPx * patternScale))];
  });
  const paths = strokedLevels.map((level) => {
    const path = level === 'state' ? drawing.state : drawing.outlines[level];
    return path === undefined ? undefined : svg`<path id="${name}-${level}" d="${path}" />`;
  });
  return html`<defs>${patterns}${paths}</defs>`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
