import type { Edition, Lesson, Part, Phase } from '../../lesson/lesson.ts';
import { bold, heading, paragraph } from '../../sheet/compose.ts';
import { rewriteInlines } from '../../sheet/rewrite.ts';
import { boardAsides } from '../asides.ts';
import type { KitContext } from '../context.ts';
import { objectiveBlocks } from '../objectives.ts';
import { noteInText } from '../page-key.ts';
import type { View } from '../parts.ts';
import { classTasks } from './class-task.ts';
import { helpSlides } from './help-slides.ts';
import { partSlide } from './part-slide.ts';
import type { Slide } from './slide.ts';

/** A lesson for a class that looks at a board, one thing at a time; the last is help. */
export function boardSlides(lesson: Lesson, edition: Edition, context: KitContext): readonly Slide[] {
  return [...lessonSlides(edition, context), ...helpSlides(lesson, edition, context)];
}

/** The same without help. A footnote is said where it stands: nobody can look for it below a slide. */
export function lessonSlides(edition: Edition, context: KitContext): readonly Slide[] {
  const { locale } = context;
  const view: View = { asides: boardAsides(locale), exercise: classTasks(edition, locale) };
  const slidesOf = (parts: readonly Part[]) => parts.flatMap((part) => partSlide(part, view, locale));
  const phaseSlides = (phase: Phase): readonly Slide[] =>
    [openingOf(phase, context), ...slidesOf(phase.parts)].map((slide) => ({ ...slide, phase: phase.id }));
  const slides: readonly Slide[] = [
    { kind: 'title', name: edition.title, blocks: objectiveBlocks(edition, locale) },
    ...slidesOf(edition.opening),
    ...edition.phases.flatMap(phaseSlides),
    closing(context),
  ];
  return slides.map((slide) => ({ ...slide, blocks: rewriteInlines(slide.blocks, noteInText) }));
}

/** What the class is going to do, how, and for how long. */
function openingOf({ id, title, form, minutes }: Phase, { locale: { t } }: KitContext): Slide {
  const length = t('sheet.minutes', { count: minutes });
  const facts = paragraph(bold(t(`sheet.slide.form.${form}`)), ` · ${length}`);
  return { kind: 'phase', name: title, blocks: [heading(2, title, id), facts] };
}

/** A quiet end, before which nobody has to hurry away, and a word on telling later. */
function closing({ locale: { t } }: KitContext): Slide {
  const title = t('sheet.slide.close');
  const words = [paragraph(t('sheet.slide.rest')), paragraph(t('sheet.slide.later'))];
  return { kind: 'close', name: title, blocks: [heading(2, title, 'lesson-close'), ...words] };
}
