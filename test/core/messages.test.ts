import { describe, expect, test } from 'vitest';
import { allMessagesOf, type AllMessages } from '../../src/core/messages/all-messages.ts';
import { loadSources } from '../architecture/source.ts';
import { languages } from '../../src/core/model.ts';

/** Every text with its path; functions are called with visible stand-ins for their parameters. */
function flatten(value: unknown, path: string): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, String(value('①', '②', '③', '④'))]];
  return Object.entries(value as object).flatMap(([key, inner]) => flatten(inner, `${path}.${key}`));
}

const textsOf = (messages: AllMessages) => new Map(flatten(messages, ''));

describe('the words of the interface', () => {
  test('exist in every language', () => {
    const [first, ...others] = languages.map((language) => [...textsOf(allMessagesOf(language)).keys()]);
    for (const keys of others) expect(keys).toEqual(first);
  });

  test('are all shown somewhere', () => {
    const code = loadSources('src')
      .filter((source) => !source.path.includes('/messages/'))
      .map((source) => source.text)
      .join();
    const unused = Object.keys(allMessagesOf('de')).filter((key) => !new RegExp(`\\.${key}\\b`).test(code));
    expect(unused).toEqual([]);
  });

  test('are never empty', () => {
    for (const language of languages)
      for (const [path, text] of textsOf(allMessagesOf(language)))
        expect.soft(text.trim(), path).not.toBe('');
  });

  test('use the same parameters in every language', () => {
    const parameters = (text: string) => [...new Set(text.match(/[①②③④]/g))].sort();
    const german = textsOf(allMessagesOf('de'));
    for (const [path, text] of textsOf(allMessagesOf('en')))
      expect.soft(parameters(text), path).toEqual(parameters(german.get(path)!));
  });
});
