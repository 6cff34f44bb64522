import { describe, expect, it } from 'vitest';
import { relativeAddress, withRelativeAddresses } from './relative.ts';

describe('the way from a page to an address', () => {
  it.each([
    ['/nl/', '/icon.svg', '../icon.svg'],
    ['/nl/9-12/chat/', '/nl/9-12/chat/noor.svg', 'noor.svg'],
    ['/nl/9-12/chat/teacher/', '/nl/9-12/chat/', '../'],
    ['/nl/9-12/chat/', '/nl/9-12/chat/', './'],
    ['/nl/9-12/chat/', '/nl/help/#call', '../../help/#call'],
    ['/', '/nl/', 'nl/'],
  ])('leads from %s to %s by %s', (page, address, way) => {
    expect(relativeAddress(page, address)).toBe(way);
    expect(new URL(way, `https://kit.example${page}`).href).toBe(`https://kit.example${address}`);
  });
});

describe('a page', () => {
  const page = (address: string) =>
    `<link rel="stylesheet" href="${address}"><p>href="/not/an/address"</p><img alt="" src="${address}">`;

  it('refers to its files and to other pages from where it stands', () => {
    expect(withRelativeAddresses(page('/assets/a'), '/en/help/')).toBe(page('../../assets/a'));
  });

  it('leaves other hosts, anchors and the addresses of other editions alone', () => {
    const kept =
      '<link rel="alternate" hreflang="nl" href="/nl/help/"><a href="#main">a</a><a href="tel:116">b</a><a href="//x.example/">c</a>';
    expect(withRelativeAddresses(kept, '/en/help/')).toBe(kept);
  });

  it('that answers for any address refers to all of them from the root', () => {
    expect(withRelativeAddresses(page('/assets/a'), '/404.html')).toBe(page('/assets/a'));
  });
});
