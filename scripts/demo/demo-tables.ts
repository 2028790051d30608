import Papa from 'papaparse';
import { buildAssociations, type Association } from './associations.ts';
import { buildSharedBundles, type RefugeesByAgs } from './bundles.ts';
import { buildConditionsSurvey } from './conditions-survey.ts';
import { buildDocumentationSurvey } from './documentation-survey.ts';
import { parseDistrictNames, parsePlaces } from './places.ts';
import { buildPosts, type Post } from './posts.ts';
import { buildRefugees, type Refugees } from './refugees.ts';
import { sumServed } from './served.ts';
import { buildSingleBundles } from './single-bundles.ts';
import { buildSituationSurvey } from './situation-survey.ts';
import { accommodations, legalStatuses } from './targets.ts';

type Cell = string | number;

/** Columns and rows of a table. */
type Table = readonly [header: string, rows: readonly (readonly Cell[])[]];

const conditionsHeader = 'einheit,traeger,durchfuehrung,vzae_vorher,vzae_nachher,entscheidung';
const situationHeader = [
  'einheit',
  ...legalStatuses.map((option) => `status_${option}`),
  ...accommodations.map((option) => `unterbringung_${option}`),
  'mindestalter,ankunft,integrationsplan',
].join();

/**
 * Makes the seven synthetic tables from the official lists of municipalities and areas.
 *
 * @returns content by file name; the same for the same input
 * @throws InputError if a list lacks a column
 */
export function buildDemoTables(municipalities: string, areas: string): ReadonlyMap<string, string> {
  const places = parsePlaces(municipalities);
  const associations = buildAssociations(places, parseDistrictNames(areas));
  const applicants = associations.flatMap(({ id, members }) => members.map(({ ags }) => [id, ags] as const));
  const refugees = buildRefugees(places, new Set(applicants.map(([, ags]) => ags)));
  const posts = buildAllPosts(associations, refugees);
  const counts = [...refugees].map(([ags, { september, november }]) => [ags, september, november]);
  const names = associations.map(({ id, name }) => [id, name]);
  const november: RefugeesByAgs = new Map([...refugees].map(([ags, count]) => [ags, count.november]));
  const conditions = buildConditionsSurvey(associations, november);
  const idle = findIdle(posts);
  const documentation = buildDocumentationSurvey(associations, idle);
  const situation = buildSituationSurvey(associations, idle, conditions);
  const tables: Readonly<Record<string, Table>> = {
    'verbaende.csv': ['verband_id,name', names],
    'mitglieder.csv': ['verband_id,ags', applicants],
    'gefluechtete.csv': ['ags,stichtag_2017_09_15,stichtag_2017_11_09', counts],
    'stellen.csv': ['stelle_id,verband_id,einsatz_ags,personen,vzae,beginn', posts.map(listPost)],
    'umfrage_rahmenbedingungen.csv': [conditionsHeader, sortRows(conditions.rows)],
    'umfrage_datenerfassung.csv': ['einheit,dokumentation,programm', sortRows(documentation)],
    'umfrage_lage.csv': [situationHeader, sortRows(situation)],
  };
  return new Map(Object.entries(tables).map(([file, table]) => [file, encodeTable(table)]));
}

function buildAllPosts(
  associations: readonly Association[],
  refugees: ReadonlyMap<string, Refugees>,
): readonly Post[] {
  const weights: RefugeesByAgs = new Map([...refugees].map(([ags, { september }]) => [ags, september]));
  const shared = buildSharedBundles(associations, weights);
  return buildPosts([...shared, ...buildSingleBundles(associations, weights, sumServed(shared, weights))]);
}

/** Places where most of the own posts are open: there the work has not started. */
function findIdle(posts: readonly Post[]): ReadonlySet<string> {
  const placed = posts.filter((post) => post.place !== '');
  const countByPlace = (some: readonly Post[]) =>
    some.reduce(
      (counts, { place }) => counts.set(place, (counts.get(place) ?? 0) + 1),
      new Map<string, number>(),
    );
  const all = countByPlace(placed);
  const open = countByPlace(placed.filter((post) => post.begin === 'offen'));
  return new Set(
    [...open].filter(([place, count]) => count * 2 > (all.get(place) ?? 0)).map(([place]) => place),
  );
}

function listPost(post: Post, index: number): readonly Cell[] {
  const id = `S${String(index + 1).padStart(4, '0')}`;
  return [id, post.association, post.place, post.persons, post.vzae, post.begin];
}

function sortRows(rows: readonly (readonly [string, ...string[]])[]): readonly (readonly Cell[])[] {
  return rows.toSorted(([one], [other]) => (one < other ? -1 : 1));
}

function encodeTable([header, rows]: Table): string {
  return `${Papa.unparse({ fields: header.split(','), data: rows.map((row) => [...row]) }, { newline: '\n' })}\n`;
}
