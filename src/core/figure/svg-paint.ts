import type { Paint, Scene, SceneNode, Stroke, Tile } from './scene.ts';

interface Painted {
  readonly fill?: Paint | undefined;
  readonly stroke?: Stroke | undefined;
}

/** The attributes of a paint, each behind a blank; `unit` is how many points one unit of the shape measures. */
export function paintOf({ fill, stroke }: Painted, unit: number): string {
  const paint = typeof fill === 'object' ? `url(#${patternId(fill.pattern, unit)})` : fill;
  const area = paint === undefined ? '' : ` fill="${paint}"`;
  if (!stroke) return area;
  const inUnits = (points: number) => fixed(points / unit);
  const dash = stroke.dash ? ` stroke-dasharray="${stroke.dash.map(inUnits).join(' ')}"` : '';
  return `${area} stroke="${stroke.color}" stroke-width="${inUnits(stroke.width)}"${dash}`;
}

/** The patterns of a scene. One follows the unit of what it fills, so that each unit has its own of the same look. */
export function renderPatterns({ tiles, tileScale, children }: Scene): string {
  const units = [...new Set([1, ...children.flatMap((child) => unitsOf(child, 1))])];
  return units.flatMap((unit) => tiles.map((tile) => renderPattern(tile, unit, tileScale / unit))).join('');
}

function unitsOf(node: SceneNode, outer: number): readonly number[] {
  if (node.kind !== 'group') return [];
  const unit = outer * (node.unit ?? 1);
  return [unit, ...node.children.flatMap((child) => unitsOf(child, unit))];
}

function patternId(id: string, unit: number): string {
  return unit === 1 ? id : `${id}-${precise(unit)}`;
}

function renderPattern({ id, size, ground, marks }: Tile, unit: number, scale: number): string {
  const area = `<rect width="${size}" height="${size}" fill="${ground}"/>`;
  const drawn = marks.map(({ path, color, width }) => {
    const paint = width > 0 ? `stroke="${color}" stroke-width="${width}"` : `fill="${color}"`;
    return `<path d="${path}" ${paint}/>`;
  });
  return `<pattern id="${patternId(id, unit)}" width="${size}" height="${size}" patternUnits="userSpaceOnUse" patternTransform="scale(${precise(scale)})">${area}${drawn.join('')}</pattern>`;
}

/** At most two digits behind the point. */
export function fixed(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** Enough for what is repeated or scaled a hundred times. */
export function precise(value: number): string {
  return String(Math.round(value * 1e5) / 1e5);
}
