import { describe, expect, it } from 'vitest';
import { judge } from '../../exercises/live/judge.ts';
import type { Api } from './api.ts';
import { findApi } from './api.ts';
import { interactionOf } from './interactions.ts';
import { resultOf, standingOf } from './score.ts';
import { noSession, openSession } from './session.ts';
import { resume, suspend } from './suspended.ts';
import { spanOf } from './times.ts';

describe('the result of an exercise', () => {
  const result = (answers: readonly string[], key: readonly (readonly string[])[]) =>
    resultOf(judge(answers, key));
  const twoOfFour = [['yes'], [''], ['yes'], ['']];

  it('is whole when all is right, and nothing when nothing is', () => {
    expect(result(['yes', '', 'yes', ''], twoOfFour)).toBe(100);
    expect(result(['', 'yes', '', 'yes'], twoOfFour)).toBe(0);
  });

  it('is a part when a part is right, and less for what does not belong', () => {
    expect(result(['yes', '', '', ''], twoOfFour)).toBe(50);
    expect(result(['yes', 'yes', '', ''], twoOfFour)).toBe(0);
    expect(result(['A', 'B', 'C'], [['A'], ['B'], ['A']])).toBe(66);
  });

  it('is nothing for who ticks everything', () => {
    expect(result(['yes', 'yes', 'yes', 'yes'], twoOfFour)).toBe(0);
  });
});

describe('how a lesson stands', () => {
  it('is open until all that is judged was checked', () => {
    expect(standingOf([100, undefined], [], '')).toEqual({ status: 'incomplete', score: 50 });
  });

  it('is passed from sixty in a hundred, and failed below', () => {
    expect(standingOf([100, 20], [], '')).toEqual({ status: 'passed', score: 60 });
    expect(standingOf([100, 19], [], '')).toEqual({ status: 'passed', score: 60 });
    expect(standingOf([100, 18], [], '')).toEqual({ status: 'failed', score: 59 });
    expect(standingOf([0, 0], [], '')).toEqual({ status: 'failed', score: 0 });
  });

  it('follows the platform where it sets another measure', () => {
    expect(standingOf([70], [], '80').status).toBe('failed');
    expect(standingOf([70], [], 'nonsense').status).toBe('passed');
  });

  it('without anything to judge is completed when the stories are', () => {
    expect(standingOf([], [true, false], '')).toEqual({ status: 'incomplete' });
    expect(standingOf([], [true], '')).toEqual({ status: 'completed' });
  });
});

describe('what is kept between visits', () => {
  const answers = new Map([
    ['one', ['', 'yes', '']],
    ['words', ['fault', 'tell']],
  ]);

  it('comes back as it was', () => {
    const results = new Map([['one', 100]]);
    expect(resume(suspend({ answers, results }))).toEqual({ answers, results });
  });

  it('fits, whatever was typed: results stay longest', () => {
    const long = new Map(
      Array.from({ length: 200 }, (_, index) => [`gaps-${index}`, ['x'.repeat(500)]] as const),
    );
    const results = new Map([...long.keys()].slice(0, 100).map((id) => [id, 50] as const));
    const text = suspend({ answers: long, results });
    expect(text.length).toBeLessThanOrEqual(4096);
    expect(resume(text).results).toEqual(results);
  });

  it.each(['', '{', 'null', '[]', '[2,{},{}]', '[1,{"a":7,"b":[1]},{"c":"x","d":400}]'])(
    'does no harm when it is something else: %s',
    (text) => expect(resume(text)).toEqual({ answers: new Map(), results: new Map() }),
  );
});

describe('what a platform sees of an answer', () => {
  it.each([
    ['choice', ['', 'yes', 'yes'], 'choice', 'b,c'],
    ['signals', ['yes', ''], 'choice', 'a'],
    ['order', ['2', '1', '3'], 'sequencing', 'b,a,c'],
    ['match', ['B', '', 'A'], 'matching', 'a.b,c.a'],
    ['gaps', ['fault', 'tell'], 'fill-in', 'fault, tell'],
  ] as const)('of %s', (kind, answers, type, response) => {
    expect(interactionOf(kind, answers)).toEqual({ type, response });
  });

  it.each(['write', 'helpers', 'checkin', 'draw', 'scenario'] as const)('of %s is nothing', (kind) => {
    expect(interactionOf(kind, ['something of my own'])).toBeUndefined();
  });
});

describe('the interface of a platform', () => {
  const api = { LMSInitialize: () => 'true' } as unknown as Api;
  const window = (changes: object): Parameters<typeof findApi>[0] => {
    const made: Record<string, unknown> = { ...changes };
    made.parent ??= made;
    return made as unknown as Parameters<typeof findApi>[0];
  };

  it('is found in the frames around, or around the window that opened this one', () => {
    expect(findApi(window({ parent: window({ parent: window({ API: api }) }) }))).toBe(api);
    expect(findApi(window({ parent: window({ opener: window({ parent: window({ API: api }) }) }) }))).toBe(
      api,
    );
  });

  it('is not asked of a window of another host', () => {
    const foreign = Object.defineProperty({}, 'API', {
      get: () => {
        throw new Error('SecurityError');
      },
    });
    expect(findApi(window({ parent: foreign }))).toBeUndefined();
  });

  it('may be missing or refuse, and the lesson goes on', () => {
    expect(openSession(undefined)).toBe(noSession);
    expect(openSession({ ...api, LMSInitialize: () => 'false' })).toBe(noSession);
  });

  it('hears the end once, with the time that the visit took', () => {
    const heard: string[] = [];
    let now = 0;
    const session = openSession(
      {
        LMSInitialize: () => 'true',
        LMSGetValue: () => '',
        LMSSetValue: (name, value) => heard.push(`${name}=${value}`),
        LMSCommit: () => heard.push('commit'),
        LMSFinish: () => heard.push('finish'),
      },
      () => now,
    );
    now = 3_723_000;
    session.finish();
    session.finish();
    session.set('cmi.core.score.raw', '1');
    expect(heard).toEqual(['cmi.core.session_time=0001:02:03', 'commit', 'finish']);
  });

  it.each([
    [0, '0000:00:00'],
    [59_999, '0000:00:59'],
    [1e12, '9999:46:40'],
  ])('writes %i milliseconds as %s', (span, written) => expect(spanOf(span)).toBe(written));
});
