import type { Via } from '../../../src/core/model.ts';
import type { Post } from '../register.ts';
import type { Communities, Community } from './communities.ts';

/** A post and the part of it that serves one municipality: `share / of`, both whole numbers of refugees. */
export interface ServingPost {
  readonly post: Post;
  readonly share: number;
}

/** The posts that serve one municipality. All its funding indicators follow from this list. */
export interface Service {
  readonly posts: readonly ServingPost[];
  /**
   * What the shares are parts of: the refugees of the association. Shares stay whole numbers until the end, so that
   * "exactly half" is exact.
   */
  readonly of: number;
  /** `own` if every post works in this municipality alone. */
  readonly via: Via;
}

/**
 * A post that names the municipality as its place counts in full; a post for the whole association counts by the
 * municipality's part of the association's refugees.
 *
 * @param posts those of the municipality's association
 * @param date reference date: the column that counts the refugees
 */
export function findServingPosts(
  community: Community,
  posts: readonly Post[],
  communities: Communities,
  date: string,
): Service {
  const own = posts.filter((post) => post.municipality === community.ags);
  const pooled = posts.filter((post) => post.municipality === undefined);
  const refugees =
    community.association === undefined ? 0 : communities.refugeesOf(community.association, date);
  const of = pooled.length > 0 ? refugees : 1;
  const share = community.refugees[date] ?? 0;
  const serving = [...own.map((post) => ({ post, share: of })), ...pooled.map((post) => ({ post, share }))];
  return { posts: serving, of, via: own.length > 0 && pooled.length === 0 ? 'own' : 'association' };
}
