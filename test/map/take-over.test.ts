import { describe, expect, test, vi } from 'vitest';
import type { Camera } from '../../src/core/mercator.ts';
import type { AreaId } from '../../src/core/model.ts';
import type { LastingEvents, MapEvents, MapPort } from '../../src/map/map-port.ts';
import { createTakeOver } from '../../src/map/take-over.ts';

const place = '08111000' as AreaId;
const home: Camera = { center: [9, 48], zoom: 7 };
const near: Camera = { center: [9.2, 48.8], zoom: 10 };

/** A painter that notes what it is told. */
function fakePainter(name: string, calls: string[]) {
  const note = (text: string) => void calls.push(`${name}: ${text}`);
  const port = {
    isHome: true,
    camera: home,
    setGeometry: () => note('geometry'),
    setStyle: () => note('style'),
    setOutlines: () => note('outlines'),
    setHighlight: (id, around) => note(`highlight ${id ?? 'none'} ${around ? 'around' : ''}`.trim()),
    setEmphasis: () => note('emphasis'),
    setSelected: (ids) => note(`selected ${ids.join()}`),
    zoomBy: () => note('zoom'),
    panBy: () => note('pan'),
    fit: () => note('fit'),
    look: ({ zoom }, isHome) => note(`look ${zoom} ${isHome}`),
    project: () => ({ x: 0, y: 0 }),
    resize: () => note('resize'),
    remove: () => note('remove'),
  } satisfies MapPort;
  return port as { -readonly [K in keyof MapPort]: MapPort[K] };
}

function begin(isWorthwhile = true) {
  const calls: string[] = [];
  const told: string[] = [];
  const events: LastingEvents = {
    hover: () => undefined,
    select: () => undefined,
    drawn: () => told.push('drawn'),
    move: () => told.push('move'),
    detailWanted: () => undefined,
  };
  const first = fakePainter('first', calls);
  const second = fakePainter('second', calls);
  const heard: { first?: LastingEvents; second?: MapEvents; rest?: () => void } = {};
  const map = createTakeOver(
    {
      createFirst: (given) => {
        heard.first = given;
        return first;
      },
      createSecond: (given) => {
        heard.second = given;
        return Promise.resolve(isWorthwhile ? second : undefined);
      },
      show: (painter) => calls.push(`show ${painter}`),
      whenIdle: (act) => (heard.rest = act),
      end: () => calls.push('end'),
    },
    events,
  );
  const since = () => calls.splice(0);
  return { map, first, second, heard, since, told };
}

async function takeOver() {
  const atlas = begin();
  atlas.map.setSelected([place]);
  atlas.heard.first!.drawn();
  atlas.heard.rest!();
  await Promise.resolve();
  atlas.heard.second!.drawn();
  atlas.since();
  return atlas;
}

describe('a map with two painters', () => {
  test('is drawn by the first, and tells so once', () => {
    const { map, heard, since, told } = begin();
    map.setSelected([place]);
    heard.first!.drawn();
    expect(since()).toEqual(['show first', `first: selected ${place}`]);
    expect(told).toEqual(['drawn']);
  });

  test('asks for the second at rest, tells it all, and shows it when it has drawn', async () => {
    const { map, heard, since, told } = begin();
    map.setSelected([place]);
    heard.first!.drawn();
    expect(heard.second).toBeUndefined();
    heard.rest!();
    await Promise.resolve();
    since();
    heard.second!.drawn();
    expect(since()).toEqual(['second: look 7 true', 'show second']);
    map.zoomBy(1);
    expect(since()).toEqual(['second: zoom']);
    expect(told).toEqual(['drawn']);
  });

  test('asks for the second as soon as somebody moves the map', async () => {
    const { first, heard, since } = begin();
    first.isHome = false;
    first.camera = near;
    heard.first!.move();
    await Promise.resolve();
    expect(since()).toContain('second: look 10 false');
  });

  test('goes back to the first with camera and selection where the picture is lost, and forth again', async () => {
    const { map, second, heard, since, told } = await takeOver();
    second.camera = near;
    second.isHome = false;
    heard.second!.lost();
    expect(since()).toEqual(
      expect.arrayContaining([`first: selected ${place}`, 'first: look 10 false', 'show first']),
    );
    map.panBy(1, 1);
    expect(since()).toEqual(['first: pan']);
    heard.second!.drawn();
    expect(since()).toContain('show second');
    expect(told).toEqual(['drawn']);
  });

  test('stays with the first where the second fails or is not worthwhile, and no reader is told', async () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue(undefined);
    const failing = await takeOver();
    failing.heard.second!.failed(new Error('no worker'));
    expect(failing.since()).toEqual(expect.arrayContaining(['show first', 'second: remove']));
    expect(failing.told).toEqual(['drawn']);
    expect(warn).toHaveBeenCalledWith(
      expect.stringContaining('without the map library'),
      new Error('no worker'),
    );
    warn.mockRestore();
    const poor = begin(false);
    poor.heard.first!.drawn();
    poor.heard.rest!();
    await Promise.resolve();
    poor.map.fit(undefined);
    expect(poor.since()).toEqual(['show first', 'first: fit']);
  });

  test('tells the second what is marked, with the line around it', async () => {
    const { map, heard, since } = begin();
    map.setHighlight(place, { type: 'MultiLineString', coordinates: [] });
    heard.first!.drawn();
    heard.rest!();
    await Promise.resolve();
    expect(since()).toEqual(
      expect.arrayContaining([`first: highlight ${place} around`, `second: highlight ${place} around`]),
    );
  });

  test('prints what the second shows by the first', async () => {
    const { map, since } = await takeOver();
    map.refresh();
    expect(since()).toEqual(expect.arrayContaining([`first: selected ${place}`, 'first: look 7 true']));
  });

  test('removes both', async () => {
    const { map, since } = await takeOver();
    map.remove();
    expect(since()).toEqual(['first: remove', 'second: remove', 'end']);
  });
});
