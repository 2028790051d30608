import type { MultiLineString } from 'geojson';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { outlineOf } from '../../src/core/group-outline.ts';
import { buildLevelView } from '../../src/core/level/level-view.ts';
import type { AreaId } from '../../src/core/model.ts';
import type { Selection } from '../../src/core/selection.ts';
import { finish } from '../../src/core/steps.ts';
import { MapController } from '../../src/map/map-controller.ts';
import type { MapPort } from '../../src/map/map-port.ts';
import { ids, toyDataset, toySelection } from '../core/toy.ts';

const dataset = toyDataset();
const members = dataset.groups.association[0]!.members;

/** A controller whose map notes what is marked. */
async function begin(part: Partial<Selection> = {}) {
  const marked: (readonly [AreaId | undefined, MultiLineString | undefined])[] = [];
  const nothing = () => undefined;
  const port = {
    setGeometry: nothing,
    setStyle: nothing,
    setOutlines: nothing,
    setSelected: nothing,
    resize: nothing,
    setHighlight: (id: AreaId | undefined, around?: MultiLineString) => void marked.push([id, around]),
  } as unknown as MapPort;
  const host = { addController: nothing, requestUpdate: nothing };
  const controller = new MapController(host as unknown as ConstructorParameters<typeof MapController>[0], {
    container: () => ({}) as HTMLElement,
    events: { hover: nothing, select: nothing, move: nothing },
    create: () => port,
    loadDetail: () => Promise.reject(new Error('not asked for')),
    inPieces: (steps) => Promise.resolve(finish(steps)),
  });
  controller.draw(buildLevelView(dataset, toySelection({ outlines: ['association'], ...part })));
  await new Promise((resolve) => setTimeout(resolve));
  return { controller, marked };
}

beforeAll(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe = () => undefined;
    },
  );
});
afterAll(() => {
  vi.unstubAllGlobals();
});

describe('marking an area', () => {
  test('marks the line around its association too, the same one for all members', async () => {
    const { controller, marked } = await begin();
    controller.mark(ids.aalen);
    controller.mark(ids.buehl);
    expect(marked.map(([id]) => id)).toEqual([ids.aalen, ids.buehl]);
    expect(marked[0]![1]).toEqual(outlineOf(dataset.topology, members));
    expect(marked[1]![1]).toBe(marked[0]![1]);
  });

  test('marks no line around nothing, or around a municipality without an association', async () => {
    const { controller, marked } = await begin();
    controller.mark(undefined);
    controller.mark(ids.malsch);
    expect(marked).toEqual([
      [undefined, undefined],
      [ids.malsch, undefined],
    ]);
  });

  test.each<Partial<Selection>>([{ outlines: ['district'] }, { level: 'association' }])(
    'marks no line where associations are not outlined, or are the areas themselves: %j',
    async (part) => {
      const { controller, marked } = await begin(part);
      controller.mark(part.level ? dataset.groups.association[0]!.id : ids.aalen);
      expect(marked[0]![1]).toBeUndefined();
    },
  );
});
