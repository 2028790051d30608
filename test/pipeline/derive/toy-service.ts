import { buildCommunities, type Communities } from '../../../scripts/pipeline/derive/communities.ts';
import { findServingPosts, type Service } from '../../../scripts/pipeline/derive/serving-posts.ts';
import type { Post, Register } from '../../../scripts/pipeline/register.ts';
import { parseMonth } from '../../../src/core/month.ts';

export const date = 'stichtag';

/** Refugees of the members of one association, by key of the member. */
export type Refugees = Readonly<Record<string, number>>;

/** One association "V" with the members and refugees given. */
export function buildAssociation(refugees: Refugees): Communities {
  const keys = Object.keys(refugees);
  const records = <T extends object>(rows: readonly T[]) => ({
    file: 'toy.csv',
    sound: true,
    rows: rows.map((row, index) => ({ ...row, row: index + 2 })),
  });
  const places = keys.map((ags) => ({
    ags,
    name: ags,
    bezeichnung: 'Gemeinde',
    kreis_ags: ags.slice(0, 5),
    plz: null,
    einwohner: 1,
    flaeche_km2: 1,
    gemeindefrei: false,
    columns: {},
  }));
  const register: Register = {
    municipalities: records(places),
    areas: records([]),
    associations: records([{ verband_id: 'V', name: 'V' }]),
    members: records(keys.map((ags) => ({ verband_id: 'V', ags, columns: {} }))),
    refugees: records(keys.map((ags) => ({ ags, columns: { [date]: refugees[ags] ?? 0 } }))),
    posts: new Map(),
    surveys: new Map(),
  };
  return buildCommunities(register);
}

/** A post: where it works ("" for the whole association), when it began, how many persons, how many VZÄ. */
export function post(place: string, begin: string, personen = 1, vzae = 1): Post {
  return {
    association: 'V',
    municipality: place === '' ? undefined : place,
    begin: parseMonth(begin) ?? (begin === 'offen' ? 'not-started' : 'no-answer'),
    columns: { personen, vzae },
  };
}

/** The posts that serve one member. */
export function serve(member: string, refugees: Refugees, posts: readonly Post[]): Service {
  const communities = buildAssociation(refugees);
  const community = communities.all.find(({ ags }) => ags === member);
  if (!community) throw new Error(`no such member: ${member}`);
  return findServingPosts(community, posts, communities, date);
}
