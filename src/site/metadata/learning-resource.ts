import type { LearningResource, MediaObject, WithContext } from 'schema-dts';
import { spokenLanguage } from '../../lesson/language.ts';
import { type Edition, type Lesson, sourceEdition, totalMinutes } from '../../lesson/lesson.ts';
import { licenceAddress } from '../addresses.ts';
import type { CatalogueFile } from '../catalogue.ts';
import { mediaTypes } from '../media-types.ts';
import type { Workshop } from '../workshop.ts';
import { alignmentsOf } from './alignment.ts';

/** Who reads a page, as schema.org and the catalogues of schools name them. */
export type Audience = 'student' | 'teacher';

/** A page of an edition that is described. */
export interface DescribedPage {
  readonly lesson: Lesson;
  readonly edition: Edition;
  readonly audience: Audience;
  /** The files that the page leads to: a student’s page knows nothing of a teacher’s. */
  readonly files: readonly CatalogueFile[];
  /** Gives the address of this page in an edition. */
  readonly addressOf: (edition: Edition) => string;
  /** The way to an address of the site, as it is to stand in the description. */
  readonly way: (address: string) => string;
}

/** A page in the words of schema.org, for programs that look for lessons. It holds no exercise and no answer. */
export function learningResource(
  page: DescribedPage,
  { curriculum, licence }: Workshop,
): WithContext<LearningResource> {
  const { lesson, edition, audience, files, way, addressOf } = page;
  const { ages, years } = curriculum.tiers.get(lesson.tier)!;
  const spoken = spokenLanguage(edition.language);
  const own = way(addressOf(edition));
  return {
    '@context': 'https://schema.org',
    '@type': 'LearningResource',
    '@id': own,
    url: own,
    name: edition.title,
    ...(edition.summary && { description: edition.summary }),
    inLanguage: edition.language,
    learningResourceType: audience === 'student' ? 'lesson' : 'lesson plan',
    about: curriculum.topics.get(lesson.topic)!.name[spoken]!,
    audience: { '@type': 'EducationalAudience', educationalRole: audience },
    typicalAgeRange: ages.join('-'),
    educationalLevel: years[spoken]!,
    timeRequired: `PT${totalMinutes(edition.phases)}M`,
    teaches: edition.objectives.map(({ text }) => text),
    educationalAlignment: alignmentsOf(lesson, spoken, curriculum),
    isAccessibleForFree: true,
    license: licenceOf(licence) ?? way(licenceAddress),
    encoding: files.map((file) => mediaObject(file, way)),
    ...translations(page),
  };
}

/** Each edition names where the others are; a translation says of what it is one. */
function translations({ lesson, edition, addressOf, way }: DescribedPage) {
  const source = sourceEdition(lesson);
  const reference = (other: Edition) =>
    ({ '@type': 'LearningResource', '@id': way(addressOf(other)), inLanguage: other.language }) as const;
  if (edition !== source) return { translationOfWork: reference(source) };
  const others = lesson.editions.filter((other) => other !== source);
  return others.length > 0 ? { workTranslation: others.map(reference) } : {};
}

function mediaObject({ url, format, bytes }: CatalogueFile, way: DescribedPage['way']): MediaObject {
  return {
    '@type': 'MediaObject',
    contentUrl: way(url),
    encodingFormat: mediaTypes[format],
    contentSize: `${bytes} B`,
  };
}

/** The address by which programs know an open licence, where its text names one. */
function licenceOf(text: string): string | undefined {
  return /https:\/\/creativecommons\.org\/[\w./-]+/u.exec(text)?.[0];
}
