import { strFromU8, unzipSync } from 'fflate';
import { XmlDocument } from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';
import type { QuizItem, QuizOption } from '../quiz.ts';
import { commonCartridge } from './cartridge.ts';
import type { Cartridge } from './content.ts';

const rich = (html: string) => ({ html, files: [] });
const option = (html: string, right: boolean, feedback = ''): QuizOption => ({
  content: rich(html),
  right,
  feedback: rich(feedback),
});

const choice: QuizItem = {
  id: 'one',
  title: '1. What & when?',
  prompt: rich('<p>What &amp; when?</p>'),
  after: rich('<p>Both matter.</p>'),
  task: {
    kind: 'choice',
    multiple: false,
    options: [option('Reply', false, '<p>Waiting is fine.</p>'), option('Tell', true)],
  },
};

const several: QuizItem = {
  ...choice,
  id: 'some',
  after: rich(''),
  task: {
    kind: 'choice',
    multiple: true,
    options: [option('a', true), option('b', false), option('c', true)],
  },
};

const gaps: QuizItem = {
  ...choice,
  id: 'words',
  task: { kind: 'gaps', texts: ['a', 'b'], files: [], answers: [['x']] },
};

const cartridge: Cartridge = {
  id: 'cartridge-chat-en',
  language: 'en',
  title: 'Who & what?',
  summary: 'You learn to chat.',
  entries: [{ name: 'lesson.html', title: 'The lesson', bytes: new Uint8Array([1]) }],
  quiz: { title: 'Quiz', items: [choice, several, gaps] },
  files: [{ name: 'pictures/1.png', bytes: new Uint8Array([2]) }],
};

const names = { cc: 'http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1' };
const qti = { q: 'http://www.imsglobal.org/xsd/ims_qtiasiv1p2' };

function read(
  name: string,
  path: string,
  spaces: Record<string, string>,
  made = cartridge,
): readonly string[] {
  const entries = unzipSync(commonCartridge(made));
  using document = XmlDocument.fromBuffer(entries[name]!);
  return document.find(path, spaces).map(({ content }) => content);
}

describe('a Common Cartridge', () => {
  it('names its version at the very start of its manifest', () => {
    const manifest = strFromU8(unzipSync(commonCartridge(cartridge))['imsmanifest.xml']!);
    expect(manifest.slice(0, 1024)).toContain('imsccv1p1');
  });

  it('lists its pages and its quiz under the title of the lesson', () => {
    const topic = '/cc:manifest/cc:organizations/cc:organization/cc:item/cc:item';
    expect(read('imsmanifest.xml', `${topic}/cc:title`, names)).toEqual(['Who & what?']);
    expect(read('imsmanifest.xml', `${topic}/cc:item/cc:title`, names)).toEqual(['The lesson', 'Quiz']);
  });

  it('has a resource for each thing that is listed, and a file for each resource', () => {
    const listed = read('imsmanifest.xml', '//cc:item/@identifierref', names);
    const resources = read('imsmanifest.xml', '//cc:resource/@identifier', names);
    expect(resources).toEqual(expect.arrayContaining([...listed]));
    const files = read('imsmanifest.xml', '//cc:file/@href', names);
    const entries = Object.keys(unzipSync(commonCartridge(cartridge)));
    expect(['imsmanifest.xml', ...files].sort()).toEqual(entries.sort());
  });

  it('without questions has no quiz', () => {
    const made = { ...cartridge, quiz: { title: 'Quiz', items: [gaps] } };
    expect(Object.keys(unzipSync(commonCartridge(made)))).not.toContain('quiz/quiz.xml');
  });
});

describe('its quiz', () => {
  const inQuiz = (path: string) => read('quiz/quiz.xml', path, qti);

  it('asks what has one or several right answers', () => {
    expect(inQuiz('//q:item/@ident')).toEqual(['one', 'some']);
    expect(inQuiz('//q:itemmetadata//q:fieldentry')).toEqual([
      'cc.multiple_choice.v0p1',
      'cc.multiple_response.v0p1',
    ]);
    expect(inQuiz('//q:item[1]/q:presentation/q:material/q:mattext')).toEqual(['<p>What &amp; when?</p>']);
  });

  it('gives the score to exactly what is right', () => {
    const full = '//q:respcondition[q:setvar="100"]/q:conditionvar';
    expect(inQuiz(`//q:item[@ident="one"]${full}/q:varequal`)).toEqual(['option-2']);
    expect(inQuiz(`//q:item[@ident="some"]${full}/q:and/q:varequal`)).toEqual(['option-1', 'option-3']);
    expect(inQuiz(`//q:item[@ident="some"]${full}/q:and/q:not/q:varequal`)).toEqual(['option-2']);
  });

  it('shows feedback that is there, for the option and for all', () => {
    expect(inQuiz('//q:item[1]//q:displayfeedback/@linkrefid')).toEqual(['feedback-general', 'feedback-1']);
    expect(inQuiz('//q:item[1]/q:itemfeedback/@ident')).toEqual(['feedback-1', 'feedback-general']);
    expect(inQuiz('//q:item[2]//q:displayfeedback')).toEqual([]);
  });
});
