import { describe, expect, test } from 'vitest';
import { createHash } from 'node:crypto';
import { developmentHeaders, digestStyles, headers, headersByFolder, headersOf } from '../scripts/headers.ts';

const policy = parsePolicy(headers['Content-Security-Policy']);

describe('the headers of the atlas', () => {
  test('load everything from the atlas itself, and nothing from data: or blob: addresses', () => {
    expect(policy.get('default-src')).toBe("'self'");
    const loosened = [...policy.keys()].filter((name) => name.endsWith('-src') && name !== 'default-src');
    expect(loosened).toEqual(['object-src']);
    expect(policy.get('object-src')).toBe("'none'");
  });

  test('allow no inline script, no inline style and no eval', () => {
    expect([...policy.values()].join(' ')).not.toMatch(/unsafe|data:|blob:|http/);
  });

  test('allow the styles that pages hold by their digests, on these pages alone', () => {
    const digests = digestStyles(['<head><style>a < b</style></head>']);
    expect(digests).toEqual([`sha256-${createHash('sha256').update('a < b').digest('base64')}`]);
    expect(headersOf('merkmal/vzae/', digests)['Content-Security-Policy']).toBe(
      `${headers['Content-Security-Policy']}; style-src 'self' '${digests[0]}'`,
    );
    for (const path of ['embed/a.html', 'edition/a/index.html', 'assets/a.js', 'data/a.json'])
      expect(headersOf(path, digests), path).toEqual(headersOf(path));
  });

  test('send no form anywhere and let no base address be changed', () => {
    expect(policy.get('form-action')).toBe("'none'");
    expect(policy.get('base-uri')).toBe("'none'");
  });

  test('let every page embed what is made for it, and nothing else', () => {
    expect(policy.get('frame-ancestors')).toBe("'self'");
    for (const path of ['embed/vzae.html', 'edition/1a2b3c4d/embed/vzae.html']) {
      const embed = parsePolicy(headersOf(path)['Content-Security-Policy']);
      expect(embed.get('frame-ancestors')).toBe('*');
      const rest = [...embed].filter(([name]) => name !== 'frame-ancestors');
      expect(rest).toEqual([...policy].filter(([name]) => name !== 'frame-ancestors'));
      expect(headersOf(path)).not.toHaveProperty('X-Frame-Options');
    }
  });

  test('let other pages read data, and frames without an origin load what they are made of', () => {
    for (const path of ['embed/a.html', 'embed/elements/elements.js', 'data/atlas.topo.json', 'assets/a.js'])
      expect(headersOf(path)['Access-Control-Allow-Origin'], path).toBe('*');
    for (const path of ['index.html', '', 'merkmal/vzae/index.html'])
      expect(headersOf(path), path).toEqual(headers);
  });

  test('are never fewer in a folder than elsewhere', () => {
    for (const folder of Object.keys(headersByFolder))
      expect(headersOf(`${folder}a`)).toMatchObject({
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'same-origin',
      });
  });

  test('let only the atlas itself ask where the reader is, and nobody for more', () => {
    expect(headers['Permissions-Policy']).toBe(
      'camera=(), geolocation=(self), microphone=(), payment=(), usb=()',
    );
  });

  test('forbid to guess the type of a file', () => {
    expect(headers['X-Content-Type-Options']).toBe('nosniff');
  });

  test('differ in development only in what the development client needs', () => {
    const development = parsePolicy(developmentHeaders['Content-Security-Policy']);
    const added = [...development.keys()].filter((name) => !policy.has(name));
    expect(added).toEqual(['style-src', 'connect-src']);
    expect([...policy.entries()].every(([name, sources]) => development.get(name) === sources)).toBe(true);
    expect(development.get('style-src')).toBe("'self' 'unsafe-inline'");
  });
});

function parsePolicy(header: string | undefined): ReadonlyMap<string, string> {
  const directives = (header ?? '').split('; ').map((directive) => directive.split(/ (.*)/s));
  return new Map(directives.map(([name = '', sources = '']) => [name, sources]));
}
