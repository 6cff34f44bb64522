import type { Drawing, PreparedPicture, RasterImage } from '../pictures/prepared.ts';
import type { PdfFile } from './file.ts';
import { dict, name, num, numbers, type Ref, ref } from './syntax.ts';

/** Adds a picture to a file; a content stream draws it in a square of one by one. */
export function embedPicture(file: PdfFile, picture: PreparedPicture): Ref {
  return picture.kind === 'drawing' ? embedDrawing(file, picture) : embedImage(file, picture);
}

function embedImage(file: PdfFile, image: RasterImage): Ref {
  const mask = image.mask && embedImage(file, image.mask);
  const entries = { ...image.entries, SMask: mask === undefined ? undefined : ref(mask) };
  return image.filtered ? file.addRaw(entries, image.data.bytes) : file.addStream(entries, image.data);
}

function embedDrawing(file: PdfFile, { operators, width, height, opacities }: Drawing): Ref {
  const states = opacities.map((percent): readonly [string, string] => [
    `A${percent}`,
    dict({ ca: num(percent / 100), CA: num(percent / 100) }),
  ]);
  return file.addStream(
    {
      Type: name('XObject'),
      Subtype: name('Form'),
      BBox: numbers([0, 0, width, height]),
      // Upside down, since drawings count downwards.
      Matrix: `[${(1 / width).toFixed(8)} 0 0 ${(-1 / height).toFixed(8)} 0 1]`,
      Resources: dict({ ExtGState: states.length > 0 ? dict(Object.fromEntries(states)) : undefined }),
    },
    operators,
  );
}
