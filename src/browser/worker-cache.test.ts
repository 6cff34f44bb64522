import { describe, expect, it } from 'vitest';
import { partsIn } from './worker-cache.ts';

const address = 'https://kit.example/en/a/';

describe('the parts of a page', () => {
  it('are its pictures, fonts, styles and scripts, each once', () => {
    const page = `<link rel="preload" href="/assets/andika.1.woff2" as="font"><link rel="stylesheet" href="../../assets/kit.2.css">
      <script src="/assets/kit.3.js" defer></script><img src="pictures/b.svg" alt=""><img src="/en/a/pictures/b.svg" alt="">`;
    expect(partsIn(page, address)).toEqual([
      '/assets/andika.1.woff2',
      '/assets/kit.2.css',
      '/assets/kit.3.js',
      '/en/a/pictures/b.svg',
    ]);
  });

  it('are not what it links to, and nothing of another host', () => {
    const page =
      '<a href="/en/b/">b</a><a href="/en/a/worksheet.pdf">w</a><img src="//x.example/a.png"><a href="#a.svg">a</a>';
    expect(partsIn(page, address)).toEqual([]);
  });
});
