import { describe, expect, it } from 'vitest';
import { element, plain, xmlDocument } from './xml.ts';

const written = (root: Parameters<typeof xmlDocument>[0]) => new TextDecoder().decode(xmlDocument(root));

describe('an XML document', () => {
  it('says that it is one, and in which encoding', () => {
    expect(written(plain('quiz'))).toBe('<?xml version="1.0" encoding="UTF-8"?><quiz/>\n');
  });

  it('escapes what an author wrote, in text and in attributes', () => {
    const document = written(element('a', { title: '"<&>' }, 'Tom & <b> ]]>'));
    expect(document).toContain('title="&quot;&lt;&amp;&gt;"');
    expect(document).toContain('>Tom &amp; &lt;b&gt; ]]&gt;</a>');
  });

  it('leaves out what no XML can hold', () => {
    expect(written(plain('a', 'one\u0000\u000btwo\ttab'))).toContain('>onetwo\ttab<');
  });

  it('has no attribute and no element for what is absent', () => {
    expect(written(element('a', { id: undefined }, undefined, 'x'))).toContain('<a>x</a>');
  });
});
