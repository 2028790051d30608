import {
  pointsPerMm,
  type GroupNode,
  type Paint,
  type PathNode,
  type RectNode,
  type Scene,
  type SceneNode,
  type Stroke,
  type TextNode,
  type Tile,
} from './scene.ts';

/** The family first, then what a machine without it is likely to have. */
const fontFamily = "'Source Sans 3', 'Source Sans Pro', 'Open Sans', Arial, sans-serif";

/**
 * A scene as an SVG document: its size in millimetres, coordinates in points, text as text, groups as named layers for
 * Inkscape, title and description for those who hear it.
 *
 * @param style rules that bring the letters along; without them the reader's machine must have the font
 */
export function renderSvg(scene: Scene, style = ''): string {
  const { width, height } = scene;
  const size = `width="${fixed(width / pointsPerMm)}mm" height="${fixed(height / pointsPerMm)}mm"`;
  const spaces =
    'xmlns="http://www.w3.org/2000/svg" xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape"';
  return [
    `<svg ${spaces} ${size} viewBox="0 0 ${fixed(width)} ${fixed(height)}" lang="${scene.language}" role="img" aria-labelledby="figure-title figure-description" font-family="${fontFamily}" fill="none" stroke-linejoin="round">`,
    `<title id="figure-title">${escapeText(scene.title)}</title>`,
    `<desc id="figure-description">${escapeText(scene.description)}</desc>`,
    `<defs>${style === '' ? '' : `<style>${style}</style>`}${renderPatterns(scene)}</defs>`,
    `<rect id="paper" width="${fixed(width)}" height="${fixed(height)}" fill="#ffffff"/>`,
    ...scene.children.map((node) => renderNode(node, 1)),
    '</svg>\n',
  ].join('\n');
}

/** A pattern follows the unit of what it fills, so that each unit has its own of the same look. */
function renderPatterns({ tiles, tileScale, children }: Scene): string {
  const units = [...new Set([1, ...children.flatMap((child) => unitsOf(child, 1))])];
  return units.flatMap((unit) => tiles.map((tile) => renderPattern(tile, unit, tileScale / unit))).join('');
}

function unitsOf(node: SceneNode, outer: number): readonly number[] {
  if (node.kind !== 'group') return [];
  const unit = outer * (node.unit ?? 1);
  return [unit, ...node.children.flatMap((child) => unitsOf(child, unit))];
}

function patternId(id: string, unit: number): string {
  return unit === 1 ? id : `${id}-${unit}`;
}

function renderPattern({ id, size, ground, marks }: Tile, unit: number, scale: number): string {
  const area = `<rect width="${size}" height="${size}" fill="${ground}"/>`;
  const drawn = marks.map(({ path, color, width }) => {
    const paint = width > 0 ? `stroke="${color}" stroke-width="${width}"` : `fill="${color}"`;
    return `<path d="${path}" ${paint}/>`;
  });
  return `<pattern id="${patternId(id, unit)}" width="${size}" height="${size}" patternUnits="userSpaceOnUse" patternTransform="scale(${fixed(scale)})">${area}${drawn.join('')}</pattern>`;
}

function renderNode(node: SceneNode, unit: number): string {
  switch (node.kind) {
    case 'group':
      return renderGroup(node, unit);
    case 'path':
      return renderPath(node, paintOf(node, unit));
    case 'rect':
      return renderRect(node);
    case 'text':
      return renderText(node);
  }
}

/** Shapes of one paint carry it once, on their group. */
function renderGroup(node: GroupNode, outer: number): string {
  const { id, label, x = 0, y = 0, children } = node;
  const unit = outer * (node.unit ?? 1);
  const isLayer = id !== undefined && label !== undefined;
  const layer = isLayer ? ` inkscape:groupmode="layer" inkscape:label="${escapeText(label)}"` : '';
  const changes = [
    ...(x === 0 && y === 0 ? [] : [`translate(${fixed(x)} ${fixed(y)})`]),
    ...(node.unit === undefined ? [] : [`scale(${node.unit})`]),
  ];
  const move = changes.length === 0 ? '' : ` transform="${changes.join(' ')}"`;
  const start = `${id === undefined ? '' : ` id="${escapeText(id)}"`}${layer}${move}`;
  const [only] = children;
  if (children.length === 1 && only?.kind === 'path' && only.casing && id !== undefined)
    return `<g${start}>${renderCased(`${id}-line`, only, unit)}</g>`;
  const paths = children.filter((child) => child.kind === 'path');
  const paints = new Set(paths.map((path) => paintOf(path, unit)));
  if (paths.length === children.length && paints.size === 1)
    return `<g${start}${[...paints].join('')}>${paths.map((path) => renderPath(path, '')).join('\n')}</g>`;
  const content = children.map((child) => renderNode(child, unit)).join('\n');
  return start === '' ? content : `<g${start}>\n${content}\n</g>`;
}

function renderPath({ id, d }: PathNode, paint: string): string {
  return `<path${id === undefined ? '' : ` id="${id}"`} d="${d}"${paint}/>`;
}

/** A line on its casing: the long path is written once and used twice. */
function renderCased(id: string, path: PathNode, unit: number): string {
  const uses = [path.casing, path.stroke].map((stroke) => `<use href="#${id}"${paintOf({ stroke }, unit)}/>`);
  return `<defs><path id="${id}" d="${path.d}"/></defs>${uses.join('')}`;
}

function renderRect({ x, y, width, height, radius, fill, stroke }: RectNode): string {
  const corners = radius === undefined ? '' : ` rx="${fixed(radius)}"`;
  return `<rect x="${fixed(x)}" y="${fixed(y)}" width="${fixed(width)}" height="${fixed(height)}"${corners}${paintOf({ fill, stroke }, 1)}/>`;
}

function renderText(node: TextNode): string {
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

interface Painted {
  readonly fill?: Paint | undefined;
  readonly stroke?: Stroke | undefined;
}

function paintOf({ fill, stroke }: Painted, unit: number): string {
  const paint = typeof fill === 'object' ? `url(#${patternId(fill.pattern, unit)})` : fill;
  const area = paint === undefined ? '' : ` fill="${paint}"`;
  if (!stroke) return area;
  const inUnits = (points: number) => fixed(points / unit);
  const dash = stroke.dash ? ` stroke-dasharray="${stroke.dash.map(inUnits).join(' ')}"` : '';
  return `${area} stroke="${stroke.color}" stroke-width="${inUnits(stroke.width)}"${dash}`;
}

/** At most two digits behind the point. */
function fixed(value: number): string {
  return String(Math.round(value * 100) / 100);
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Control characters, which XML cannot carry, are left out. */
function escapeText(text: string): string {
  return text.replace(/[\u0000-\u001f]/g, '').replace(/[&<>"]/g, (letter) => entities[letter]!);
}
