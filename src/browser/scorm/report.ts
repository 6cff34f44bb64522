import type { Answers, Listener, Memory } from '../../exercises/live/live.ts';
import type { ExerciseKind } from '../../lesson/exercise.ts';
import type { AnswerBook } from '../progress.ts';
import { interactionKinds, interactionOf } from './interactions.ts';
import { type Result, resultOf, standingOf } from './score.ts';
import type { Session } from './session.ts';
import { resume, suspend } from './suspended.ts';
import { timeOf } from './times.ts';

/** An exercise of the page. */
export interface Asked {
  readonly id: string;
  readonly kind: ExerciseKind;
}

/**
 * Keeps answers with the platform and tells it how the lesson goes. What is personal is neither kept nor told, not even
 * that it was answered: only exercises with right answers, and the ends of stories, come in here at all.
 */
export function reportTo(session: Session, exercises: readonly Asked[]): AnswerBook & Listener {
  const kinds = new Map(exercises.map(({ id, kind }) => [id, kind]));
  const judgedIds = exercises.flatMap(({ id, kind }) => (interactionKinds[kind] ? [id] : []));
  const stories = exercises.flatMap(({ id, kind }) => (kind === 'scenario' ? [id] : []));
  const before = resume(session.get('cmi.suspend_data'));
  const answers = new Map([...before.answers].filter(([id]) => judgedIds.includes(id)));
  const results = new Map([...before.results].filter(([id]) => kinds.has(id)));
  let interactions = Number.parseInt(session.get('cmi.interactions._count'), 10) || 0;
  begin();

  return { of, erase, judged, ended };

  function begin(): void {
    session.set('cmi.core.exit', 'suspend');
    stand();
  }

  function of(exercise: string): Memory {
    if (!judgedIds.includes(exercise)) return forgetful;
    return {
      load: () => answers.get(exercise),
      save: (given) => {
        answers.set(exercise, given);
        keep();
      },
      forget: () => {
        answers.delete(exercise);
        keep();
      },
    };
  }

  function erase(): void {
    answers.clear();
    results.clear();
    session.set('cmi.suspend_data', '');
    session.commit();
  }

  function judged(exercise: string, verdict: Parameters<Listener['judged']>[1], given: Answers): void {
    answers.set(exercise, given);
    better(exercise, resultOf(verdict));
    writeDown(exercise, given, verdict.allRight);
    stand();
  }

  function ended(exercise: string): void {
    if (results.get(exercise) === 100) return;
    better(exercise, 100);
    stand();
  }

  /** Another try never takes away what was reached. */
  function better(exercise: string, result: Result): void {
    results.set(exercise, Math.max(result, results.get(exercise) ?? 0));
  }

  function keep(): void {
    session.set('cmi.suspend_data', suspend({ answers, results }));
  }

  function writeDown(exercise: string, given: Answers, isRight: boolean): void {
    const interaction = interactionOf(kinds.get(exercise)!, given);
    if (!interaction) return;
    const place = `cmi.interactions.${interactions++}`;
    session.set(`${place}.id`, encodeURIComponent(exercise));
    session.set(`${place}.type`, interaction.type);
    session.set(`${place}.time`, timeOf(new Date()));
    session.set(`${place}.student_response`, interaction.response);
    session.set(`${place}.result`, isRight ? 'correct' : 'wrong');
  }

  function stand(): void {
    const { status, score } = standingOf(
      judgedIds.map((id) => results.get(id)),
      stories.map((id) => results.has(id)),
      session.get('cmi.student_data.mastery_score'),
    );
    if (score !== undefined && results.size > 0) tellScore(score);
    if (!isDone(session.get('cmi.core.lesson_status'), status)) session.set('cmi.core.lesson_status', status);
    keep();
    session.commit();
  }

  function tellScore(score: number): void {
    session.set('cmi.core.score.min', '0');
    session.set('cmi.core.score.max', '100');
    session.set('cmi.core.score.raw', String(score));
  }
}

/** What was passed or completed once stays so, unless it gets better still. */
function isDone(before: string, now: string): boolean {
  return before === 'passed' || (before === 'completed' && now !== 'passed');
}

/** For what is personal. */
const forgetful: Memory = { load: () => undefined, save: () => undefined, forget: () => undefined };
