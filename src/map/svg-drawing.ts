import type { MultiLineString } from 'geojson';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { memoizeLast } from '../core/memoize.ts';
import { outlineLevels, type AreaId, type Level, type OutlineLevel } from '../core/model.ts';
import type { Size } from '../core/mercator.ts';
import { buildSvgFills, type SvgFill } from '../core/svg-fills.ts';
import { drawLines, joinReported, type SvgShapes } from '../core/svg-shapes.ts';
import type { MapStyle } from '../core/view.ts';
import {
  aroundStroke,
  haloWidth,
  hairlineWidth,
  highlightStroke,
  outlineStrokes,
  selectedStroke,
  stateStroke,
  widthAt,
  type Stroke,
} from './line-widths.ts';
import { patternId, renderSvgPatterns } from './svg-patterns.ts';
import type { TownLabel } from './town-labels.ts';
import { renderTowns } from './town-names.ts';

/** All that is drawn of a map. */
export interface Drawing {
  readonly shapes: SvgShapes;
  readonly style: MapStyle;
  readonly outlines: readonly OutlineLevel[];
  readonly emphasis: ReadonlySet<AreaId> | undefined;
  readonly highlight: AreaId | undefined;
  /** The line around what the highlighted area is part of. */
  readonly around: MultiLineString | undefined;
  readonly selected: readonly AreaId[];
  readonly towns: readonly TownLabel[];
  readonly size: Size;
  readonly zoom: number;
  /** The north-west corner of what is shown, in units of the shapes. */
  readonly corner: readonly [number, number];
  /** The north-west corner of the world, in units of the shapes. */
  readonly origin: readonly [number, number];
  /** Units of the shapes to one CSS pixel. */
  readonly unitsPerPx: number;
}

const ink = '#15171c';
const white = '#ffffff';
const accent = '#d9480f';
const haloColor = '#ddd7ca';
/** Strokes that fade outwards, in widths of the halo. */
const haloSteps = [1.07, 0.71, 0.36] as const;
const fadedOpacity = 0.2;

/** A border of a higher level is one of the lower level too. */
const levelsDrawn: Readonly<Record<OutlineLevel, readonly Level[]>> = {
  association: ['association'],
  district: ['district', 'region'],
  region: ['region'],
};

/** Of how many sheets a map consists, one above the other. */
export const sheetCount = 4;

/** Draws the lowest sheets of one map; it remembers the long paths, so that movement changes only numbers. */
export function createSvgDrawing(): (drawing: Drawing, sheets: number) => TemplateResult {
  const areasOf = memoizeLast(joinAreas);
  const emphasisedOf = memoizeLast(joinAreas);
  const linesOf = memoizeLast(joinLines);
  const aroundOf = memoizeLast(drawLines);
  return (drawing, sheets) => {
    const { shapes, style, emphasis, size } = drawing;
    const joined = areasOf(shapes, style);
    const statuses = joined.fills.flatMap(({ paint }) => ('pattern' in paint ? [paint.pattern] : []));
    const areas = () => svg`${renderSvgPatterns(statuses, drawing)}
      <g opacity=${emphasis ? fadedOpacity : 1}>${renderAreas(joined)}</g>
      ${emphasis ? svg`<g>${renderAreas(emphasisedOf(shapes, style, emphasis))}</g>` : nothing}`;
    const marks = () => [
      renderCircles(drawing),
      renderAround(drawing.around && aroundOf(shapes, drawing.around), drawing),
      renderMarks(drawing),
    ];
    const above = (below: number, render: () => TemplateResult) => (sheets > below ? render() : nothing);
    return html`${renderSheet('map-halo', renderHalo(drawing), drawing)}
    ${above(1, () => renderSheet('map-drawing', areas(), drawing))}
    ${above(2, () => renderSheet('map-lines', renderLines(linesOf(shapes), drawing), drawing))}
    ${above(3, () => renderSheet('map-marks', marks(), drawing))}
    ${above(3, () => renderTowns(drawing.towns, size))}`;
  };
}

/**
 * A part of the map on a sheet of its own, all the same size: what stays as it is when colours or the pointer change is
 * not painted again. Most of the time of a map goes into its lines.
 */
function renderSheet(name: string, content: unknown, { size, corner, unitsPerPx }: Drawing): TemplateResult {
  return html`<svg
    class=${name}
    viewBox=${[...corner, size.width * unitsPerPx, size.height * unitsPerPx].join(' ')}
    width=${size.width}
    height=${size.height}
    fill="none"
    stroke-linejoin="round"
    stroke-linecap="round"
    focusable="false"
  >
    ${content}
  </svg>`;
}

interface JoinedAreas {
  readonly fills: readonly SvgFill[];
  readonly reported: string;
}

function joinAreas(shapes: SvgShapes, style: MapStyle, only?: ReadonlySet<AreaId>): JoinedAreas {
  return { fills: buildSvgFills(shapes, style, only), reported: joinReported(shapes, style, only) };
}

function renderAreas({ fills, reported }: JoinedAreas): TemplateResult {
  // Smoothed edges would let the paper shine through between neighbours; hairlines cover the steps.
  return svg`<g shape-rendering="crispEdges">${fills.map(({ bin, path, paint }) =>
    'color' in paint
      ? svg`<path data-bin=${bin} d=${path} fill=${paint.color}/>`
      : svg`<path data-bin=${bin} d=${path} fill="url(#${patternId(paint.pattern)})"/>`,
  )}${reported === '' ? nothing : svg`<path d=${reported} fill="url(#${patternId('reported')})"/>`}</g>`;
}

function renderHalo({ shapes, zoom, unitsPerPx }: Drawing): readonly TemplateResult[] {
  const width = widthAt(haloWidth, zoom) * unitsPerPx;
  return haloSteps.map(
    (step) =>
      svg`<path d=${shapes.borderPaths.state} stroke=${haloColor} stroke-opacity="0.35" stroke-width=${step * width}/>`,
  );
}

interface JoinedLines {
  /** Every border but the outer edge. */
  readonly inner: string;
  readonly outlines: Readonly<Record<OutlineLevel, string>>;
}

/** Joined once: a path joined anew would be compared, letter by letter, with the same one in the page. */
function joinLines({ borderPaths }: SvgShapes): JoinedLines {
  const join = (drawn: readonly Level[]) => drawn.map((level) => borderPaths[level]).join('');
  return {
    inner: join(['municipality', 'district', 'region']),
    outlines: {
      association: join(levelsDrawn.association),
      district: join(levelsDrawn.district),
      region: join(levelsDrawn.region),
    },
  };
}

function renderLines({ inner, outlines }: JoinedLines, drawing: Drawing): TemplateResult {
  const { borderPaths } = drawing.shapes;
  const width = widthAt(hairlineWidth, drawing.zoom) * drawing.unitsPerPx;
  const levels = outlineLevels.filter((level) => drawing.outlines.includes(level));
  return svg`<path d=${inner} stroke=${white} stroke-opacity="0.85" stroke-width=${width}/>
    ${levels.map((level) => renderStroke(outlines[level], ink, outlineStrokes[level], drawing))}
    ${renderStroke(borderPaths.state, ink, stateStroke, drawing)}`;
}

function renderStroke(
  path: string,
  color: string,
  { line, casing, dash }: Stroke,
  { zoom, unitsPerPx }: Drawing,
): TemplateResult {
  const width = widthAt(line, zoom) * unitsPerPx;
  const dashes = dash?.map((part) => part * width).join(' ') ?? nothing;
  const cap = dash ? 'butt' : nothing;
  return svg`<path d=${path} stroke=${white} stroke-width=${widthAt(casing, zoom) * unitsPerPx} stroke-linecap=${cap}/>
    <path d=${path} stroke=${color} stroke-width=${width} stroke-linecap=${cap} stroke-dasharray=${dashes}/>`;
}

/** Circles keep their size when the map is enlarged, so that their key stays true; small ones lie over large ones. */
function renderCircles({ shapes, style, emphasis, unitsPerPx }: Drawing): TemplateResult | typeof nothing {
  if (!style.symbols) return nothing;
  const drawn = [...style.symbols.radiusById].sort((a, b) => b[1] - a[1]);
  return svg`<g stroke=${ink} stroke-width=${0.7 * unitsPerPx}>${drawn.map(([id, radius]) => {
    const [x, y] = shapes.pointById.get(id) ?? [0, 0];
    const fill = style.fills[style.bins.get(id) ?? -1];
    const color = fill && 'color' in fill ? fill.color : 'none';
    const opacity = emphasis && !emphasis.has(id) ? fadedOpacity : 1;
    return svg`<circle cx=${x} cy=${y} r=${radius * unitsPerPx} fill=${color} fill-opacity=${opacity}/>`;
  })}</g>`;
}

function renderAround(path: string | undefined, drawing: Drawing): TemplateResult {
  return svg`<g class="around">${path === undefined ? nothing : renderStroke(path, ink, aroundStroke, drawing)}</g>`;
}

function renderMarks(drawing: Drawing): TemplateResult {
  const { highlight, selected, shapes } = drawing;
  const pathOf = (id: AreaId) => shapes.pathById.get(id) ?? '';
  return svg`<g class="highlight">${
    highlight === undefined ? nothing : renderStroke(pathOf(highlight), ink, highlightStroke, drawing)
  }</g><g class="selected">${
    selected.length === 0
      ? nothing
      : renderStroke(selected.map(pathOf).join(''), accent, selectedStroke, drawing)
  }</g>`;
}
