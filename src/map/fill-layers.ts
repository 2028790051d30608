import type { SourceName, StyleLayer } from './style-document.ts';

/** Name of the image that marks values reported by an association. */
export const reportedImage = 'reported';

/** The sources whose areas fade where others are brought out: those with the feature-state `faded`. */
export const fadingSources = [
  'municipalities',
  'missing',
  'reported',
  'symbols',
] as const satisfies readonly SourceName[];

const fading = ['case', ['boolean', ['feature-state', 'faded'], false], 0.2, 1];

/** The colours and patterns of the areas, from the lowest. */
export const fillLayers: readonly StyleLayer[] = [
  {
    id: 'fill',
    type: 'fill',
    source: 'municipalities',
    paint: {
      'fill-color': ['to-color', ['feature-state', 'color'], 'rgba(0,0,0,0)'],
      // Hairlines cover the seams; smoothed edges would let the paper shine through them.
      'fill-antialias': false,
      'fill-opacity': fading,
    },
  },
  {
    id: 'missing',
    type: 'fill',
    source: 'missing',
    paint: { 'fill-pattern': ['get', 'status'], 'fill-antialias': false, 'fill-opacity': fading },
  },
  {
    id: 'reported',
    type: 'fill',
    source: 'reported',
    paint: { 'fill-pattern': reportedImage, 'fill-antialias': false, 'fill-opacity': fading },
  },
];

/** Circles keep their size when the map is enlarged, so that their key stays true; small ones lie over large ones. */
export const symbolLayer: StyleLayer = {
  id: 'symbols',
  type: 'circle',
  source: 'symbols',
  layout: { 'circle-sort-key': ['-', ['get', 'radius']] },
  paint: {
    'circle-radius': ['get', 'radius'],
    'circle-color': ['get', 'color'],
    'circle-opacity': fading,
    'circle-stroke-color': '#15171c',
    'circle-stroke-width': 0.7,
  },
};
