import type { Compressed } from '../writer/compress.ts';
import type { Value } from '../writer/syntax.ts';

/** A picture as PDF embeds it, made once and shared by all documents. */
export type PreparedPicture = Drawing | RasterImage;

/** Paths: sharp at any size. */
export interface Drawing {
  readonly kind: 'drawing';
  /** In a space with `y` downwards. */
  readonly operators: Compressed;
  readonly width: number;
  readonly height: number;
  /** Opacities that the operators name `A<percent>`. */
  readonly opacities: readonly number[];
}

/** Pixels. */
export interface RasterImage {
  readonly kind: 'image';
  readonly entries: Readonly<Record<string, Value | undefined>>;
  readonly data: Compressed;
  /** The data came compressed, and the entries name its filter. */
  readonly filtered: boolean;
  readonly mask?: RasterImage;
}
