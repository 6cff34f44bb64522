import { createRequire } from 'node:module';
import type { Face } from '../../sheet/sheet.ts';
import { emojiCharacters, latinCharacters, sansCharacters } from './charset.ts';

const resolve = createRequire(import.meta.url).resolve;

/** The cuts of a face that text can be set in. */
export const roles = ['regular', 'bold', 'italic', 'boldItalic'] as const;
export type Role = (typeof roles)[number];

/** A font file and the characters that are taken from it. */
export interface FontSource {
  readonly file: string;
  /** Those that the font lacks are left out. */
  readonly characters: readonly number[];
  /** Keep its kerning. Fallback characters are too few to need it. */
  readonly kerned: boolean;
}

function latin(path: string): FontSource {
  return { file: resolve(`@expo-google-fonts/${path}`), characters: latinCharacters, kerned: true };
}

/** The kit's own faces. */
export const faceSources: Readonly<Record<Face, Readonly<Record<Role, FontSource>>>> = {
  andika: {
    regular: latin('andika/Andika_400Regular.ttf'),
    bold: latin('andika/Andika_700Bold.ttf'),
    italic: latin('andika/Andika_400Regular_Italic.ttf'),
    boldItalic: latin('andika/Andika_700Bold_Italic.ttf'),
  },
  atkinson: {
    regular: latin('atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf'),
    bold: latin('atkinson-hyperlegible-next/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf'),
    italic: latin(
      'atkinson-hyperlegible-next/400Regular_Italic/AtkinsonHyperlegibleNext_400Regular_Italic.ttf',
    ),
    boldItalic: latin(
      'atkinson-hyperlegible-next/700Bold_Italic/AtkinsonHyperlegibleNext_700Bold_Italic.ttf',
    ),
  },
};

/** What draws the characters that the kit's faces lack; the first that has one draws it. */
export const fallbackSources = {
  sans: {
    file: resolve('@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf'),
    characters: sansCharacters,
    kerned: false,
  },
  sansBold: {
    file: resolve('@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf'),
    characters: sansCharacters,
    kerned: false,
  },
  emoji: {
    file: resolve('@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf'),
    characters: emojiCharacters,
    kerned: false,
  },
} as const satisfies Readonly<Record<string, FontSource>>;
