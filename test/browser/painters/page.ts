import { Map as MapLibre } from 'maplibre-gl';
import { renderFigure } from '../../../src/core/figure/render-figure.ts';
import { sizeByName } from '../../../src/core/figure/sizes.ts';
import { buildMapGeometry, type MapGeometry } from '../../../src/core/geometry.ts';
import type { AreaId } from '../../../src/core/model.ts';
import { defaultSelection } from '../../../src/core/selection.ts';
import { buildSvgShapes } from '../../../src/core/svg-shapes.ts';
import { buildView, type View } from '../../../src/core/view.ts';
import type { MapEvents, MapPort } from '../../../src/map/map-port.ts';
import { createMapLibreMap } from '../../../src/map/maplibre-map.ts';
import { createSvgMap } from '../../../src/map/svg-map.ts';
import { inPieces } from '../../../src/state/in-pieces.ts';
import { loadDataset } from '../../../src/state/load.ts';

/** What a painter shows of each area: a colour as `#rrggbb`, or the status that a pattern stands for. */
type Shown = Readonly<Record<string, string>>;
export type PainterName = 'view' | 'library' | 'drawing' | 'figure';

declare global {
  interface Window {
    /** Draws the map of an indicator with every painter. */
    drawWithAll: (indicator: string) => Promise<void>;
    /** What every painter shows now; the map library is ready a moment later than it says. */
    readAll: () => Readonly<Record<PainterName, Shown>>;
  }
}

interface Painter {
  readonly port: MapPort;
  readonly container: HTMLElement;
  readonly drawn: Promise<void>;
}

const silent = {
  hover: () => undefined,
  select: () => undefined,
  move: () => undefined,
  detailWanted: () => undefined,
  lost: () => undefined,
};

const dataset = await loadDataset('./data/', (url, options) => fetch(url, options));
const geometry = buildMapGeometry(dataset.topology, dataset.municipalities);
const { pathById } = buildSvgShapes(geometry, 2);
let map: MapLibre | undefined;
const { setFeatureState } = MapLibre.prototype;
const remember = (asked: MapLibre) => {
  map = asked;
};
MapLibre.prototype.setFeatureState = function (...given) {
  remember(this);
  return setFeatureState.apply(this, given);
};
const drawing = begin((container, events) => createSvgMap(container, events, inPieces));
const library = begin((container, events) => createMapLibreMap(container, events, { language: 'de' }));

let view: View | undefined;

window.drawWithAll = async (indicator) => {
  const selection = { ...defaultSelection(dataset.catalog), indicator, display: 'fill' as const };
  view = buildView(dataset, selection);
  for (const { port } of [drawing, library]) {
    port.setGeometry(geometry);
    port.setStyle(view.style);
  }
  await Promise.all([drawing.drawn, library.drawn]);
};

window.readAll = () => ({
  view: readView(view!),
  library: readLibrary(map!),
  drawing: readDrawing(drawing.container),
  figure: readFigure(view!, geometry),
});

function begin(create: (container: HTMLElement, events: MapEvents) => MapPort): Painter {
  const container = document.createElement('div');
  Object.assign(container.style, { position: 'relative', width: '700px', height: '800px' });
  document.body.append(container);
  let port!: MapPort;
  const drawn = new Promise<void>((resolve, reject) => {
    port = create(container, { ...silent, drawn: resolve, failed: reject });
  });
  return { port, container, drawn };
}

function readView({ style }: View): Shown {
  return readEach((id) => {
    const fill = style.fills[style.bins.get(id)!]!;
    return 'pattern' in fill ? fill.pattern : fill.color;
  });
}

/** Asks for what is on the screen, with its state, and not for what the library was given. */
function readLibrary(shown: MapLibre): Shown {
  const colors = shown.queryRenderedFeatures({ layers: ['fill'] });
  const patterns = shown.queryRenderedFeatures({ layers: ['missing'] });
  return Object.fromEntries([
    ...colors.map(({ properties, state }) => [properties['id'], String(state['color'])]),
    ...patterns.map(({ properties }) => [properties['id'], String(properties['status'])]),
  ]);
}

function readDrawing(container: HTMLElement): Shown {
  const paths = [...container.querySelectorAll('path[data-bin]')];
  const fills = paths.map((path) => ({ d: path.getAttribute('d')!, fill: path.getAttribute('fill')! }));
  return readEach((id) => {
    const own = fills.filter(({ d }) => d.includes(pathById.get(id)!));
    return own.map(({ fill }) => fill.replace(/^url\(#map-(.*)\)$/, '$1')).join(' and ');
  });
}

function readFigure(view: View, shapes: MapGeometry): Shown {
  const options = {
    size: sizeByName['174mm'],
    tone: 'colour',
    layout: 'map',
    hasNorth: false,
    inset: [],
    address: '',
  } as const;
  const figure = new DOMParser().parseFromString(renderFigure(view, shapes, options), 'image/svg+xml');
  return readEach((id) => {
    const paint = figure.querySelector(`[id="a${id}"]`)?.closest('[fill]')?.getAttribute('fill') ?? 'nothing';
    // A mark of what an association reported is drawn over the colour: together they are one pattern here.
    return paint.replace(/^url\(#(.*?)(?:-[\d.]+)?\)$/, '$1').replace(/^reported-([0-9a-f]{6})$/, '#$1');
  });
}

function readEach(read: (id: AreaId) => string): Shown {
  return Object.fromEntries(dataset.municipalities.map(({ id }) => [id, read(id)]));
}
