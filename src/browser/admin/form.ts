/** A field of a form, in the terms of the editor. */
export interface Field {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly required?: boolean;
  readonly widget: 'string' | 'select' | 'boolean' | 'list' | 'keyvalue' | 'markdown';
  readonly [option: string]: unknown;
}

/** The part of the editor’s settings that we use; its package has no types that can be read from outside. */
export interface CmsConfig {
  readonly load_config_file: false;
  readonly collections: readonly FileCollection[];
  readonly [option: string]: unknown;
}

interface FileCollection {
  readonly name: string;
  readonly label: string;
  readonly i18n: boolean;
  readonly files: readonly CollectionFile[];
}

interface CollectionFile {
  readonly name: string;
  readonly label: string;
  readonly file: string;
  readonly format: 'yaml' | 'yaml-frontmatter';
  readonly fields: readonly Field[];
  readonly [option: string]: unknown;
}

/** What there is to edit: the build writes it, the page reads it. */
export interface EditorsForm {
  /** Folder of the lessons, as seen from the folder that an editor opens. */
  readonly folder: string;
  /** By language of the editor: the words around the fields, and the fields. */
  readonly words: Readonly<Record<string, FormWords>>;
  readonly tiers: readonly FormTier[];
}

export interface FormWords {
  readonly title: string;
  /** What the file of settings is called. */
  readonly settings: string;
  /** Names of tiers, by id. */
  readonly tiers: Readonly<Record<string, string>>;
  /** Fields of `lesson.yaml`. */
  readonly lesson: readonly Field[];
  /** Fields of an edition: its head, and its text. */
  readonly edition: readonly Field[];
}

export interface FormTier {
  readonly id: string;
  readonly lessons: readonly FormLesson[];
}

export interface FormLesson {
  /** Name of its folder. */
  readonly slug: string;
  readonly title: string;
  /** Its languages, the source first. */
  readonly languages: readonly string[];
}

/**
 * What the editor shows: for each tier its lessons, for each lesson its editions side by side, and its settings.
 * Lessons are changed here, and made and removed elsewhere.
 */
export function configOf({ folder, words, tiers }: EditorsForm, language: string): CmsConfig {
  const said = words[language] ?? words.en!;
  const languages = [
    ...new Set(tiers.flatMap(({ lessons }) => lessons.flatMap((lesson) => lesson.languages))),
  ];
  return {
    load_config_file: false,
    // Only the folder on this device is used: the page’s policy lets nothing out.
    backend: { name: 'gitea', repo: 'lesson-kit/lesson-kit', auth_methods: ['token'] },
    app_title: said.title,
    media_folder: folder,
    i18n: { structure: 'multiple_files', locales: languages },
    output: { omit_empty_optional_fields: true },
    collections: tiers.map((tier) => collectionOf(tier, `${folder}/${tier.id}`, said)),
  };
}

function collectionOf(tier: FormTier, folder: string, words: FormWords): FileCollection {
  return {
    name: `tier-${tier.id}`,
    label: words.tiers[tier.id] ?? tier.id,
    i18n: true,
    files: tier.lessons.flatMap((lesson) => filesOf(lesson, `${folder}/${lesson.slug}`, words)),
  };
}

function filesOf(
  { slug, title, languages }: FormLesson,
  folder: string,
  words: FormWords,
): readonly CollectionFile[] {
  const i18n = { locales: languages, default_locale: languages[0] };
  const pictures = { media_folder: 'pictures', public_folder: 'pictures' };
  return [
    {
      name: slug,
      label: title,
      file: `${folder}/{{locale}}.md`,
      format: 'yaml-frontmatter',
      i18n,
      editor: { preview: false },
      fields: words.edition,
      ...pictures,
    },
    {
      name: `${slug}-settings`,
      label: `${title}: ${words.settings}`,
      file: `${folder}/lesson.yaml`,
      format: 'yaml',
      editor: { preview: false },
      fields: words.lesson,
    },
  ];
}
