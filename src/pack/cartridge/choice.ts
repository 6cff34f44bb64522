import { type ChoiceQuestion, type ItemOf, type QuizOption, shortTitle } from '../quiz.ts';
import { type Element, element, plain } from '../xml.ts';
import { facts } from './facts.ts';

/** Names the one answer that an item takes. */
const response = 'response';
const general = 'feedback-general';

/** A question with one or several right options, its feedback by option and for all. */
export function choiceItem({ id, title, prompt, after, task }: ItemOf<ChoiceQuestion>): Element {
  const { multiple, options } = task;
  const profile = multiple ? 'cc.multiple_response.v0p1' : 'cc.multiple_choice.v0p1';
  return element(
    'item',
    { ident: id, title: shortTitle(title) },
    plain('itemmetadata', facts({ cc_profile: profile })),
    plain('presentation', material(prompt.html), choices(multiple, options)),
    processing(task, after.html !== ''),
    ...options.flatMap(({ feedback }, index) =>
      feedback.html ? [itemFeedback(feedbackOf(index), feedback.html)] : [],
    ),
    after.html ? itemFeedback(general, after.html) : undefined,
  );
}

function choices(multiple: boolean, options: readonly QuizOption[]): Element {
  return element(
    'response_lid',
    { ident: response, rcardinality: multiple ? 'Multiple' : 'Single' },
    element(
      'render_choice',
      { shuffle: 'No' },
      ...options.map(({ content }, index) =>
        element('response_label', { ident: optionOf(index) }, material(content.html)),
      ),
    ),
  );
}

/** First what is said, then what it is worth: the last condition that holds sets the score. */
function processing({ multiple, options }: ChoiceQuestion, hasAfter: boolean): Element {
  const said = options.flatMap(({ feedback }, index) =>
    feedback.html ? [condition('Yes', chosen(index), feedbackShown(feedbackOf(index)))] : [],
  );
  const anything = hasAfter ? [condition('Yes', plain('other'), feedbackShown(general))] : [];
  const right = multiple ? exactly(options) : chosen(options.findIndex((option) => option.right));
  const full = element('setvar', { action: 'Set', varname: 'SCORE' }, '100');
  return plain(
    'resprocessing',
    plain(
      'outcomes',
      element('decvar', { maxvalue: '100', minvalue: '0', varname: 'SCORE', vartype: 'Decimal' }),
    ),
    ...anything,
    ...said,
    condition('No', right, full),
  );
}

function condition(goesOn: 'Yes' | 'No', when: Element, then: Element): Element {
  return element('respcondition', { continue: goesOn }, plain('conditionvar', when), then);
}

/** All that are right and none that is wrong. */
function exactly(options: readonly QuizOption[]): Element {
  return plain(
    'and',
    ...options.map(({ right }, index) => (right ? chosen(index) : plain('not', chosen(index)))),
  );
}

function chosen(index: number): Element {
  return element('varequal', { respident: response }, optionOf(index));
}

function feedbackShown(feedback: string): Element {
  return element('displayfeedback', { feedbacktype: 'Response', linkrefid: feedback });
}

function itemFeedback(ident: string, html: string): Element {
  return element('itemfeedback', { ident }, plain('flow_mat', material(html)));
}

function material(html: string): Element {
  return plain('material', element('mattext', { texttype: 'text/html' }, html));
}

function optionOf(index: number): string {
  return `option-${index + 1}`;
}

function feedbackOf(index: number): string {
  return `feedback-${index + 1}`;
}
