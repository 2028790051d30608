/**
 * What the synthetic tables are built to reach, in municipalities. The counts are those of the 1,078 that applied which
 * come out as the published shares; where a share leaves room, a value well inside it is taken.
 */
export const targets = {
  associations: 192,
  /** 52 are 4.8 % of 1,078; 140 above 1 VZÄ leave 87.0 % at or below. */
  vzae: { aboveTwo: 52, aboveOne: 140 },
  /** 774 (71.8 %) up to one person, 235 (21.8 %) from one to two. */
  persons: { aboveTwo: 69, aboveOne: 304 },
  /** Shares among the municipalities that answered. */
  organisation: { landratsamt: 65, kommune: 33.4, gemeinsam: 1.6 },
  documentation: { digital: 47, papier: 16, gemischt: 37 },
  /** In percent of all municipalities that returned the survey; the mean values are full-time equivalents. */
  capacity: {
    directions: { more: 68, same: 15, less: 9, 'k. A.': 5, 'w. n.': 3 },
    refugeesWithMore: 0.75,
    meanChange: 0.57,
    /** 0.57 is 78 % of it. */
    meanBefore: 0.57 / 0.78,
  },
  /** Parts of the municipalities that answered; the rest decides jointly. */
  decision: {
    managers: 0.31,
    inDistricts: { integrationsmanager: 0.13, landratsamt: 0.74, kommunalverwaltung: 0.04 },
    elsewhere: { landratsamt: 0.03, kommunalverwaltung: 0.17 },
  },
  /** Chosen by so many percent of those that answered. */
  legalStatus: {
    gestattung: 95.5,
    erlaubnis: 97.5,
    duldung: 93,
    ausreisepflichtig: 44,
    drittstaaten: 12,
    eu: 6,
  },
  accommodation: {
    oeffentliche_wohnung: 93,
    private_wohnung: 95,
    gu_anschluss: 77,
    gu_vorlaeufig: 22,
    andere: 13,
  },
  minimumAge: { 'unter-14': 18, 'ab-14': 11, 'ab-16': 22, 'ab-18': 49 },
  arrival: { alle: 68, 'ab-2014': 6, 'ab-2015': 24, andere: 2 },
  integrationPlan: { 'unter-20': 23, '20-50': 21, '50-80': 25, '80-100': 31 },
} as const;

/**
 * Municipalities by the month in which their Integrationsmanagement started: the peak in January 2018, 55 % by then,
 * 94.6 % by May 2018. `offen` has not started, `k. A.` is not known.
 */
export const startQuotas = {
  '2017-03': 2,
  '2017-04': 4,
  '2017-05': 8,
  '2017-06': 10,
  '2017-07': 14,
  '2017-08': 16,
  '2017-09': 28,
  '2017-10': 60,
  '2017-11': 60,
  '2017-12': 90,
  '2018-01': 300,
  '2018-02': 130,
  '2018-03': 130,
  '2018-04': 110,
  '2018-05': 58,
  '2018-06': 18,
  '2018-07': 14,
  '2018-08': 12,
  '2018-09': 6,
  offen: 5,
  'k. A.': 3,
} as const;

/** An ISO month, `offen` or `k. A.`: what the column `beginn` holds. */
export type Start = keyof typeof startQuotas;

/** Options of the question on legal status, as columns `status_*`. */
export const legalStatuses = Object.keys(targets.legalStatus) as (keyof typeof targets.legalStatus)[];

/** Options of the question on accommodation, as columns `unterbringung_*`. */
export const accommodations = Object.keys(targets.accommodation) as (keyof typeof targets.accommodation)[];
