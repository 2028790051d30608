import { encodeEmbed, type EmbedOptions } from '../../core/embed/options.ts';
import { readTileDrawing, type TileDrawing } from '../../core/embed/tile-drawing.ts';
import type { PaintedMap } from './painted-map.ts';

/**
 * Draws every municipality of the painted map in the same size, with a note that says so and leads back. Where the
 * drawing cannot be had the map stays as it is, and the note says that.
 */
export async function drawEqual(map: PaintedMap, options: EmbedOptions): Promise<void> {
  const note = map.box.ownerDocument.querySelector<HTMLElement>('.form-note');
  if (!note) return;
  try {
    redraw(map, await loadDrawing(note.dataset['tiles'] ?? ''));
    note.querySelector('a')?.setAttribute('href', encodeEmbed({ ...options, form: 'ground' }) || '?');
  } catch (error) {
    console.warn('cells of equal size could not be loaded', error);
    note.textContent = note.dataset['failed'] ?? '';
  }
  note.hidden = false;
}

/** @param tiles the drawing itself, or its address */
async function loadDrawing(tiles: string): Promise<TileDrawing> {
  const data: unknown = tiles.startsWith('{') ? JSON.parse(tiles) : await (await fetch(tiles)).json();
  const drawing = readTileDrawing(data);
  if (!drawing) throw new Error('not a drawing of equal sizes');
  return drawing;
}

function redraw({ areas, picture, textOf }: PaintedMap, drawing: TileDrawing): void {
  picture.querySelector('.around')?.remove();
  for (const [index, area] of areas.entries())
    area.setAttribute('d', drawing.areas[textOf(index, 'id')] ?? '');
  picture.querySelector('#map-association')?.setAttribute('d', drawing.association);
  picture.querySelector('#map-state')?.setAttribute('d', drawing.state);
}
