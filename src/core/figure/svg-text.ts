import type { TextNode } from './scene.ts';
import { fixed } from './svg-paint.ts';

/** Lines of text as SVG, with a white rim where they stand on a map. */
export function renderText(node: TextNode): string {
  const { x, y, lines, size, leading, weight, color, anchor, halo } = node;
  const rim =
    halo === undefined ? '' : ` stroke="#ffffff" stroke-width="${fixed(halo)}" paint-order="stroke"`;
  const look = `font-size="${fixed(size)}"${weight === 400 ? '' : ` font-weight="${weight}"`} fill="${color}"${rim}${anchor === 'start' ? '' : ` text-anchor="${anchor}"`}`;
  const [first = '', ...others] = lines;
  const more = others.map(
    (line) => `<tspan x="${fixed(x)}" dy="${fixed(leading)}">${escapeText(line)}</tspan>`,
  );
  const start = more.length === 0 ? escapeText(first) : `<tspan>${escapeText(first)}</tspan>`;
  return `<text x="${fixed(x)}" y="${fixed(y)}" ${look}>${[start, ...more].join(' ')}</text>`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as XML; control characters, which XML cannot carry, are left out. */
export function escapeText(text: string): string {
  return text.replace(/[\u0000-\u001f]/g, '').replace(/[&<>"]/g, (letter) => entities[letter]!);
}
