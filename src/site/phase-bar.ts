import { html, type Markup } from '../html/markup.ts';
import { type Edition, type Lesson, totalMinutes } from '../lesson/lesson.ts';
import type { Locale } from '../locale/locale.ts';

/** Between two phases, in minutes. */
const gap = 0.5;

/**
 * The phases of a lesson beside each other, each as long as its minutes; those of the short route are filled. Its words
 * say the same.
 */
export function phaseBar({ short }: Lesson, { phases }: Edition, { t }: Locale): Markup {
  const words = phases.map(
    ({ title, minutes, form }) =>
      `${title}: ${t('sheet.minutes', { count: minutes })}, ${t(`sheet.form.${form}`)}`,
  );
  let from = 0;
  const parts = phases.map(({ id, minutes }) => {
    const kind = short.length === 0 || short.includes(id) ? 'in-short' : 'not-in-short';
    const part = html`<rect class="${kind}" x="${from}" width="${minutes - gap}" height="1"></rect>`;
    from += minutes;
    return part;
  });
  return html`<svg class="phase-bar" viewBox="0 0 ${totalMinutes(phases)} 1" preserveAspectRatio="none" role="img" aria-label="${t('sheet.guide.timeline')}. ${words.join('; ')}.">${parts}</svg>`;
}
