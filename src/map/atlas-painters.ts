import type { Language } from '../core/model.ts';
import type { InPieces } from '../core/steps.ts';
import type { LastingEvents, MapPort } from './map-port.ts';
import { isLibraryWorthwhile, thisBrowser } from './renderer-choice.ts';
import { createSvgMap } from './svg-map.ts';
import { createTakeOver } from './take-over.ts';

/** Smaller screens are sent the library when somebody moves the map, and not before. */
const largeScreen = '(width >= 48rem)';
/** A page that is never at rest gets the library all the same. */
const idlePatienceMs = 4000;

/**
 * The map of the atlas: SVG at once, the map library over it as soon as that is worthwhile and wanted. Paper gets the
 * SVG, by `svgMapStyles`.
 *
 * @param container an element with a size of its own, in a root that has `svgMapStyles` and `maplibreStyles`
 */
export function createAtlasMap(
  container: HTMLElement,
  events: LastingEvents,
  options: { readonly language: Language; readonly inPieces: InPieces },
): MapPort {
  const first = addLayer(container, 'svg-map');
  let second: HTMLElement | undefined;
  const life = new AbortController();
  const map = createTakeOver(
    {
      createFirst: (told) => createSvgMap(first, told, options.inPieces),
      createSecond: async (told) => {
        if (!isLibraryWorthwhile(thisBrowser)) return undefined;
        const { createMapLibreMap } = await import('./maplibre-map.ts');
        second = addLayer(container, 'library-map');
        return createMapLibreMap(second, told, options);
      },
      show: (painter) => {
        container.dataset['painter'] = painter === 'first' ? 'svg' : 'library';
      },
      whenIdle: (act) => {
        if (matchMedia(largeScreen).matches) waitForRest(act);
      },
      end: () => {
        life.abort();
        first.remove();
        second?.remove();
      },
    },
    events,
  );
  addEventListener('beforeprint', () => map.refresh(), { signal: life.signal });
  return map;
}

function addLayer(container: HTMLElement, name: string): HTMLElement {
  const layer = document.createElement('div');
  layer.className = `layer ${name}`;
  container.append(layer);
  return layer;
}

/** Not every browser tells when it is idle. */
function waitForRest(act: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(act, { timeout: idlePatienceMs });
  else setTimeout(act, idlePatienceMs / 2);
}
