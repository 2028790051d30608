import {
  pointsPerMm,
  type CircleNode,
  type GroupNode,
  type PathNode,
  type RectNode,
  type Scene,
  type SceneNode,
} from './scene.ts';
import { fixed, paintOf, precise, renderPatterns } from './svg-paint.ts';
import { commonPaint, drawingKey, findShared, lineId } from './svg-shared.ts';
import { escapeText, renderHeldText, renderText } from './svg-text.ts';

/** The family first, then what a machine without it is likely to have. */
const fontFamily = "'Source Sans 3', 'Source Sans Pro', 'Open Sans', Arial, sans-serif";

/**
 * A scene as an SVG document: its size in millimetres, coordinates in points, text as text, groups as named layers for
 * Inkscape, title and description for those who hear it.
 *
 * @param style rules that bring the letters along; without them the reader's machine must have the font
 * @param holdsWidths whether long lines are as wide as they were measured in whatever font there is: for pictures in the
 *   pages of others, which have no font of ours. Programs to draw with change such text less easily.
 */
export function renderSvg(scene: Scene, style = '', holdsWidths = false): string {
  const { width, height } = scene;
  const size = `width="${fixed(width / pointsPerMm)}mm" height="${fixed(height / pointsPerMm)}mm"`;
  const spaces =
    'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape"';
  return [
    `<svg ${spaces} ${size} viewBox="0 0 ${fixed(width)} ${fixed(height)}" lang="${scene.language}" role="img" aria-labelledby="figure-title figure-description" font-family="${fontFamily}" fill="none" stroke-linejoin="round">`,
    `<title id="figure-title">${escapeText(scene.title)}</title>`,
    `<desc id="figure-description">${escapeText(scene.description)}</desc>`,
    `<defs>${style === '' ? '' : `<style>${style}</style>`}${renderPatterns(scene)}</defs>`,
    `<rect id="paper" width="${fixed(width)}" height="${fixed(height)}" fill="#ffffff"/>`,
    ...scene.children.map((node) => renderNode(node, { unit: 1, shared: findShared(scene), holdsWidths })),
    '</svg>\n',
  ].join('\n');
}

/** Where a node is written: the unit of its group in points, and the shapes that stand in the document once. */
interface Writing {
  readonly unit: number;
  readonly shared: ReadonlyMap<string, string>;
  readonly holdsWidths: boolean;
}

function renderNode(node: SceneNode, writing: Writing): string {
  switch (node.kind) {
    case 'group':
      return renderGroup(node, writing);
    case 'path':
      return renderPath(node, writing, paintOf(node, writing.unit));
    case 'circle':
      return renderCircle(node, paintOf(node, writing.unit));
    case 'rect':
      return renderRect(node);
    case 'text':
      return writing.holdsWidths ? renderHeldText(node) : renderText(node);
  }
}

/** Shapes of one paint carry it once, on their group. */
function renderGroup(node: GroupNode, outer: Writing): string {
  const { id, label, x = 0, y = 0, children } = node;
  const writing = { ...outer, unit: outer.unit * (node.unit ?? 1) };
  const isLayer = id !== undefined && label !== undefined;
  const layer = isLayer ? ` inkscape:groupmode="layer" inkscape:label="${escapeText(label)}"` : '';
  const changes = [
    ...(x === 0 && y === 0 ? [] : [`translate(${fixed(x)} ${fixed(y)})`]),
    ...(node.unit === undefined ? [] : [`scale(${precise(node.unit)})`]),
  ];
  const move = changes.length === 0 ? '' : ` transform="${changes.join(' ')}"`;
  const start = `${id === undefined ? '' : ` id="${escapeText(id)}"`}${layer}${move}`;
  const [only] = children;
  const line = lineId(node);
  if (line !== undefined && only?.kind === 'path')
    return `<g${start}>${renderCased(line, only, writing)}</g>`;
  const paint = commonPaint(node, writing.unit);
  if (paint !== undefined) return `<g${start}${paint}>${renderAlike(node, paint, writing)}</g>`;
  const content = children.map((child) => renderNode(child, writing)).join('\n');
  return start === '' ? content : `<g${start}>\n${content}\n</g>`;
}

function renderAlike(node: GroupNode, paint: string, writing: Writing): string {
  const written = writing.shared.get(drawingKey(node, paint));
  if (written !== undefined && written !== node.id && node.children.length > 1)
    return `<use xlink:href="#${written}"/>`;
  return node.children
    .map((child) => {
      if (child.kind === 'path') return renderPath(child, writing, '');
      return child.kind === 'circle' ? renderCircle(child, '') : '';
    })
    .join('\n');
}

/** What is written elsewhere is not written again: a clone, known by the name of its original. */
function renderPath({ id, d }: PathNode, { shared }: Writing, paint: string): string {
  const written = shared.get(d);
  if (written !== undefined && written !== id) return `<use xlink:href="#${written}"${paint}/>`;
  return `<path${id === undefined ? '' : ` id="${id}"`} d="${d}"${paint}/>`;
}

/** A line on its casing: the long path is written once and used twice. */
function renderCased(id: string, path: PathNode, { unit, shared }: Writing): string {
  const written = shared.get(path.d) ?? id;
  const uses = [path.casing, path.stroke].map(
    (stroke) => `<use xlink:href="#${written}"${paintOf({ stroke }, unit)}/>`,
  );
  return `${written === id ? `<defs><path id="${id}" d="${path.d}"/></defs>` : ''}${uses.join('')}`;
}

function renderCircle({ x, y, radius }: CircleNode, paint: string): string {
  return `<circle cx="${fixed(x)}" cy="${fixed(y)}" r="${fixed(radius)}"${paint}/>`;
}

function renderRect({ x, y, width, height, fill, stroke }: RectNode): string {
  return `<rect x="${fixed(x)}" y="${fixed(y)}" width="${fixed(width)}" height="${fixed(height)}"${paintOf({ fill, stroke }, 1)}/>`;
}
