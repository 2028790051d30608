/** Levels of administration, smallest first. Funding associations cut across districts. */
export const levels = ['municipality', 'association', 'district', 'region', 'state'] as const;
export type Level = (typeof levels)[number];

/** Levels whose outlines can be drawn on top of the municipalities. */
export const outlineLevels = ['association', 'district', 'region'] as const;
export type OutlineLevel = (typeof outlineLevels)[number];

/** The outlines that fit on a map of a level: associations cut across districts and regions. */
export function outlinesOn(level: AreaLevel = 'municipality'): readonly OutlineLevel[] {
  if (level === 'municipality') return outlineLevels;
  if (level === 'association') return ['association'];
  return outlineLevels.slice(outlineLevels.indexOf(level));
}

/** Levels whose areas can be drawn and filled; each upper one has outlines too. */
export const areaLevels = ['municipality', ...outlineLevels] as const;
export type AreaLevel = (typeof areaLevels)[number];

export const languages = ['de', 'en'] as const;
export type Language = (typeof languages)[number];
export type Localized = Readonly<Record<Language, string>>;

/** The key of an area, as `keys` of the catalogue describes it (8, 5, 3, 2 digits of the AGS), or an association's id. */
export type AreaId = string & { readonly brand: 'AreaId' };

/**
 * Why a municipality has no value, in the order of the legend. A true zero is not among them: it is an `ok` value.
 * `unincorporated` marks the gemeindefreie Gebiete: drawn, never counted.
 */
export const missingStatuses = [
  'not-started',
  'no-application',
  'not-asked',
  'no-answer',
  'dont-know',
  'not-applicable',
  'suppressed',
  'unincorporated',
] as const;
export type MissingStatus = (typeof missingStatuses)[number];

/** Who gave the value: the municipality itself, or its association for all members. */
export type Via = 'own' | 'association';

/**
 * A number (kinds `number` and `diverging`), a month counted from year 0 (`month`, see `month.ts`), the id of a
 * category (`nominal`, `ordinal`) or association (`association`), or the ids of the chosen options (`multiple`; none
 * chosen is an answer and not a missing value).
 */
export type Value = number | string | readonly string[];

/**
 * One value of one indicator in one municipality. `detail` is a second answer that is shown
 * with the value and never classified.
 */
export type Observation =
  | { readonly status: 'ok'; readonly value: Value; readonly via: Via; readonly detail?: string }
  | { readonly status: MissingStatus };

/** A municipality with the facts that do not depend on an indicator. */
export interface Municipality {
  readonly id: AreaId;
  readonly name: string;
  /** Official designation, for example "Große Kreisstadt". */
  readonly designation: string;
  readonly postcode: string;
  /** Names that it, or what has become part of it, once had, separated by semicolons; found by the search. */
  readonly formerNames?: string;
  readonly district: AreaId;
  readonly region: AreaId;
  readonly state: AreaId;
  /** `null` where no application for funding was made. */
  readonly association: AreaId | null;
  /** Inhabitants on the reference date of the list of municipalities. */
  readonly population: number;
  /** Official area, never that of the polygon. */
  readonly areaKm2: number;
  /** Refugees on the reference date that the catalogue names (`facts.refugees`). */
  readonly refugees: number;
  /** `false` for the uninhabited gemeindefreie Gebiete: they are drawn, but are in no count. */
  readonly counted: boolean;
  /** A point inside the largest part, `[longitude, latitude]` in degrees. */
  readonly point: readonly [number, number];
}

/** An association, district, region or the state. */
export interface Group {
  readonly id: AreaId;
  readonly level: Exclude<Level, 'municipality'>;
  readonly name: string;
  readonly members: readonly AreaId[];
}
