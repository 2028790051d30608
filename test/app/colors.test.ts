import { wcagContrast } from 'culori';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const pageStyles = readFileSync('src/app/page.css', 'utf8');
const [light, dark] = [...pageStyles.matchAll(/:root \{([^}]*)\}/g)].map(
  ([, block]) =>
    new Map(
      [...block!.matchAll(/--atlas-([\w-]+): (#[0-9a-f]{6})/g)].map(([, name, color]) => [name!, color!]),
    ),
);

describe('the colours of the pages', () => {
  test('have names, and each name a colour by day and by night', () => {
    expect([...light!.keys()]).toEqual([...dark!.keys()]);
    expect(light!.size).toBeGreaterThan(8);
  });

  test.each(['page', 'document', 'place'])('are called by their names in %s.css', (name) => {
    const rules = readFileSync(`src/app/${name}.css`, 'utf8')
      .replaceAll(/--atlas-[\w-]+: #\w+;/g, '')
      .replace(/\.map-svg,\s+\.locator \{[^}]*\}/, '');
    expect(rules.match(/#[0-9a-f]{6}\b/gi) ?? []).toEqual([]);
  });

  test.each([
    ['by day', light!],
    ['by night', dark!],
  ])('can be read %s', (_, colors) => {
    const contrast = (text: string, ground: string) => wcagContrast(colors.get(text)!, colors.get(ground)!);
    for (const ground of ['ground', 'paper'])
      for (const text of ['ink', 'muted', 'accent', 'fault'])
        expect.soft(contrast(text, ground), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    expect.soft(contrast('on-accent', 'accent')).toBeGreaterThanOrEqual(4.5);
    expect.soft(contrast('on-notice', 'notice')).toBeGreaterThanOrEqual(4.5);
    expect.soft(contrast('accent', 'accent-soft')).toBeGreaterThanOrEqual(4.5);
    expect.soft(contrast('warm', 'ground')).toBeGreaterThanOrEqual(3);
  });
});
