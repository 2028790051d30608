import { escapeText } from '../document/markup.ts';

/** Ways to put a map into another page, the simplest first. */
export const snippetKinds = ['picture', 'fixed', 'sizing', 'element', 'archive'] as const;
export type SnippetKind = (typeof snippetKinds)[number];

/** A map to be put into another page. All addresses are absolute. */
export interface EmbedTarget {
  /** Name of the frame, for those who cannot see it. */
  readonly title: string;
  readonly linkText: string;
  readonly archiveText: string;
  /** The page to be framed, with its options. */
  readonly frame: string;
  readonly picture: string;
  readonly archive: string;
  /** The map and its table in the atlas. */
  readonly page: string;
  /** Scripts that a page may load or copy. */
  readonly resizeScript: string;
  readonly elementScript: string;
  /** Of a frame of fixed shape: its width by its height, as the map was measured; `usualRatio` where it was not. */
  readonly ratio: number;
}

/** Width by height that suits a map with all its parts. */
export const usualRatio = 0.8;

/** What a frame may do; a new window is not held by these rules. */
const sandbox = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads';

/** HTML for the page of another, of each kind. */
export function buildSnippets(target: EmbedTarget): Readonly<Record<SnippetKind, string>> {
  const link = `<p><a href="${escapeText(target.page)}">${escapeText(target.linkText)}</a></p>`;
  const script = (path: string, kind: string) => `<script ${kind} src="${escapeText(path)}"></script>`;
  return {
    picture: `<p><a href="${escapeText(target.page)}"><img src="${escapeText(target.picture)}" alt="${escapeText(target.title)}" loading="lazy" width="658" style="max-inline-size:100%;block-size:auto"></a></p>
${link}`,
    fixed: `${renderFrame(target, shapeOf(target.ratio))}
${link}`,
    sizing: `${renderFrame(target, 'block-size:900px!important')}
${script(target.resizeScript, 'async')}
${link}`,
    element: `<bw-atlas-embed src="${escapeText(target.frame)}" title="${escapeText(target.title)}"></bw-atlas-embed>
${script(target.elementScript, 'async')}
${link}`,
    archive: `<p><a href="${escapeText(target.archive)}">${escapeText(target.archiveText)}</a></p>`,
  };
}

/** A height that follows the width, as far as a map and a screen go together. */
export function shapeOf(ratio: number): string {
  const rounded = Math.round(ratio * 100) / 100;
  return `block-size:auto!important;aspect-ratio:${rounded}!important;min-block-size:360px!important;max-block-size:900px!important`;
}

/**
 * A frame that may do no more than it needs. Width and height are told twice: a page that forbids inline styles heeds the
 * attributes, one that resets all styles of its elements the style.
 */
export function renderFrame({ frame, title }: Pick<EmbedTarget, 'frame' | 'title'>, height: string): string {
  return `<iframe src="${escapeText(frame)}" title="${escapeText(title)}" width="100%" height="900" loading="lazy" referrerpolicy="no-referrer" allow="fullscreen" data-bw-atlas sandbox="${sandbox}" style="display:block!important;inline-size:100%!important;${height};border:0!important"></iframe>`;
}
