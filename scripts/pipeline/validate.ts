import type { Catalog } from '../../src/core/catalog.ts';
import type { Indicator } from '../../src/core/indicator.ts';
import type { Problem } from '../../src/core/problem.ts';
import { germanKeys } from '../../src/core/keys.ts';
import { findLostParents } from './check-parents.ts';
import { findMembershipProblems } from './check-members.ts';
import { classifyAnswers, isCategorical } from './derive/answers.ts';
import { buildCommunities, type Communities } from './derive/communities.ts';
import { findUnmatched } from './join.ts';
import type { Answers, Post, Register } from './register.ts';
import type { Records } from './records.ts';
import { describeCount, type Checked } from './stage.ts';

/** Keys of the areas that have a shape, and where they come from. */
export interface ShapeKeys {
  readonly file: string;
  readonly layer: string;
  readonly keys: readonly string[];
}

/**
 * Checks what no table can say by itself: that they fit each other, the boundaries and the catalogue. A rule is left
 * out while a table that it needs is faulty, since it would only repeat that.
 *
 * @param shapes `undefined` if the boundaries could not be read
 */
export function validate(
  register: Register,
  catalog: Catalog,
  shapes: ShapeKeys | undefined,
): Checked<Communities | undefined> {
  const { municipalities, areas, associations, members, refugees } = register;
  const { keys = germanKeys } = catalog;
  const problems: Problem[] = [];
  if (shapes && municipalities.sound) problems.push(...matchShapes(register, shapes));
  if (municipalities.sound && areas.sound) problems.push(...findLostParents(register, keys));
  const isBase = [municipalities, associations, members, refugees].every((records) => records.sound);
  if (!isBase) return { output: undefined, problems, report: { stage: 'join', lines: [], warnings: [] } };
  problems.push(...matchRefugees(register), ...findMembershipProblems(register));
  const communities = buildCommunities(register, keys);
  for (const [table, posts] of register.posts)
    problems.push(...findPostProblems(posts, communities, datesOf(catalog, table)));
  const warnings: Problem[] = [];
  for (const survey of register.surveys.values()) {
    problems.push(...findUnknownUnits(survey, communities));
    warnings.push(...findUnusedAnswers(survey, communities));
  }
  problems.push(...catalog.indicators.flatMap((indicator) => findUnfitAnswers(indicator, register)));
  const lines = [
    describeCount(municipalities.rows.length, 'municipality', 'municipalities'),
    describeCount(associations.rows.length, 'association'),
    describeCount(members.rows.length, 'member'),
  ];
  return { output: communities, problems, report: { stage: 'join', lines, warnings } };
}

function matchShapes({ municipalities }: Register, shapes: ShapeKeys): Problem[] {
  const keys = municipalities.rows.map((entry) => entry.ags);
  return findUnmatched({ ...shapes, noun: 'areas' }, { file: municipalities.file, noun: 'rows', keys });
}

function matchRefugees({ municipalities, refugees }: Register): Problem[] {
  const counted = municipalities.rows.filter((entry) => !entry.gemeindefrei).map((entry) => entry.ags);
  const keys = refugees.rows.map((entry) => entry.ags);
  const left = { file: municipalities.file, noun: 'incorporated municipalities', keys: counted };
  return findUnmatched(left, { file: refugees.file, noun: 'rows', keys });
}

/** The reference dates by which the catalogue spreads the posts of a table. */
function datesOf(catalog: Catalog, table: string): readonly string[] {
  const dates = catalog.indicators.flatMap(({ derive }) =>
    'refugees' in derive && derive.table === table ? [derive.refugees] : [],
  );
  return [...new Set(dates)];
}

function findPostProblems(
  posts: Records<Post>,
  communities: Communities,
  dates: readonly string[],
): Problem[] {
  return posts.rows.flatMap(({ row, association, municipality }) => {
    const members = communities.membersByAssociation.get(association);
    const place = { file: posts.file, row, column: 'einsatz_ags' };
    if (!members)
      return [{ ...place, what: `post of an unknown association: ${association}`, column: 'verband_id' }];
    if (municipality !== undefined && !members.includes(municipality))
      return [
        {
          ...place,
          what: `post outside its association: ${municipality}`,
          expected: `a member of ${association}`,
        },
      ];
    if (municipality !== undefined || dates.every((date) => communities.refugeesOf(association, date) > 0))
      return [];
    const what = `post cannot be spread, its association has no refugees: ${association}`;
    return [{ ...place, what, mend: 'state where the post works' }];
  });
}

function findUnknownUnits(survey: Records<Answers>, communities: Communities): Problem[] {
  return survey.rows
    .filter(({ einheit }) => !communities.isUnit(einheit))
    .map(({ row, einheit }) => ({
      what: `unknown key: ${einheit}`,
      file: survey.file,
      row,
      column: 'einheit',
      found: einheit,
      expected: 'the key of a municipality or an association',
    }));
}

function findUnusedAnswers(survey: Records<Answers>, communities: Communities): Problem[] {
  return survey.rows
    .filter(({ einheit }) => communities.isUnit(einheit) && !communities.isApplicant(einheit))
    .map(({ row, einheit }) => ({
      what: `answer not used, the municipality is in no association: ${einheit}`,
      file: survey.file,
      row,
      column: 'einheit',
    }));
}

function findUnfitAnswers(indicator: Indicator, { surveys }: Register): Problem[] {
  if (!isCategorical(indicator) || indicator.derive.rule !== 'answers') return [];
  const { columns, table } = indicator.derive;
  const survey = surveys.get(table);
  return (survey?.rows ?? [])
    .filter((answers) => classifyAnswers(indicator, columns, answers) === undefined)
    .map(({ row, columns: cells }) => ({
      what: `answers fit no category of ${indicator.id}`,
      file: survey?.file ?? table,
      row,
      column: columns.join(),
      found: columns.map((name) => JSON.stringify(cells[name])).join(', '),
    }));
}
