/** A page that the visual tests look at. */
export interface LookedAt {
  readonly address: string;
  /** What is there when the page is complete. */
  readonly ready: string;
  /** Widths of the window in CSS pixels; those of `usualWidths` where left out. */
  readonly widths?: readonly number[];
  readonly isDark?: true;
  /** What a frame beside the map is scrolled to: how far it was before depends on when the letters came. */
  readonly inSight?: string;
}

/** A desk, a tablet and a phone. */
export const usualWidths = [1280, 768, 360] as const;

/** By the name of their pictures. */
export const looks: Readonly<Record<string, LookedAt>> = {
  start: { address: './', ready: '.map-drawing' },
  wall: { address: '?merkmal=start', ready: '.map-drawing', widths: [2560] },
  indicator: {
    address: '?lang=en&merkmal=vzae&ort=08416041',
    ready: 'atlas-place dl',
    inSight: 'atlas-place',
  },
  classes: { address: '?merkmal=vzae&klassen=natuerlich-5&palette=YlOrBr', ready: 'atlas-distribution svg' },
  answers: { address: '?merkmal=rechtsstatus&ansicht=einzeln', ready: 'atlas-multiples figure svg' },
  table: { address: '?seite=tabelle&merkmal=organisation&gruppe=kreis', ready: 'tr[data-id]' },
  gaps: {
    address: '?seite=luecken&frage=oder(start.nach.2018-03,vzae.unter.0.5)',
    ready: 'atlas-gaps-map svg',
  },
  cross: { address: '?seite=vergleich&merkmal=organisation&kreuz=entscheidung', ready: 'atlas-cross .cell' },
  maps: {
    address: '?seite=vergleich&merkmal=kapazitaet-vorher&kreuz=kapazitaet-nachher&gegenueber=karten',
    ready: 'atlas-compare .stage svg',
  },
  swipe: {
    address: '?seite=vergleich&lang=en&merkmal=start&kreuz=vzae&gegenueber=wischen',
    ready: 'atlas-compare .divider',
    widths: [1280],
  },
  report: { address: '?seite=bericht', ready: 'atlas-picture svg' },
  data: { address: '?seite=daten', ready: 'atlas-data-page table' },
  place: { address: 'ort/08416041/', ready: '.locator' },
  embedding: { address: 'einbetten/', ready: '.configurator textarea' },
  embed: { address: 'embed/vzae.html', ready: '.map' },
  'start-dark': { address: './', ready: '.map-drawing', widths: [1280, 360], isDark: true },
  'table-dark': {
    address: '?seite=tabelle&merkmal=organisation',
    ready: 'tr[data-id]',
    widths: [1280],
    isDark: true,
  },
  'gaps-dark': {
    address: '?seite=luecken&frage=start.nach.2018-03',
    ready: 'atlas-gaps-map svg',
    widths: [1280],
    isDark: true,
  },
};
