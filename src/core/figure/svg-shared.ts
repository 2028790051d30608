import type { GroupNode, Scene, SceneNode } from './scene.ts';
import { paintOf } from './svg-paint.ts';

/** The paint of a group of shapes that all have the same; nothing where they differ or stand among other nodes. */
export function commonPaint({ children }: GroupNode, unit: number): string | undefined {
  const shapes = children.filter((child) => child.kind === 'path' || child.kind === 'circle');
  const [paint, ...others] = new Set(shapes.map((shape) => paintOf(shape, unit)));
  return shapes.length === children.length && others.length === 0 ? paint : undefined;
}

/** The name of the only line of a group that is drawn on a casing. */
export function lineId({ id, children }: GroupNode): string | undefined {
  const [only, ...others] = children;
  const isCased = others.length === 0 && only?.kind === 'path' && only.casing !== undefined;
  return isCased && id !== undefined ? `${id}-line` : undefined;
}

/** What makes a group of shapes the same drawing as another: its paint and the ways of its paths. */
export function drawingKey({ children }: GroupNode, paint: string): string {
  return [paint, ...children.map((child) => (child.kind === 'path' ? child.d : ''))].join('|');
}

/**
 * The ids under which drawings are written that can be drawn again elsewhere: those of paths by their ways, if they
 * have a name and leave their paint to their group, and those of whole groups by their `drawingKey`. Two maps of the
 * same size are hardly longer than one by that.
 */
export function findShared({ children }: Scene): ReadonlyMap<string, string> {
  const shared = new Map<string, string>();
  for (const [key, id] of children.flatMap((child) => listNamed(child, 1)))
    if (!shared.has(key)) shared.set(key, id);
  return shared;
}

function listNamed(node: SceneNode, outer: number): readonly (readonly [key: string, id: string])[] {
  if (node.kind !== 'group') return [];
  const unit = outer * (node.unit ?? 1);
  const line = lineId(node);
  const paint = commonPaint(node, unit);
  if (line === undefined && paint === undefined)
    return node.children.flatMap((child) => listNamed(child, unit));
  const paths = node.children.flatMap((child) => {
    const id = child.kind === 'path' ? (line ?? child.id) : undefined;
    return child.kind === 'path' && id !== undefined ? [[child.d, id] as const] : [];
  });
  const stays = node.x === undefined && node.y === undefined && node.unit === undefined;
  const isWhole =
    stays && paint !== undefined && node.id !== undefined && paths.length === node.children.length;
  return isWhole ? [...paths, [drawingKey(node, paint), node.id]] : paths;
}
