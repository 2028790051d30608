import type { Language } from '../model.ts';

/** The names of the buttons that move a map. */
export interface MapControlWords {
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly wholeState: string;
  readonly panUp: string;
  readonly panDown: string;
  readonly panLeft: string;
  readonly panRight: string;
  /** All of them together. */
  readonly mapControls: string;
}

export const mapControlWords: Readonly<Record<Language, MapControlWords>> = {
  de: {
    zoomIn: 'Vergrößern',
    zoomOut: 'Verkleinern',
    wholeState: 'Ganzes Land zeigen',
    panUp: 'Nach oben verschieben',
    panDown: 'Nach unten verschieben',
    panLeft: 'Nach links verschieben',
    panRight: 'Nach rechts verschieben',
    mapControls: 'Kartenausschnitt',
  },
  en: {
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    wholeState: 'Show the whole state',
    panUp: 'Move up',
    panDown: 'Move down',
    panLeft: 'Move left',
    panRight: 'Move right',
    mapControls: 'Map view',
  },
};
