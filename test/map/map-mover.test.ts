import { describe, expect, test } from 'vitest';
import { buildMapGeometry } from '../../src/core/geometry.ts';
import type { AreaId } from '../../src/core/model.ts';
import { MapMover, type Movable } from '../../src/map/map-mover.ts';
import { toyMunicipalities, toyTopology, type ToyArea } from '../core/toy-map.ts';

//   ┌───┬───┐
//   │ 1 │ 2 │
//   └───┴───┘
const areas: readonly ToyArea[] = [
  { id: '08111001', cells: [[0, 0]], population: 10 },
  { id: '08111002', cells: [[1, 0]], population: 30 },
];
const geometry = buildMapGeometry(toyTopology(areas), toyMunicipalities(areas));

/** A map that notes what it is told. */
function fakeMap() {
  const calls: string[] = [];
  const note = (name: string) => () => void calls.push(name);
  const map: Movable = {
    getZoom: () => 7,
    easeTo: ({ zoom }) => calls.push(`easeTo ${zoom === undefined ? '' : zoom.toFixed(1)}`),
    jumpTo: note('jumpTo'),
    panBy: ([x, y]) => calls.push(`panBy ${x} ${y}`),
    resize: note('resize'),
    setMinZoom: note('setMinZoom'),
    setMaxBounds: note('setMaxBounds'),
  };
  return { map, calls };
}

const containerOf = (width: number, height: number) =>
  ({ clientWidth: width, clientHeight: height }) as HTMLElement;

describe('a map that is moved', () => {
  test('shows the whole state as soon as there are shapes, and not again for finer ones', () => {
    const { map, calls } = fakeMap();
    const mover = new MapMover(map, containerOf(600, 400));
    mover.setGeometry(geometry);
    mover.setGeometry(geometry);
    expect(calls).toEqual(['resize', 'setMinZoom', 'setMaxBounds', 'jumpTo']);
  });

  test('shows the whole state again for shapes of another extent, unless somebody has moved it', () => {
    const { map, calls } = fakeMap();
    const mover = new MapMover(map, containerOf(600, 400));
    mover.setGeometry(geometry);
    mover.setGeometry({ ...geometry, bounds: [9, 48, 9.3, 48.2] });
    expect(calls.slice(4)).toEqual(['resize', 'setMinZoom', 'setMaxBounds', 'jumpTo']);
    mover.zoomBy(1);
    mover.setGeometry(geometry);
    expect(calls.slice(9)).toEqual(['resize', 'setMinZoom', 'setMaxBounds']);
  });

  test('stays where somebody has moved it when its size changes', () => {
    const { map, calls } = fakeMap();
    const mover = new MapMover(map, containerOf(600, 400));
    mover.setGeometry(geometry);
    mover.zoomBy(1);
    mover.panBy(3, 4);
    mover.settle();
    expect(mover.isHome).toBe(false);
    expect(calls.slice(4)).toEqual(['easeTo 8.0', 'panBy 3 4', 'resize', 'setMinZoom', 'setMaxBounds']);
  });

  test('is home again once it shows the whole state', () => {
    const { map } = fakeMap();
    const mover = new MapMover(map, containerOf(600, 400));
    mover.setGeometry(geometry);
    mover.fit('08111001' as AreaId);
    expect(mover.isHome).toBe(false);
    mover.fit(undefined);
    expect(mover.isHome).toBe(true);
  });

  test('shows several areas as large as they can be, a single one with its surroundings', () => {
    const zoomOf = (place: AreaId | readonly AreaId[]) => {
      const { map, calls } = fakeMap();
      const mover = new MapMover(map, containerOf(600, 400));
      mover.setGeometry(geometry);
      mover.fit(place);
      expect(mover.isHome).toBe(false);
      return Number(calls.at(-1)!.replace('easeTo ', ''));
    };
    const ids = geometry.municipalities.features.map(({ properties }) => properties.id as AreaId);
    expect(zoomOf(ids.slice(0, 1))).toBeGreaterThan(zoomOf(ids[0]!));
    expect(zoomOf(ids)).toBeLessThanOrEqual(zoomOf(ids.slice(0, 1)));
  });

  test('shows the whole state where it knows none of the areas', () => {
    const { map } = fakeMap();
    const mover = new MapMover(map, containerOf(600, 400));
    mover.setGeometry(geometry);
    mover.fit(['09999999' as AreaId]);
    expect(mover.isHome).toBe(true);
  });

  test('is left alone while there is no room to show it', () => {
    const { map, calls } = fakeMap();
    new MapMover(map, containerOf(0, 400)).setGeometry(geometry);
    expect(calls).toEqual([]);
  });
});
