import { createRequire } from 'node:module';
import type { Face } from '../../sheet/sheet.ts';
import { emoji, latin, type Range, sans } from './charset.ts';

const require = createRequire(import.meta.url);

/** The cuts of a face that text can be set in. */
export const roles = ['regular', 'bold', 'italic', 'boldItalic'] as const;
export type Role = (typeof roles)[number];

/** A font file and the characters that are taken from it. */
export interface FontSource {
  readonly file: string;
  /** The package that the file comes with, and its version. */
  readonly edition: string;
  /** Those that the font lacks are left out. */
  readonly characters: readonly Range[];
  /** Keep its kerning. Fallback characters are too few to need it. */
  readonly kerned: boolean;
}

/** A font of a package. Files are looked up only when they are asked for: a document needs few fonts. */
function source(family: string, path: string, characters: readonly Range[], kerned = false): FontSource {
  const name = `@expo-google-fonts/${family}`;
  return {
    get file() {
      return require.resolve(`${name}/${path}.ttf`);
    },
    get edition() {
      const { version } = require(`${name}/package.json`) as { readonly version: string };
      return `${name} ${version}`;
    },
    characters,
    kerned,
  };
}

function andika(cut: string): FontSource {
  return source('andika', `Andika_${cut}`, latin, true);
}

function atkinson(cut: string): FontSource {
  return source('atkinson-hyperlegible-next', `${cut}/AtkinsonHyperlegibleNext_${cut}`, latin, true);
}

/** The kit's own faces. */
export const faceSources: Readonly<Record<Face, Readonly<Record<Role, FontSource>>>> = {
  andika: {
    regular: andika('400Regular'),
    bold: andika('700Bold'),
    italic: andika('400Regular_Italic'),
    boldItalic: andika('700Bold_Italic'),
  },
  atkinson: {
    regular: atkinson('400Regular'),
    bold: atkinson('700Bold'),
    italic: atkinson('400Regular_Italic'),
    boldItalic: atkinson('700Bold_Italic'),
  },
};

/** What draws the characters that the kit's faces lack; the first that has one draws it. */
export const fallbackSources = {
  sans: source('noto-sans', '400Regular/NotoSans_400Regular', sans),
  sansBold: source('noto-sans', '700Bold/NotoSans_700Bold', sans),
  emoji: source('noto-emoji', '400Regular/NotoEmoji_400Regular', emoji),
} as const satisfies Readonly<Record<string, FontSource>>;
