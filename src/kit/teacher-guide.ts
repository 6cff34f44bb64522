import type { MakeSheet } from './context.ts';
import { finish } from './draft.ts';
import { careBlocks } from './guide/care.ts';
import { contentsOf } from './guide/contents.ts';
import { goalBlocks } from './guide/goals.ts';
import { objectiveBlocks } from './guide/objectives.ts';
import { overviewFacts } from './guide/overview.ts';
import { guidePhaseBlocks } from './guide/phases.ts';
import { staffBlocks } from './guide/staff.ts';
import { totalTime } from './guide/time.ts';
import { timelineBlocks } from './guide/timeline.ts';
import { ageFact, topicFact, yearsFact } from './head-facts.ts';
import { staleBlocks } from './stale.ts';
import { wordBlocks } from './words.ts';

/**
 * The lesson as a teacher prepares and teaches it: first what a glance must tell and where to find the rest,
 * then what to know before the lesson, then the lesson phase by phase, then what to look up.
 */
export const teacherGuideSheet: MakeSheet = (lesson, edition, context) => {
  const rest = [
    ...careBlocks(lesson, context),
    ...guidePhaseBlocks(lesson, edition, context),
    ...wordBlocks(edition, context.locale),
    ...goalBlocks(lesson, context),
    ...staffBlocks(lesson, context),
  ];
  return finish(
    {
      reader: 'teacher-guide',
      head: {
        summary: edition.summary,
        facts: [
          totalTime(edition, context),
          ageFact(lesson, context),
          yearsFact(lesson, context),
          topicFact(lesson, context),
        ],
        fillIn: [],
      },
      blocks: [
        ...staleBlocks(edition, context.locale),
        overviewFacts(lesson, edition, context),
        ...objectiveBlocks(edition, context),
        ...timelineBlocks(lesson, edition, context),
        contentsOf(rest, context.locale),
        ...rest,
      ],
      help: { audience: 'staff' },
    },
    lesson,
    edition,
    context,
  );
};
