import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attribute, escapeText, html } from '../../../src/core/document/markup.ts';

describe('markup', () => {
  test('escapes every text that is put into it', () => {
    const name = `<b title="x" id='y'>&`;
    expect(html`<p title="${name}">${name}</p>`.markup).toBe(
      '<p title="&lt;b title=&quot;x&quot; id=&#39;y&#39;&gt;&amp;">&lt;b title=&quot;x&quot; id=&#39;y&#39;&gt;&amp;</p>',
    );
  });

  test('escapes nothing twice', () => {
    const inner = html`<b>${'a & b'}</b>`;
    expect(html`<p>${inner}${[inner, 'c']}</p>`.markup).toBe('<p><b>a &amp; b</b><b>a &amp; b</b>c</p>');
  });

  test('writes a zero and an empty text, and nothing for what is not there', () => {
    expect(html`<p>${0}${''}${undefined}</p>`.markup).toBe('<p>0</p>');
  });

  test('has no attribute where there is no value', () => {
    expect(html`<a ${attribute('href', undefined)} ${attribute('lang', 'd"e')}>x</a>`.markup).toBe(
      '<a  lang="d&quot;e">x</a>',
    );
  });

  test('leaves no letter of a text that could open a tag or end an attribute', () => {
    fc.assert(fc.property(fc.string(), (text) => !/[<>"']/.test(escapeText(text))));
  });

  test('leaves out the indentation of the template, and keeps that of a text', () => {
    const markup = html`
      <ul>
        <li>${'a\n  b'}</li>
      </ul>
    `;
    expect(markup.markup.trim()).toBe('<ul>\n<li>a\n  b</li>\n</ul>');
  });
});
