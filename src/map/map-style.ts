import { levels, type Level, type OutlineLevel } from '../core/model.ts';
import { fillLayers, symbolLayer } from './fill-layers.ts';
import {
  haloWidth,
  hairlineWidth,
  highlightStroke,
  outlineStrokes,
  selectedStroke,
  stateStroke,
  widthStops,
  type Stroke,
  type Width,
} from './line-widths.ts';
import type { SourceName, StyleDocument, StyleLayer } from './style-document.ts';
import { emptyCollection } from './style-sources.ts';

/** Name of the image that marks a town. */
export const townImage = 'town';

const fontName = 'Atlas';

const paper = '#faf9f6';
const ink = '#15171c';
const white = '#ffffff';
const accent = '#d9480f';

const growing = (width: Width) => ['interpolate', ['linear'], ['zoom'], ...widthStops(width).flat()];

/**
 * Lowest first. Districts are dashed on a casing that hides the association below: where both run together, the line
 * still tells that it is a district's.
 */
const outlineOrder: readonly OutlineLevel[] = ['association', 'district', 'region'];

/** A border of a higher level is one of the lower level too. */
const levelsDrawn: Readonly<Record<OutlineLevel, readonly Level[]>> = {
  association: ['association'],
  district: ['district', 'region'],
  region: ['region'],
};

/** The layers that draw an outline, to be shown and hidden together. */
export const outlineLayers = (level: OutlineLevel): readonly string[] => [`${level}-casing`, `${level}-line`];

/**
 * The whole style of the map; data, colours and visibility of outlines come later. Colours of areas are feature-state
 * (`color`, `faded`), because everything else would make the map lay out all shapes again for another indicator.
 *
 * @param fontUrl absolute address of the font of town names
 */
export function buildStyle(fontUrl: string): StyleDocument {
  const collection = { type: 'geojson', data: emptyCollection, tolerance: 0, maxzoom: 12 };
  return {
    version: 8,
    'font-faces': { [fontName]: fontUrl },
    sources: {
      municipalities: { ...collection, promoteId: 'id' },
      missing: { ...collection, promoteId: 'id' },
      reported: { ...collection, promoteId: 'id' },
      borders: collection,
      highlight: collection,
      selected: collection,
      symbols: { type: 'geojson', data: emptyCollection, promoteId: 'id' },
      places: { type: 'geojson', data: emptyCollection },
    },
    layers: [
      { id: 'paper', type: 'background', paint: { 'background-color': paper } },
      halo,
      ...fillLayers,
      hairlines,
      ...outlineOrder.flatMap(buildOutline),
      ...buildStroke('state', 'borders', ink, stateStroke, ofLevels(['state'])),
      symbolLayer,
      ...buildStroke('highlight', 'highlight', ink, highlightStroke),
      ...buildStroke('selected', 'selected', accent, selectedStroke),
      labels,
    ],
  };
}

/** Lifts the state off the paper, so that it does not float. */
const halo: StyleLayer = {
  id: 'halo',
  type: 'line',
  source: 'borders',
  filter: ofLevels(['state']),
  layout: { 'line-join': 'round' },
  paint: {
    'line-color': '#ddd7ca',
    'line-width': growing(haloWidth),
    'line-blur': growing([9, 24]),
  },
};

const hairlines: StyleLayer = {
  id: 'hairlines',
  type: 'line',
  source: 'borders',
  filter: ofLevels(levels.filter((level) => level !== 'association' && level !== 'state')),
  layout: { 'line-join': 'round', 'line-cap': 'round' },
  paint: { 'line-color': white, 'line-opacity': 0.85, 'line-width': growing(hairlineWidth) },
};

const labels: StyleLayer = {
  id: 'labels',
  type: 'symbol',
  source: 'places',
  // Zoom counts in whole steps here.
  filter: ['<', ['get', 'rank'], ['step', ['zoom'], 22, 8, 90, 9, 350, 10, 1e6]],
  layout: {
    'text-field': ['get', 'name'],
    'text-font': [fontName],
    'text-size': ['interpolate', ['linear'], ['zoom'], 6, ['step', ['get', 'rank'], 13, 9, 12], 12, 16],
    'text-variable-anchor': ['bottom', 'top', 'left', 'right'],
    'text-radial-offset': 0.45,
    'text-padding': ['interpolate', ['linear'], ['zoom'], 7, 9, 10, 3],
    'text-max-width': 7,
    'text-line-height': 1.05,
    'symbol-sort-key': ['get', 'rank'],
    'icon-image': townImage,
    'icon-size': ['step', ['get', 'rank'], 1, 9, 0.8],
  },
  paint: { 'text-color': ink, 'text-halo-color': white, 'text-halo-width': 1.6, 'text-halo-blur': 0.2 },
};

function buildOutline(level: OutlineLevel): StyleLayer[] {
  const { dash } = outlineStrokes[level];
  const layers = buildStroke(level, 'borders', ink, outlineStrokes[level], ofLevels(levelsDrawn[level]));
  return layers.map((layer) => ({
    ...layer,
    layout: { ...layer.layout, visibility: 'none', ...(dash ? { 'line-cap': 'butt' } : {}) },
    paint: { ...layer.paint, ...(dash && layer.id.endsWith('-line') ? { 'line-dasharray': dash } : {}) },
  }));
}

function buildStroke(
  name: string,
  source: SourceName,
  color: string,
  { line, casing }: Stroke,
  filter?: readonly unknown[],
): StyleLayer[] {
  const common = {
    type: 'line' as const,
    source,
    layout: { 'line-join': 'round', 'line-cap': 'round' },
    ...(filter ? { filter } : {}),
  };
  return [
    { ...common, id: `${name}-casing`, paint: { 'line-color': white, 'line-width': growing(casing) } },
    { ...common, id: `${name}-line`, paint: { 'line-color': color, 'line-width': growing(line) } },
  ];
}

function ofLevels(drawn: readonly Level[]): readonly unknown[] {
  return ['in', ['get', 'level'], ['literal', drawn]];
}
