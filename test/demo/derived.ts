import { associationByAgs, readRows, refugeesByAgs, type Row } from './committed-tables.ts';

/** The derivations of the report, written again apart from the product's code and without regard to speed. */
interface ServingPost {
  readonly weight: number;
  readonly persons: number;
  readonly vzae: number;
  readonly begin: string;
}

const posts = readRows('stellen');

function listServing(ags: string, association: string): readonly ServingPost[] {
  const members = [...associationByAgs].filter(([, id]) => id === association).map(([member]) => member);
  const total = members.reduce((sum, member) => sum + refugeesByAgs.get(member)!, 0);
  const share = refugeesByAgs.get(ags)! / total;
  const serves = (post: Row) => post['einsatz_ags'] === ags || post['einsatz_ags'] === '';
  return posts
    .filter((post) => post['verband_id'] === association && serves(post))
    .map((post) => ({
      weight: post['einsatz_ags'] === ags ? 1 : share,
      persons: Number(post['personen']),
      vzae: Number(post['vzae']),
      begin: post['beginn']!,
    }));
}

const servingByAgs = new Map(
  [...associationByAgs].map(([ags, association]) => [ags, listServing(ags, association)]),
);

/** Weighted sum a municipality, over the 1,078 that applied. */
export function sumColumn(column: 'vzae' | 'persons'): readonly number[] {
  return [...servingByAgs.values()].map((list) =>
    list.reduce((sum, post) => sum + post.weight * post[column], 0),
  );
}

/** ISO month, `offen` or `k. A.` a municipality: the month must be the same whenever the unknown ones have begun. */
export function listStarts(): readonly string[] {
  return [...servingByAgs.values()].map((list) => {
    const earliest = findHalf(list, '0000-01');
    return earliest === findHalf(list, 'offen') ? earliest : 'k. A.';
  });
}

function findHalf(list: readonly ServingPost[], unknown: string): string {
  const all = list.reduce((sum, post) => sum + post.weight * post.persons, 0);
  const dated = list.map((post) => ({ ...post, begin: post.begin === 'k. A.' ? unknown : post.begin }));
  const months = dated.map((post) => post.begin).filter((begin) => begin !== 'offen');
  const isHalf = (month: string) =>
    dated.filter((post) => post.begin <= month).reduce((sum, post) => sum + post.weight * post.persons, 0) >=
    all / 2;
  return months.toSorted().find(isHalf) ?? 'offen';
}
