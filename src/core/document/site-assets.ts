import type { Indicator } from '../indicator.ts';

/** Files that pages load, as addresses from the start of the site. */
export interface SiteAssets {
  readonly styles: readonly string[];
  /** Starts the application once a painted page is on the screen. */
  readonly start: string;
  readonly scripts: readonly string[];
  readonly preloads: readonly string[];
  readonly icon: string;
  /** Loaded with the page, because text that is drawn anew in another font moves what stands below it. */
  readonly fonts: readonly string[];
  /** The text of the styles, whose addresses begin with the folder of the styles: "./". */
  readonly style: string;
  /** Scripts that a map page asks for as soon as its first one runs, by the kind of its indicator. */
  readonly later: Readonly<Record<Indicator['kind'], readonly string[]>>;
}

/** The styles as they stand in a page: a file of their own would cost a slow line one more way to the server and back. */
export function styleFor(root: string, { style, styles }: Pick<SiteAssets, 'style' | 'styles'>): string {
  const [first = ''] = styles;
  const folder = first.slice(0, first.lastIndexOf('/') + 1);
  return style.replaceAll('url(./', `url(${root}${folder}`);
}
