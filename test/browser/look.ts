import type { Page } from '@playwright/test';

/** A small picture of a page, and how far it is from the one kept; both without the fine grain of a browser's build. */
export interface Comparison {
  /** The small picture as PNG, base64. */
  readonly small: string;
  /** Cells of the page that look otherwise than kept; `undefined` where no picture is kept, or one of another size. */
  readonly different: number | undefined;
}

/** CSS pixels of the page to one of the picture that is kept: text is seen, letters are not. */
const shrink = 4;
/** A cell looks otherwise from here on, of 255: more than letters do that another build smooths otherwise. */
const leastShade = 18;

/**
 * Makes a small picture of a screenshot and compares it with one kept, cell by cell of 8 × 8 CSS pixels. A cell may
 * stand one pixel of the small picture aside: another build of the browser places letters a little otherwise. The
 * browser itself decodes and shrinks.
 *
 * @param kept a picture made by this function, base64
 */
export function compareLook(page: Page, screenshot: Buffer, kept: string | undefined): Promise<Comparison> {
  const asked = { screenshot: screenshot.toString('base64'), kept, shrink, leastShade };
  return page.evaluate(compareInPage, asked);
}

/** Runs in the page; complete in itself. */
async function compareInPage(asked: {
  readonly screenshot: string;
  readonly kept: string | undefined;
  readonly shrink: number;
  readonly leastShade: number;
}): Promise<Comparison> {
  const decode = (base64: string) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    return createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  };
  const shot = await decode(asked.screenshot);
  const [width, height] = [Math.floor(shot.width / asked.shrink), Math.floor(shot.height / asked.shrink)];
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d', { willReadFrequently: true })!;
  context.imageSmoothingQuality = 'high';
  context.drawImage(shot, 0, 0, width, height);
  const shown = context.getImageData(0, 0, width, height);
  // Fewer shades: what is kept is several times smaller.
  for (let at = 0; at < shown.data.length; at += 1) shown.data[at]! |= 7;
  context.putImageData(shown, 0, 0);
  const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer());
  const small = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  if (asked.kept === undefined) return { small, different: undefined };

  const before = await decode(asked.kept);
  if (before.width !== width || before.height !== height) return { small, different: undefined };
  context.drawImage(before, 0, 0);
  const known = context.getImageData(0, 0, width, height);
  const shadeOf = ({ data }: ImageData, x: number, y: number, channel: number) => {
    let sum = 0;
    for (const [right, down] of [
      [0, 0],
      [1, 0],
      [0, 1],
      [1, 1],
    ] as const) {
      const [column, row] = [
        Math.min(width - 1, Math.max(0, x + right)),
        Math.min(height - 1, Math.max(0, y + down)),
      ];
      sum += data[4 * (row * width + column) + channel]!;
    }
    return sum / 4;
  };
  const isLike = (x: number, y: number, right: number, down: number) =>
    [0, 1, 2].every((channel) => {
      const [one, other] = [shadeOf(shown, x, y, channel), shadeOf(known, x + right, y + down, channel)];
      return Math.abs(one - other) < asked.leastShade;
    });
  let different = 0;
  for (let y = 0; y < height; y += 2)
    for (let x = 0; x < width; x += 2) {
      const isSame = [0, -1, 1].some((down) => [0, -1, 1].some((right) => isLike(x, y, right, down)));
      if (!isSame) different += 1;
    }
  return { small, different };
}

/**
 * Gives a page its typeface whatever it found in time: it does not wait for its own, and text in another would be
 * another picture on every machine.
 */
export async function giveTypeface(page: Page, faces: Readonly<Record<string, Buffer>>): Promise<void> {
  const fonts = Object.entries(faces).map(([weight, bytes]) => ({ weight, bytes: bytes.toString('base64') }));
  await page.evaluate(async (given) => {
    for (const { weight, bytes } of given) {
      const buffer = Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0)).buffer;
      const face = await new FontFace('Source Sans 3', buffer, { weight }).load();
      document.fonts.add(face);
    }
    await document.fonts.ready;
  }, fonts);
}
