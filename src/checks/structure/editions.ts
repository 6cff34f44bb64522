import { isEasyLanguage } from '../../lesson/language.ts';
import type { Aside, AsideRole, Edition, Lesson, Phase } from '../../lesson/lesson.ts';

/** The editions that teachers work from: an easy one is for students, beside the ordinary one. */
export function teachersEditions({ editions }: Lesson): readonly Edition[] {
  return editions.filter(({ language }) => !isEasyLanguage(language));
}

/** The containers of one role in a phase. */
export function asidesIn({ parts }: Pick<Phase, 'parts'>, role: AsideRole): readonly Aside[] {
  return parts.flatMap((part) => (part.kind === 'aside' && part.role === role ? [part] : []));
}
