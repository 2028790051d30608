import { measureText } from './measure-text.ts';
import type { TextNode } from './scene.ts';
import { fixed } from './svg-paint.ts';

/** Lines of text as SVG, with a white rim where they stand on a map. */
export function renderText(node: TextNode): string {
  const { x, y, lines, leading } = node;
  const [first = '', ...others] = lines;
  const more = others.map(
    (line) => `<tspan x="${fixed(x)}" dy="${fixed(leading)}">${escapeText(line)}</tspan>`,
  );
  const start = more.length === 0 ? escapeText(first) : `<tspan>${escapeText(first)}</tspan>`;
  return `<text x="${fixed(x)}" y="${fixed(y)}" ${lookOf(node)}>${[start, ...more].join(' ')}</text>`;
}

/** Shorter lines have room enough, in points. */
const leastHeld = 60;

/**
 * The same where long lines keep the width that they were measured with, whatever font there is. Each line is a text of
 * its own: Firefox heeds the length of no part of a text.
 */
export function renderHeldText(node: TextNode): string {
  const { x, y, lines, leading } = node;
  return lines
    .map((line, index) => {
      const width = measureText(line, node);
      const held = width < leastHeld ? '' : ` textLength="${fixed(width)}" lengthAdjust="spacingAndGlyphs"`;
      return `<text x="${fixed(x)}" y="${fixed(y + index * leading)}" ${lookOf(node)}${held}>${escapeText(line)}</text>`;
    })
    .join('\n');
}

function lookOf({ size, weight, color, anchor, halo }: TextNode): string {
  const rim =
    halo === undefined ? '' : ` stroke="#ffffff" stroke-width="${fixed(halo)}" paint-order="stroke"`;
  return `font-size="${fixed(size)}"${weight === 400 ? '' : ` font-weight="${weight}"`} fill="${color}"${rim}${anchor === 'start' ? '' : ` text-anchor="${anchor}"`}`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as XML; control characters, which XML cannot carry, are left out. */
export function escapeText(text: string): string {
  return text.replace(/[\u0000-\u001f]/g, '').replace(/[&<>"]/g, (letter) => entities[letter]!);
}
