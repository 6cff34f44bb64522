import { createHash } from 'node:crypto';
import { type Language, spokenLanguage } from '../../lesson/language.ts';
import type { HistoryEntry, Lesson } from '../../lesson/lesson.ts';
import type { Locale } from '../../locale/locale.ts';
import { type Element, element, plain, xmlDocument } from '../../pack/xml.ts';
import { changesOf, homeOf, teacherPageOf } from '../addresses.ts';
import { relativeAddress } from '../relative.ts';

/** Changes that a reader of the feed can go back to. */
const most = 50;

interface Change {
  readonly lesson: Lesson;
  readonly entry: HistoryEntry;
  readonly title: string;
}

/**
 * What has changed in the lessons of a language, for teachers who use them: an Atom feed.
 *
 * @param site where it stands; without it addresses lead on from the feed itself
 * @returns its bytes; nothing where no lesson has a history
 */
export function feed(
  lessons: readonly Lesson[],
  language: Language,
  { t }: Locale,
  site: string,
): Uint8Array | undefined {
  const changes = changesIn(lessons, language);
  const [newest] = changes;
  if (!newest) return undefined;
  const own = changesOf(language);
  const way = (address: string) => (site ? `${site}${address}` : relativeAddress(homeOf(language), address));
  const root = element(
    'feed',
    { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': language },
    plain('title', `${t('site.changes')} · ${t('site.name')}`),
    plain('id', idOf(own)),
    plain('updated', timeOf(newest.entry)),
    plain('author', plain('name', t('site.name'))),
    element('link', { rel: 'self', type: 'application/atom+xml', href: way(own) }),
    element('link', { rel: 'alternate', type: 'text/html', href: way(homeOf(language)) }),
    ...changes.map((change) => entryOf(change, language, way)),
  );
  return xmlDocument(root);
}

function changesIn(lessons: readonly Lesson[], language: Language): readonly Change[] {
  const all = lessons.flatMap((lesson) => {
    const edition = lesson.editions.find((one) => one.language === language);
    return edition ? lesson.history.map((entry) => ({ lesson, entry, title: edition.title })) : [];
  });
  return all
    .sort((a, b) => (a.entry.date < b.entry.date ? 1 : a.entry.date > b.entry.date ? -1 : 0))
    .slice(0, most);
}

function entryOf(
  { lesson, entry, title }: Change,
  language: Language,
  way: (address: string) => string,
): Element {
  const text = entry.text[spokenLanguage(language)]!;
  return plain(
    'entry',
    plain('title', title),
    plain('id', idOf(language, lesson.id, entry.date, text)),
    plain('updated', timeOf(entry)),
    element('link', { rel: 'alternate', type: 'text/html', href: way(teacherPageOf(language, lesson.id)) }),
    plain('summary', text),
  );
}

/** A history has days; a feed wants a moment. */
function timeOf({ date }: HistoryEntry): string {
  return `${date}T00:00:00Z`;
}

/** The same for the same words, wherever the site stands: an identifier of version 8, made of a digest. */
function idOf(...words: readonly string[]): string {
  const digest = createHash('sha256').update(words.join('\0')).digest('hex');
  const parts = [
    digest.slice(0, 8),
    digest.slice(8, 12),
    `8${digest.slice(13, 16)}`,
    `8${digest.slice(17, 20)}`,
  ];
  return `urn:uuid:${[...parts, digest.slice(20, 32)].join('-')}`;
}
