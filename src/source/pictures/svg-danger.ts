import type { XmlElement } from './xml.ts';

/** Elements that run, embed or change links. Names are compared without prefix and case. */
const elements = new Set(
  [
    'script',
    'foreignObject',
    'iframe',
    'embed',
    'object',
    'audio',
    'video',
    'canvas',
    'link',
    'meta',
    'base',
    'form',
    'img',
    'handler',
    'listener',
    'set',
    'animate',
    'animateTransform',
    'animateMotion',
    'animateColor',
    'discard',
    'mpath',
  ].map((name) => name.toLowerCase()),
);

/** Attributes that fetch what they name. */
const fetching = new Set([
  'href',
  'src',
  'data',
  'action',
  'formaction',
  'poster',
  'background',
  'base',
  'ping',
]);

const foreignSpaces = ['http://www.w3.org/1999/xhtml', 'http://www.w3.org/1998/math/mathml'];

/** What in a drawing could run or reach outside, as the author finds it in the file; nothing if it only draws. */
export function dangerIn(element: XmlElement): string | undefined {
  const name = local(element.name);
  if (elements.has(name)) return `<${element.name}>`;
  for (const [key, value] of element.attributes)
    if (isDangerous(local(key), value)) return `${key}="${value.slice(0, 40)}"`;
  if (name === 'style' && isDangerousStyle(element.text)) return '<style>';
  for (const child of element.children) {
    const found = dangerIn(child);
    if (found) return found;
  }
  return undefined;
}

function isDangerous(name: string, value: string): boolean {
  if (name.startsWith('on')) return true;
  if (fetching.has(name)) return !/^(?:#|data:image\/(?:png|jpeg);base64,)/iu.test(value.trim());
  if (foreignSpaces.includes(value.trim().toLowerCase())) return true;
  return name === 'style' ? isDangerousStyle(value) : hasOutsideUrl(value);
}

/** A backslash in CSS can spell any word, so that none could be found; drawings need none. */
function isDangerousStyle(css: string): boolean {
  return (
    /\\|@import|@font-face|expression\s*\(|image-set\s*\(|\bsrc\s*\(|javascript:/iu.test(css) ||
    hasOutsideUrl(css)
  );
}

function hasOutsideUrl(value: string): boolean {
  return /url\(\s*(?!["']?\s*(?:#|data:image\/(?:png|jpeg);base64,))/iu.test(value);
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1).toLowerCase();
}
