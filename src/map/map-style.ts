import { levels, type Level, type OutlineLevel } from '../core/model.ts';
import { fillLayers, symbolLayer } from './fill-layers.ts';
import {
  aroundStroke,
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
 * Names of towns lie over the map as SVG.
 */
export function buildStyle(): StyleDocument {
  const collection = { type: 'geojson', data: emptyCollection, tolerance: 0, maxzoom: 12 };
  return {
    version: 8,
    sources: {
      municipalities: { ...collection, promoteId: 'id' },
      missing: { ...collection, promoteId: 'id' },
      reported: { ...collection, promoteId: 'id' },
      borders: collection,
      around: collection,
      highlight: collection,
      selected: collection,
      symbols: { type: 'geojson', data: emptyCollection, promoteId: 'id' },
    },
    layers: [
      { id: 'paper', type: 'background', paint: { 'background-color': paper } },
      halo,
      ...fillLayers,
      hairlines,
      ...outlineOrder.flatMap(buildOutline),
      ...buildStroke('state', 'borders', ink, stateStroke, ofLevels(['state'])),
      symbolLayer,
      ...buildStroke('around', 'around', ink, aroundStroke),
      ...buildStroke('highlight', 'highlight', ink, highlightStroke),
      ...buildStroke('selected', 'selected', accent, selectedStroke),
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
