import { describe, expect, test } from 'vitest';
import { buildFigureScene, type FigureOptions } from '../../../src/core/figure/figure-scene.ts';
import { overlap } from '../../../src/core/figure/place-labels.ts';
import { sizeByName, smallestText, type SizeName } from '../../../src/core/figure/sizes.ts';
import { languages, outlineLevels } from '../../../src/core/model.ts';
import { drawnGeometry, realCatalog, viewOf } from './drawn-atlas.ts';
import { textBoxesOf } from './text-boxes.ts';

const plain: FigureOptions = {
  size: sizeByName['174mm'],
  tone: 'colour',
  layout: 'map-chart',
  inset: [],
  hasNorth: true,
  address: 'https://atlas.example/karte/',
};

/** Sizes that grow with their text, and pages that must hold it. */
const sizes = Object.keys(sizeByName) as SizeName[];

describe.each(sizes)('a figure of size %s', (name) => {
  const size = sizeByName[name];
  const isFixed = 'heightMm' in size;
  const scenes = realCatalog.indicators.flatMap(({ id }) =>
    languages.map((language) => {
      const view = viewOf({ indicator: id, language, outlines: outlineLevels });
      return buildFigureScene(view, drawnGeometry, { ...plain, size, layout: isFixed ? 'map' : 'map-chart' });
    }),
  );

  test('has no text over another text, whatever the indicator and the language', () => {
    const collisions = scenes.flatMap((scene) => {
      const boxes = textBoxesOf(scene);
      return boxes.flatMap((box, index) =>
        boxes
          .slice(index + 1)
          .filter((other) => overlap(shrink(box), shrink(other)))
          .map((other) => `${scene.title}: "${box.text}" and "${other.text}"`),
      );
    });
    expect(collisions).toEqual([]);
  });

  test('keeps all text on the page and inside its margin', () => {
    const margin = size.marginMm * 2.8;
    const lost = scenes.flatMap((scene) =>
      textBoxesOf(scene)
        .filter(
          (box) =>
            box.left < margin - 0.5 ||
            box.top < margin - 3 ||
            box.right > scene.width - margin + 0.5 ||
            box.bottom > scene.height - margin + 3,
        )
        .map((box) => `${scene.title}: "${box.text}"`),
    );
    expect(lost).toEqual([]);
  });

  test('has no text below the smallest size that print allows', () => {
    const small = scenes.flatMap((scene) => textBoxesOf(scene).filter((box) => box.size < smallestText));
    expect(small).toEqual([]);
  });
});

/** Lines of one paragraph stand closer than their boxes with accents and tails. */
function shrink<T extends { readonly top: number; readonly bottom: number; readonly size: number }>(
  box: T,
): T {
  return { ...box, top: box.top + box.size * 0.06 };
}
