import { describe, expect, it } from 'vitest';
import { html, join, Markup } from './markup.ts';

describe('the html template', () => {
  it('escapes what is put into it, in text and in attributes', () => {
    const text = `<script>"&'`;
    expect(String(html`<p title="${text}">${text}</p>`)).toBe(
      '<p title="&lt;script&gt;&quot;&amp;&#39;">&lt;script&gt;&quot;&amp;&#39;</p>',
    );
  });

  it('leaves markup as it is, alone and in lists', () => {
    const items = ['a', 'b'].map((item) => html`<li>${item}</li>`);
    expect(String(html`<ul>${items}</ul>`)).toBe('<ul><li>a</li><li>b</li></ul>');
  });

  it('draws nothing for what is absent, and zero for zero', () => {
    expect(String(html`${undefined}${null}${false}${''}${0}`)).toBe('0');
  });

  it('joins pieces without a separator', () => {
    expect(String(join([new Markup('<b>'), 'a < b', new Markup('</b>')]))).toBe('<b>a &lt; b</b>');
  });
});
