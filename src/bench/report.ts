import type { Locale } from '../locale/locale.ts';
import type { BenchResult } from './bench.ts';
import type { EngineName } from './engines/engine.ts';
import type { Figure } from './figures.ts';
import type { Reach } from './reach.ts';

/** The result of a bench as text for a terminal. */
export function benchReport(result: BenchResult, locale: Locale): string {
  const { t, number } = locale;
  const { machine, warm, cold, batch, rounds, documents } = result;
  return [
    t('bench.machine', { ...machine, cores: number(machine.cores) }),
    t('bench.warm', { rounds: number(rounds) }),
    table(
      [...heads(locale), t('bench.pages'), t('bench.bytes')],
      warm.map((row) => [...timeCells(row, locale), number(row.pages), number(row.bytes)]),
    ),
    t('bench.cold'),
    table(
      heads(locale),
      cold.map((row) => timeCells(row, locale)),
    ),
    t('bench.batch', { documents: number(documents) }),
    table(
      heads(locale),
      batch.map((row) => timeCells(row, locale)),
    ),
    result.reaches.map((reach) => reachLine(reach, locale)).join('\n'),
  ].join('\n\n');
}

type Row = readonly string[];

function heads({ t }: Locale): Row {
  return [t('bench.engine'), t('bench.median'), t('bench.min'), t('bench.max')];
}

function timeCells({ engine, median, min, max }: Figure & { engine: EngineName }, locale: Locale): Row {
  return [engineLabel(engine, locale), ...[median, min, max].map((time) => rounded(time, locale))];
}

function engineLabel(engine: EngineName, { t }: Locale): string {
  return t(`bench.engines.${engine}`);
}

/** A tenth of a millisecond is as much as such a clock can tell; above a hundred no part of one. */
function rounded(time: number, { number }: Locale): string {
  const factor = time < 100 ? 10 : 1;
  return number(Math.round(time * factor) / factor);
}

function reachLine({ part, than, times, atLeast, reached }: Reach, locale: Locale): string {
  const hundredths = (value: number): string => locale.number(Math.round(value * 100) / 100);
  return locale.t(reached ? 'bench.reached' : 'bench.missed', {
    part: locale.t(`bench.parts.${part}`),
    than: engineLabel(than, locale),
    times: hundredths(times),
    atLeast: hundredths(atLeast),
  });
}

/** Columns as wide as their longest cell; numbers stand at the right. */
function table(head: Row, rows: readonly Row[]): string {
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column]!.length)),
  );
  return [head, ...rows]
    .map((row) =>
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!)))
        .join('   '),
    )
    .join('\n');
}
