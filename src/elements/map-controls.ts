import { html, svg, type TemplateResult } from 'lit';
import { mapControlWords, type MapControlWords } from '../core/messages/map-controls.ts';
import type { Language } from '../core/model.ts';
import type { MapPort } from '../map/map-port.ts';

const panStepPx = 120;

interface Control {
  readonly name: string;
  readonly label: (words: MapControlWords) => string;
  /** Outline of the sign on a field of 20 × 20. */
  readonly path: string;
  readonly act: (port: MapPort) => void;
  /** Moves the view: of use only where there is more than is shown. */
  readonly isPan?: boolean;
}

const controls: readonly Control[] = [
  { name: 'in', label: (words) => words.zoomIn, path: 'M10 4v12M4 10h12', act: (port) => port.zoomBy(1) },
  { name: 'out', label: (words) => words.zoomOut, path: 'M4 10h12', act: (port) => port.zoomBy(-1) },
  {
    name: 'home',
    label: (words) => words.wholeState,
    path: 'M4 8V4h4M12 4h4v4M16 12v4h-4M8 16H4v-4',
    act: (port) => port.fit(undefined),
  },
  {
    name: 'up',
    label: (words) => words.panUp,
    path: 'M5 12l5-5 5 5',
    act: (port) => port.panBy(0, -panStepPx),
    isPan: true,
  },
  {
    name: 'left',
    label: (words) => words.panLeft,
    path: 'M12 5l-5 5 5 5',
    act: (port) => port.panBy(-panStepPx, 0),
    isPan: true,
  },
  {
    name: 'right',
    label: (words) => words.panRight,
    path: 'M8 5l5 5-5 5',
    act: (port) => port.panBy(panStepPx, 0),
    isPan: true,
  },
  {
    name: 'down',
    label: (words) => words.panDown,
    path: 'M5 8l5 5 5-5',
    act: (port) => port.panBy(0, panStepPx),
    isPan: true,
  },
];

/** Buttons for every movement of the map, so that none needs a drag or a wheel (WCAG 2.5.7). */
export function renderMapControls(
  language: Language,
  isHome: boolean,
  port: () => MapPort | undefined,
): TemplateResult {
  const words = mapControlWords[language];
  const useful = controls.filter((control) => !(isHome && control.isPan));
  return html`<div class="map-controls no-print" role="group" aria-label=${words.mapControls}>
    ${useful.map((control) => renderControl(control, words, port))}
  </div>`;
}

function renderControl(
  control: Control,
  words: MapControlWords,
  port: () => MapPort | undefined,
): TemplateResult {
  const label = control.label(words);
  const act = () => {
    const map = port();
    if (map) control.act(map);
  };
  return html`<button class="control ${control.name}" aria-label=${label} title=${label} @click=${act}>
    ${svg`<svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
      <path d=${control.path} fill="none" stroke="currentcolor" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round"/>
    </svg>`}
  </button>`;
}
