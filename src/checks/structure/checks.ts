import type { Check } from '../check.ts';
import { altFile, altLong, altOpening, altSame, altShort } from './alternatives.ts';
import { checkinMissing } from './checkin-missing.ts';
import { exercisesAbstract } from './exercises-abstract.ts';
import { exercisesAlike } from './exercises-alike.ts';
import { exercisesFew } from './exercises-few.ts';
import { feedbackClosing } from './feedback-closing.ts';
import { feedbackEnding } from './feedback-ending.ts';
import { feedbackMissing } from './feedback-missing.ts';
import { feedbackSame } from './feedback-same.ts';
import { homeMissing, homeMissingSensitive } from './home-missing.ts';
import { minutesLesson } from './minutes-lesson.ts';
import { minutesPhase } from './minutes-phase.ts';
import { misconceptionMissing, misconceptionOne } from './misconceptions.ts';
import { objectiveUnseen } from './objective-unseen.ts';
import { sensitiveTopic } from './sensitive-topic.ts';
import { shortMinutes } from './short-minutes.ts';
import { shortMissing } from './short-missing.ts';
import { teacherMissing } from './teacher-missing.ts';

/** The checks of how a lesson is made up. */
export const structureChecks: readonly Check[] = [
  minutesLesson,
  minutesPhase,
  shortMissing,
  shortMinutes,
  objectiveUnseen,
  exercisesFew,
  exercisesAlike,
  exercisesAbstract,
  checkinMissing,
  feedbackMissing,
  feedbackEnding,
  feedbackClosing,
  feedbackSame,
  teacherMissing,
  misconceptionMissing,
  misconceptionOne,
  homeMissing,
  homeMissingSensitive,
  sensitiveTopic,
  altFile,
  altOpening,
  altShort,
  altLong,
  altSame,
];
