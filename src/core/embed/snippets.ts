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
}

/** What a frame may do; a new window is not held by these rules. */
const sandbox = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads';

/** HTML for the page of another, of each kind. */
export function buildSnippets(target: EmbedTarget): Readonly<Record<SnippetKind, string>> {
  const link = `<p><a href="${escapeText(target.page)}">${escapeText(target.linkText)}</a></p>`;
  const script = (path: string, kind: string) => `<script ${kind} src="${escapeText(path)}"></script>`;
  return {
    picture: `<p><a href="${escapeText(target.page)}"><img src="${escapeText(target.picture)}" alt="${escapeText(target.title)}" loading="lazy" width="658" style="max-inline-size:100%;block-size:auto"></a></p>
${link}`,
    fixed: `${renderFrame(target, 'aspect-ratio:4/5')}
${link}`,
    sizing: `${renderFrame(target, 'block-size:56rem')}
${script(target.resizeScript, 'async')}
${link}`,
    element: `<bw-atlas-embed src="${escapeText(target.frame)}" title="${escapeText(target.title)}"></bw-atlas-embed>
${script(target.elementScript, 'async')}
${link}`,
    archive: `<p><a href="${escapeText(target.archive)}">${escapeText(target.archiveText)}</a></p>`,
  };
}

/** A frame that may do no more than it needs. Width and height are told twice: a page that forbids inline styles heeds the attributes. */
export function renderFrame({ frame, title }: Pick<EmbedTarget, 'frame' | 'title'>, height: string): string {
  return `<iframe src="${escapeText(frame)}" title="${escapeText(title)}" width="100%" height="900" loading="lazy" referrerpolicy="no-referrer" allow="fullscreen" data-bw-atlas sandbox="${sandbox}" style="display:block;inline-size:100%;${height};border:0"></iframe>`;
}
