import { readdirSync } from 'node:fs';
import { expect, test } from './atlas.ts';

const built = 'dist/assets';

test('a page is served with a policy that allows its own origin only, and nothing unsafe', async ({
  request,
}) => {
  const response = await request.get('./');
  const policy = response.headers()['content-security-policy'] ?? '';
  expect(
    policy
      .replace(/sha256-[\w+/]{43}=/g, 'digest')
      .split('; ')
      .sort(),
  ).toEqual([
    "base-uri 'none'",
    "default-src 'self'",
    "form-action 'none'",
    "frame-ancestors 'self'",
    "object-src 'none'",
    "style-src 'self' 'digest'",
  ]);
});

test('no file gets a softer policy than the page, and none has its type guessed', async ({ request }) => {
  const names = readdirSync(built).map((name) => `assets/${name}`);
  expect(names).not.toEqual([]);
  const page = await request.get('./');
  for (const name of [...names, 'data/atlas.topo.json', 'icon.svg']) {
    const response = await request.get(name);
    const { 'content-security-policy': policy, 'x-content-type-options': guessing } = response.headers();
    expect({ name, status: response.status(), policy, guessing }).toEqual({
      name,
      status: 200,
      policy: page.headers()['content-security-policy']?.replace(/; style-src [^;]+/, ''),
      guessing: 'nosniff',
    });
  }
});

test('files carry the types that a browser insists on', async ({ request }) => {
  const types: Readonly<Record<string, RegExp>> = {
    mjs: /^text\/javascript\b/,
    js: /^text\/javascript\b/,
    css: /^text\/css\b/,
    woff2: /^font\/woff2$/,
  };
  for (const [ending, type] of Object.entries(types)) {
    const names = readdirSync(built).filter((name) => name.endsWith(`.${ending}`));
    expect(names, `a built .${ending} file`).not.toEqual([]);
    for (const name of names)
      expect((await request.get(`assets/${name}`)).headers()['content-type'], name).toMatch(type);
  }
});

test('the address of a page that is not there is an error, not the start page', async ({ request }) => {
  expect((await request.get('no-such-page')).status()).toBe(404);
});
