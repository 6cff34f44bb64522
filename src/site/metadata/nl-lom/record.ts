import { spokenLanguage } from '../../../lesson/language.ts';
import { type Edition, type Lesson, totalMinutes } from '../../../lesson/lesson.ts';
import { type Content, type Element, element, plain, xmlDocument } from '../../../pack/xml.ts';
import { studentPageOf } from '../../addresses.ts';
import type { Workshop } from '../../workshop.ts';
import {
  type Concept,
  classes,
  framework,
  secondaryFrom,
  secondarySchool,
  type Term,
  terms,
} from './vocabulary.ts';

/**
 * An edition as the Dutch catalogues of learning materials know it: IEEE LOM by the agreement NL LOM, in the XML
 * that Edurep takes in. What has no term that we could verify is left out.
 *
 * @returns the bytes of the record; it names the edition by its address, so the site has to know its own
 */
export function lomRecord(lesson: Lesson, edition: Edition, workshop: Workshop): Uint8Array {
  const { curriculum, contextFor, site } = workshop;
  const { t } = contextFor(edition.language).locale;
  const spoken = spokenLanguage(edition.language);
  const tier = curriculum.tiers.get(lesson.tier)!;
  const address = `${site}${studentPageOf(edition.language, lesson.id)}`;
  const inWords = (words: string) => string(spoken, words);
  const isSecondary = tier.ages[0] >= secondaryFrom;
  return xmlDocument(
    element(
      'lom',
      { xmlns: 'http://www.imsglobal.org/xsd/imsmd_v1p2' },
      plain(
        'general',
        plain('title', inWords(edition.title)),
        plain('catalogentry', plain('catalog', 'URI'), plain('entry', neutral(address))),
        plain('language', spoken),
        plain('description', inWords(edition.summary || edition.title)),
        plain('keyword', inWords(curriculum.topics.get(lesson.topic)!.name[spoken]!)),
        valued('aggregationlevel', terms.level),
      ),
      plain('lifecycle', valued('status', terms.status)),
      plain('metametadata', plain('metadatascheme', 'LOMv1.0'), plain('metadatascheme', 'nl_lom_v1p0')),
      plain('technical', plain('format', 'text/html'), plain('location', address)),
      plain(
        'educational',
        valued('learningresourcetype', terms.type),
        valued('intendedenduserrole', terms.learner),
        valued('intendedenduserrole', terms.teacher),
        valued('context', isSecondary ? terms.secondary : terms.primary),
        plain('typicalagerange', neutral(tier.ages.join('-'))),
        plain('typicallearningtime', plain('datetime', `PT${totalMinutes(edition.phases)}M`)),
      ),
      plain(
        'rights',
        valued('cost', terms.free),
        valued('copyrightandotherrestrictions', terms.conditions),
        plain('description', inWords(t('site.licence'))),
      ),
      classification(conceptsFor(tier.ages)),
    ),
  );
}

/** The classes in which pupils have these ages; in secondary school they depend on the kind of school. */
function conceptsFor([from, to]: readonly [number, number]): readonly Concept[] {
  const primary = [...classes].flatMap(([age, concept]) => (age >= from && age < to ? [concept] : []));
  return from >= secondaryFrom ? [secondarySchool] : primary;
}

function classification(concepts: readonly Concept[]): Element | undefined {
  if (concepts.length === 0) return undefined;
  return plain(
    'classification',
    valued('purpose', terms.educationalLevel),
    ...concepts.map(({ id, name }) =>
      plain(
        'taxonpath',
        plain('source', neutral(framework)),
        plain('taxon', plain('id', id), plain('entry', string('nl', name))),
      ),
    ),
  );
}

function valued(name: string, { source, value }: Term): Element {
  return plain(name, plain('source', neutral(source)), plain('value', neutral(value)));
}

function string(language: string, ...content: readonly Content[]): Element {
  return element('langstring', { 'xml:lang': language }, ...content);
}

/** Words that belong to no language. */
function neutral(words: string): Element {
  return string('x-none', words);
}
