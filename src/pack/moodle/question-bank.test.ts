import { XmlDocument } from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';
import type { QuizItem, QuizOption } from '../quiz.ts';
import { shares } from './fractions.ts';
import { moodleXml } from './question-bank.ts';

const rich = (html: string) => ({ html, files: [] });
const option = (html: string, right: boolean, feedback = ''): QuizOption => ({
  content: rich(html),
  right,
  feedback: rich(feedback),
});

function item(task: QuizItem['task'], changes: Partial<QuizItem> = {}): QuizItem {
  return {
    id: 'one',
    title: '1. What now?',
    prompt: rich('<p>What now?</p>'),
    after: rich(''),
    task,
    ...changes,
  };
}

const one = item({
  kind: 'choice',
  multiple: false,
  options: [option('Reply', false, 'Waiting is <b>fine</b>.'), option('Tell', true)],
});

const several = item({
  kind: 'choice',
  multiple: true,
  options: [option('a', true), option('b', false), option('c', true), option('d', true), option('e', false)],
});

/** Reads the texts that an XPath finds. */
function found(items: readonly QuizItem[], path: string, title = 'Chat'): readonly string[] {
  using document = XmlDocument.fromBuffer(moodleXml({ title, items }));
  return document.find(path).map(({ content }) => content);
}

describe('questions for Moodle', () => {
  it('stand in a category with the title of the lesson', () => {
    expect(found([one], '//category/text', 'Online / offline')).toEqual(['$course$/top/Online // offline']);
  });

  it('give the one right option everything, and each option its feedback', () => {
    expect(found([one], '//question[@type="multichoice"]/single')).toEqual(['true']);
    expect(found([one], '//answer/@fraction')).toEqual(['0', '100']);
    expect(found([one], '//answer/feedback/text')).toEqual(['Waiting is <b>fine</b>.', '']);
  });

  it('share the whole over several right options, and take as much for wrong ones', () => {
    expect(found([several], '//single')).toEqual(['false']);
    expect(found([several], '//answer/@fraction')).toEqual([
      '33.33333',
      '-50',
      '33.33333',
      '33.33333',
      '-50',
    ]);
  });

  it('match things with answers, of which some may be the same', () => {
    const pairs = ['Hobby', 'Colour', 'Address'].map((left, index) => ({
      left: rich(left),
      right: index < 2 ? 'Share' : 'Keep',
    }));
    const match = item({ kind: 'match', pairs });
    expect(found([match], '//question[@type="matching"]/subquestion/text')).toEqual([
      'Hobby',
      'Colour',
      'Address',
    ]);
    expect(found([match], '//subquestion/answer/text')).toEqual(['Share', 'Share', 'Keep']);
  });

  it('hold every answer of a gap, and let no mark of an author open another', () => {
    const gaps = item({
      kind: 'gaps',
      texts: ['<p>Not your {fault} ', ', is it? ', '</p>'],
      files: [],
      answers: [['fault', 'own fault'], ['50% ~ {a} "b" & c']],
    });
    expect(found([gaps], '//question[@type="cloze"]/questiontext/text')).toEqual([
      '<p>What now?</p><p>Not your &#123;fault&#125; {1:SHORTANSWER:=fault~=own fault}, is it? ' +
        '{1:SHORTANSWER:=50% \\~ {a\\} \\"b\\" &amp; c}</p>',
    ]);
  });

  it('bring their pictures along', () => {
    const picture = { name: '1.png', bytes: new Uint8Array([1, 2, 3]) };
    const shown = { ...one, prompt: { html: '<img src="@@PLUGINFILE@@/1.png" alt="">', files: [picture] } };
    expect(found([shown], '//questiontext/file[@name="1.png"][@encoding="base64"]')).toEqual(['AQID']);
  });
});

describe('a whole shared over options', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 15, 19, 20, 24])(
    'gives %i of them parts that make it',
    (count) => {
      const parts = shares(count);
      expect(parts).toHaveLength(count);
      expect(parts.reduce((sum, part) => sum + Number(part), 0)).toBeCloseTo(100, 3);
    },
  );
});
