import { cpus } from 'node:os';
import type { Content } from '../lesson/content.ts';
import type { Sheet } from '../sheet/sheet.ts';
import type { Desk } from './desk.ts';
import { makeStarts, type ProcessResult, processRounds } from './processes.ts';
import { type Reach, reaches } from './reach.ts';
import { ofTwoPages, worksheets } from './sheets.ts';
import { type Vocabulary, vary, vocabularyOf } from './vary.ts';
import { type WarmResult, warmRounds, warmUp } from './warm.ts';

/** All that a bench found out. Times in milliseconds. */
export interface BenchResult {
  readonly machine: { readonly node: string; readonly processor: string; readonly cores: number };
  readonly rounds: number;
  readonly documents: number;
  /** One worksheet of two pages, again and again with other words, in one process. */
  readonly warm: readonly WarmResult[];
  /** One document, whole process. */
  readonly cold: readonly ProcessResult[];
  /** Different documents, whole process. */
  readonly batch: readonly ProcessResult[];
  readonly reaches: readonly Reach[];
}

export interface BenchJob {
  readonly content: Content;
  readonly desk: Desk;
  /** Rounds of the warm figures; whole processes take fewer. */
  readonly rounds: number;
  /** Folder for the programs of the other engines. */
  readonly programs: string;
}

/** Documents of the batch. */
const batchSize = 50;

/** Compares the engines on the same documents, side by side. */
export async function bench({ content, desk, rounds, programs }: BenchJob): Promise<BenchResult> {
  const sheets = await Promise.all(worksheets(content).map(ofTwoPages));
  const words = vocabularies(sheets);
  const varied = (sheet: Sheet, seed: number): string => {
    const document = `${sheet.tier}-${sheet.language}-${seed}`;
    desk.lay(document, vary(sheet, words.get(sheet.language)!, seed));
    return document;
  };
  const standard = sheets.find(({ face }) => face === 'atkinson') ?? sheets[0]!;
  const warmDocuments = Array.from({ length: warmUp + rounds }, (_, round) => varied(standard, round));
  const batchDocuments = Array.from({ length: batchSize }, (_, index) =>
    varied(sheets[index % sheets.length]!, 1000 + index),
  );
  const starts = await makeStarts(programs);
  const fewer = Math.max(1, Math.round(rounds / 4));
  const warm = await warmRounds(desk.folder, warmDocuments);
  const cold = await processRounds(desk.folder, warmDocuments.slice(0, 1), starts, fewer * 2);
  const batch = await processRounds(desk.folder, batchDocuments, starts, fewer);
  return {
    machine: machine(),
    rounds,
    documents: batchSize,
    warm,
    cold,
    batch,
    reaches: reaches({ warm, cold, batch }),
  };
}

function vocabularies(sheets: readonly Sheet[]): ReadonlyMap<string, Vocabulary> {
  const languages = new Set(sheets.map(({ language }) => language));
  return new Map(
    [...languages].map((language) => [
      language,
      vocabularyOf(sheets.filter((sheet) => sheet.language === language)),
    ]),
  );
}

function machine(): BenchResult['machine'] {
  const processors = cpus();
  return {
    node: process.version,
    processor: processors[0]?.model.trim() ?? process.arch,
    cores: processors.length,
  };
}
