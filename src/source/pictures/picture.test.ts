import { describe, expect, it } from 'vitest';
import { chunk, jpeg, png, pngOf, svg } from '../../../tests/builders/pictures.ts';
import { type Files, lessonOf, problemsIn } from '../../../tests/builders/written.ts';
import { Problems } from '../../problem.ts';
import type { LessonFolder } from '../folder.ts';
import { picturesOf } from './picture.ts';

const text = '![Noor reads a message](pictures/noor.svg)';

function figureOf(written: string, files: Files) {
  const [part] = lessonOf(written, files).editions[0]!.phases[0]!.parts;
  return part?.kind === 'prose' ? part.block : undefined;
}

/** The one problem of a lesson with this file as its picture. */
function problemWith(file: string | Uint8Array): string {
  return problemsIn(text, { 'pictures/noor.svg': file }).join(' | ');
}

describe('a picture', () => {
  it('alone in its paragraph is a figure', () => {
    expect(figureOf(text, { 'pictures/noor.svg': svg() })).toMatchObject({
      kind: 'figure',
      line: 10,
      alt: 'Noor reads a message',
      picture: { name: 'pictures/noor.svg', type: 'svg', width: 480, height: 270 },
    });
  });

  it('in a sentence stays in it', () => {
    expect(figureOf('See ![a *small* face](./face.png) here.', { 'face.png': png(4, 3) })).toMatchObject({
      content: [
        {},
        { kind: 'picture', alt: 'a small face', picture: { name: 'face.png', width: 4, height: 3 } },
        {},
      ],
    });
  });

  it('may have a space and an accent in its name', () => {
    expect(problemsIn('![Een](<mijn één.png>)', { 'mijn één.png': png(1, 1) })).toEqual([]);
  });

  it('is told by what is in it, not by its name', () => {
    expect(figureOf(text, { 'pictures/noor.svg': jpeg(640, 480) })).toMatchObject({
      picture: { type: 'jpeg', width: 640, height: 480 },
    });
  });

  it('needs words for who cannot see it', () => {
    expect(problemsIn('![](a.png)', { 'a.png': png(1, 1) })).toEqual([
      '1:1 picture-alt: The picture “a.png” has no text alternative.',
    ]);
  });

  it('is in the folder of the lesson', () => {
    expect(problemsIn('Look:\n![Noor](pictures/nor.svg)', {})).toEqual([
      '2:1 picture-missing: There is no picture “pictures/nor.svg” in the lesson’s folder.',
    ]);
  });

  it('has the name that it is called by, capitals too', () => {
    expect(problemsIn('![Noor](Noor.png)', { 'noor.png': png(1, 1) })).toContain(
      '1:1 picture-missing: There is no picture “Noor.png” in the lesson’s folder.',
    );
  });

  it.each([
    '../noor.svg',
    'pictures/../../noor.svg',
    '/etc/passwd',
    'https://example.org/a.png',
    '//example.org/a.png',
    'data:image/png;base64,AA',
    'a%2f..%2f..%2fb.png',
    'a\\\\b.png',
  ])('does not come from elsewhere: %s', (name) => {
    const [problem] = problemsIn(`![Noor](${name})`);
    expect(problem).toMatch(/^1:1 picture-(outside|missing): /u);
  });

  it('is no link to elsewhere, nor in a folder that is one', () => {
    const folder: LessonFolder = {
      path: 'lessons/9-12/x',
      entries: [
        { name: 'noor.png', isLink: true, bytes: 0, written: 0 },
        { name: 'pictures', isLink: true, bytes: 0, written: 0 },
      ],
      read: () => {
        throw new Error('a link was read');
      },
    };
    const problems = new Problems('en');
    const place = { file: 'en.md', line: 1, column: 1 };
    picturesOf(folder).find('noor.png', place, problems.report);
    picturesOf(folder).find('pictures/a.png', place, problems.report);
    expect(problems.all.map(({ message }) => message)).toEqual([
      'The picture “noor.png” is a link to another place.',
      'The picture “pictures/a.png” is a link to another place.',
    ]);
  });

  it('is used, or it warns', () => {
    expect(problemsIn('Hi.', { 'pictures/old.png': png(1, 1) })[0]).toMatch(
      /unknown-file: Nothing uses the file “pictures\/old.png”.$/u,
    );
  });

  it('is a picture', () => {
    expect(problemWith('GIF89a')).toBe(
      '1:1 picture-type: “pictures/noor.svg” is no picture that can be used.',
    );
  });
});

const broken = '1:1 picture-broken: The picture “pictures/noor.svg” is damaged or cut off.';

describe('a PNG or JPEG', () => {
  it.each([
    ['is cut off', png(40, 30).subarray(0, 60)],
    ['has a byte that changed', png(40, 30).map((byte, index) => (index === 45 ? byte ^ 1 : byte))],
    ['has no end', png(40, 30).subarray(0, -12)],
    ['has no size', png(0, 3)],
    [
      'has pixels that do not unpack',
      pngOf([
        chunk('IHDR', Buffer.from([0, 0, 0, 2, 0, 0, 0, 2, 8, 0, 0, 0, 0])),
        chunk('IDAT', Buffer.from('no zlib')),
        chunk('IEND', Buffer.alloc(0)),
      ]),
    ],
    ['is a JPEG without an end', jpeg(40, 30).subarray(0, -2)],
    ['is a JPEG without pixels', jpeg(0, 30)],
    ['is a JPEG that is only a start', jpeg(40, 30).subarray(0, 8)],
  ])('is refused when it %s', (_, bytes) => {
    expect(problemWith(bytes)).toBe(broken);
  });

  it('has no more pixels than a page can bear, and is not unpacked to see that', () => {
    expect(problemWith(png(8000, 8000))).toBe(
      '1:1 picture-pixels: The picture “pictures/noor.svg” has too many pixels: 8000 × 8000.',
    );
  });

  it('is not larger than 10 MB', () => {
    expect(problemWith(new Uint8Array(10 * 1024 * 1024 + 1))).toBe(
      '1:1 picture-large: The picture “pictures/noor.svg” is larger than 10 MB.',
    );
  });
});

describe('a drawing', () => {
  it.each([
    ['viewBox="0 0 480 270"', 480, 270],
    ['width="10mm" height="20mm"', 37.8, 75.6],
    ['width="100%" height="100%" viewBox="0 0 30 20"', 30, 20],
    ['width="60" viewBox="0 0 30 20"', 60, 40],
  ])('has the size of %s', (attributes, width, height) => {
    const figure = figureOf(text, { 'pictures/noor.svg': svg('', attributes) });
    if (figure?.kind !== 'figure') throw new Error('no figure');
    expect(figure.picture.width).toBeCloseTo(width, 1);
    expect(figure.picture.height).toBeCloseTo(height, 1);
  });

  it('has a size', () => {
    expect(problemWith(svg('', ''))).toBe(
      '1:1 picture-size: The drawing “pictures/noor.svg” does not say how large it is.',
    );
  });

  it.each([
    ['a tag that is not closed', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><g></svg>'],
    ['an attribute twice', svg('<g id="a" id="b"/>')],
    ['an entity that nobody knows', svg('<text>&nbsp;</text>')],
    ['no root', '<!-- nothing -->'],
    ['two roots', svg() + svg()],
    ['another root', '<html></html>'],
    ['no namespace', '<svg viewBox="0 0 1 1"/>'],
  ])('is well-formed: not with %s', (_, file) => {
    expect(problemWith(file)).toBe(broken);
  });

  it('takes its style from no other file', () => {
    expect(problemWith(`<?xml-stylesheet href="https://example.org/a.css"?>${svg()}`)).toBe(
      '1:1 svg-stylesheet: The drawing “pictures/noor.svg” takes its style from another file: `<?xml-stylesheet?>`.',
    );
  });

  it.each([
    ['broken UTF-8', Uint8Array.from([0x3c, 0x73, 0xff, 0x3e])],
    ['UTF-16', new Uint8Array(Buffer.from(`\uFEFF${svg()}`, 'utf16le'))],
  ])('is in UTF-8, not in %s', (_, file) => {
    expect(problemWith(file)).toBe('1:1 svg-encoding: The drawing “pictures/noor.svg” is not in UTF-8.');
  });

  it.each([
    ['<script>alert(1)</script>', '<script>'],
    ['<x:script xmlns:x="http://www.w3.org/2000/svg">alert(1)</x:script>', '<x:script>'],
    ['<g onclick="alert(1)"/>', 'onclick="alert(1)"'],
    ['<foreignObject/>', '<foreignObject>'],
    ['<image href="https://example.org/a.png"/>', 'href="https://example.org/a.png"'],
    ['<image xlink:href="//example.org/a.png"/>', 'xlink:href="//example.org/a.png"'],
    ['<image href="data:image/svg+xml;base64,AA"/>', 'href="data:image/svg+xml;base64,AA"'],
    ['<a href="javascript:alert(1)"/>', 'href="javascript:alert(1)"'],
    ['<a href="java&#115;cript:x"/>', 'href="javascript:x"'],
    ['<use href="other.svg#a"/>', 'href="other.svg#a"'],
    ['<rect fill="url(https://example.org/#a)"/>', 'fill="url(https://example.org/#a)"'],
    ['<rect style="fill:url( \'//example.org\')"/>', 'style="fill:url( \'//example.org\')"'],
    ['<rect style="fill:u\\72l(//example.org)"/>', 'style="fill:u\\72l(//example.org)"'],
    ['<style>@import "https://example.org";</style>', '<style>'],
    ['<style><![CDATA[a{background:url(http://example.org)}]]></style>', '<style>'],
    ['<set attributeName="href" to="javascript:x"/>', '<set>'],
    ['<g xml:base="https://example.org/"/>', 'xml:base="https://example.org/"'],
    ['<iframe xmlns="http://www.w3.org/1999/xhtml"/>', '<iframe>'],
    ['<p xmlns="http://www.w3.org/1999/xhtml"/>', 'xmlns="http://www.w3.org/1999/xhtml"'],
  ])('only draws: not with %s', (content, found) => {
    expect(problemWith(svg(content))).toBe(
      `1:1 svg-unsafe: The drawing “pictures/noor.svg” has something in it that could run or reach outside: ${found}.`,
    );
  });

  it('declares nothing of its own', () => {
    expect(problemWith(`<!DOCTYPE svg [<!ENTITY a "b">]>${svg()}`)).toContain(
      'could run or reach outside: DOCTYPE.',
    );
  });

  it('may refer to itself and hold small pictures', () => {
    const content =
      '<style>.a{fill:url(#g)}</style><linearGradient id="g"/><g id="a"/><use href="#a" fill="url(#g)"/><image href="data:image/png;base64,AAAA"/>';
    expect(problemWith(svg(content))).toBe('');
  });

  it('does not repeat itself without end', () => {
    const lines = Array.from(
      { length: 12 },
      (_, level) => `<g id="l${level + 1}">${`<use href="#l${level}"/>`.repeat(9)}</g>`,
    );
    const said =
      '1:1 svg-shapes: The drawing “pictures/noor.svg” has more than 50000 shapes, or repeats itself without end.';
    expect(problemWith(svg(`<g id="l0"/>${lines.join('')}`))).toBe(said);
    expect(problemWith(svg('<g id="a"><use href="#a"/></g>'))).toBe(said);
  });
});
