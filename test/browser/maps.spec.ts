import type { Locator, Page } from '@playwright/test';
import type { AreaId } from '../../src/core/model.ts';
import { expect, test } from './atlas.ts';
import { openMap, openTable } from './pages.ts';
import { countColors, cutSquare, describePattern, takePicture, type Clip, type Picture } from './pixels.ts';

const sampleSize = 50;
/** Around the point of a municipality, in CSS pixels: few enough to stay inside it when the whole state is shown. */
const nearPx = 2;
const aroundPx = 18;

interface Row {
  readonly id: AreaId;
  readonly bin: number;
}

/** What the table shows: the class of every municipality, and how each class is filled. */
interface Told {
  readonly rows: readonly Row[];
  /** A colour as `#rrggbb`, or what the pattern looks like. */
  readonly fillByBin: ReadonlyMap<number, string>;
}

// A large window: most municipalities can then be seen without moving the map.
test.use({ viewport: { width: 1400, height: 1250 } });

for (const indicator of ['start', 'vzae', 'organisation', 'dokumentation']) {
  test(`the map of "${indicator}" shows the class that the table says, for ${sampleSize} random municipalities`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    const seed = Number(process.env['ATLAS_SEED'] ?? Date.now() % 1_000_000);
    console.log(`maps.spec.ts, ${indicator}: ATLAS_SEED=${seed} repeats this sample`);
    const told = await readTable(page, indicator);
    const sample = drawSample(told.rows, seed);
    const map = await openMap(page, `?merkmal=${indicator}&umriss=ohne&muster=ohne&mengen=flaechen`);
    const unclear = await findUnclear(page, map, told, sample);
    for (const row of unclear) await expectShown(page, map, told, row);
  });
}

async function readTable(page: Page, indicator: string): Promise<Told> {
  const table = await openTable(page, `&merkmal=${indicator}`);
  const rows = table.locator('tr[data-id]');
  const entries = await rows.evaluateAll((elements) =>
    elements.map((element) => ({
      id: element.getAttribute('data-id')!,
      bin: Number(element.getAttribute('data-bin')),
      paint: element.querySelector('.swatch > rect')?.getAttribute('fill') ?? '',
    })),
  );
  const fillByBin = new Map<number, string>();
  for (const { id, bin, paint } of entries) {
    if (fillByBin.has(bin)) continue;
    const fill = paint.startsWith('#')
      ? paint
      : await readPattern(page, table.locator(`tr[data-id="${id}"]`));
    fillByBin.set(bin, fill);
  }
  return { rows: entries.map(({ id, bin }) => ({ id: id as AreaId, bin })), fillByBin };
}

async function readPattern(page: Page, row: Locator): Promise<string> {
  const swatch = row.locator('.swatch');
  await swatch.scrollIntoViewIfNeeded();
  const box = (await swatch.boundingBox())!;
  // Without its frame.
  const clip = { x: box.x + 2, y: box.y + 2, width: box.width - 4, height: box.height - 4 };
  return describePattern(await takePicture(page, clip));
}

/** Draws without putting back; the same seed draws the same. */
function drawSample(rows: readonly Row[], seed: number): readonly Row[] {
  let state = seed;
  const draw = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  return rows
    .map((row) => ({ row, place: draw() }))
    .sort((a, b) => a.place - b.place)
    .slice(0, sampleSize)
    .map(({ row }) => row);
}

/** Looks at the whole state, and gives back those that one must look at closely: small, below a name, or patterned. */
async function findUnclear(
  page: Page,
  map: Locator,
  told: Told,
  sample: readonly Row[],
): Promise<readonly Row[]> {
  const picture = await takePicture(page, await clipOf(map));
  const unclear: Row[] = [];
  for (const row of sample) {
    const { x, y } = await pointOf(map, row.id);
    const near = cutSquare(picture, x, y, nearPx);
    const [color, count] = countColors(near)[0] ?? ['none', 0];
    if (color !== told.fillByBin.get(row.bin) || count < near.colors.length * 0.8) unclear.push(row);
  }
  return unclear;
}

async function expectShown(page: Page, map: Locator, told: Told, { id, bin }: Row): Promise<void> {
  await map.evaluate((element, area) => (element as HTMLElementTagNameMap['atlas-map']).show(area), id);
  const look = async () => {
    const { x, y } = await pointOf(map, id);
    const { x: left, y: top } = await clipOf(map);
    const side = 2 * aroundPx + 1;
    const clip = {
      x: left + Math.round(x) - aroundPx,
      y: top + Math.round(y) - aroundPx,
      width: side,
      height: side,
    };
    return fillOf(await takePicture(page, clip), told);
  };
  await expect
    .poll(look, { message: `fill of ${id}`, intervals: [100, 200, 400] })
    .toBe(told.fillByBin.get(bin));
}

/** The most frequent of the known colours; where none covers anything, what the pattern looks like. */
function fillOf(picture: Picture, told: Told): string {
  const known = new Set(told.fillByBin.values());
  const [color, count] = countColors(picture).find(([candidate]) => known.has(candidate)) ?? ['none', 0];
  return count > picture.colors.length * 0.3 ? color : describePattern(picture);
}

async function pointOf(map: Locator, id: AreaId): Promise<{ readonly x: number; readonly y: number }> {
  const point = await map.evaluate(
    (element, area) => (element as HTMLElementTagNameMap['atlas-map']).pointOf(area),
    id,
  );
  if (!point) throw new Error(`the map does not know where ${id} is`);
  return point;
}

async function clipOf(map: Locator): Promise<Clip> {
  return (await map.boundingBox())!;
}
