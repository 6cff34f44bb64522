import { array, call, dictionary, quoted } from '../code.ts';
import type { Write } from '../pen.ts';

export const faces: Write<'faces'> = ({ statementLabel, rounds, scale, statements }, pen) =>
  call('faces-table', [
    quoted(statementLabel),
    array(rounds.map(quoted)),
    array(scale.map(quoted)),
    array(statements.map((statement) => pen.inline(statement))),
  ]);

export const tally: Write<'tally'> = ({ title, statementLabel, rounds, scale, statements }, pen) =>
  call('tally-table', [
    quoted(title),
    quoted(statementLabel),
    array(rounds.map(quoted)),
    array(scale.map(quoted)),
    array(statements.map((statement) => pen.inline(statement))),
  ]);

export const facts: Write<'facts'> = ({ facts: all }, pen) =>
  call('fact-rows', [array(all.flatMap(({ label, blocks }) => [quoted(label), pen.blocks(blocks)]))]);

export const contents: Write<'contents'> = ({ title, entries }, pen) =>
  call('contents-list', [
    quoted(title),
    array(
      entries.map(({ id, title: name }) =>
        dictionary({ id: quoted(id), name: pen.inline([{ kind: 'text', text: name, link: `#${id}` }]) }),
      ),
    ),
  ]);

export const timeline: Write<'timeline'> = ({ title, phases }) =>
  call('time-bars', [
    quoted(title),
    array(
      phases.map(({ title: name, minutes, length, form, short }) =>
        dictionary({
          name: quoted(name),
          minutes: String(minutes),
          length: quoted(length),
          about: quoted([form, short].filter(Boolean).join(' · ')),
          short: String(short !== undefined),
        }),
      ),
    ),
  ]);

export const contacts: Write<'contacts'> = ({ contacts: all }, pen) =>
  call('contact-columns', [
    array(
      all.map(({ icon, name, ways, about, checked }) =>
        dictionary({
          icon: call('icon', [quoted(icon)]),
          name: quoted(name),
          ways: array(ways.map((way) => pen.inline(way))),
          about: about.length > 0 ? pen.inline(about) : 'none',
          checked: checked === undefined ? 'none' : quoted(checked),
        }),
      ),
    ),
  ]);
