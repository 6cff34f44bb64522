import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import { faceSources } from '../../pdf/fonts/files.ts';
import { fileOf } from '../desk-files.ts';
import type { OpenEngine } from './engine.ts';

/** After how many documents Typst may forget what it remembers; its makers advise ten. */
const memory = 10;

/**
 * Typst in this process, with the kit's own font files. It has nothing to fetch: a document imports only the
 * template beside it, and no word of an author is ever code.
 */
export const openTypst: OpenEngine = async (desk) => {
  const fontPaths = Object.values(faceSources).flatMap((cuts) =>
    Object.values(cuts).map(({ file }) => dirname(file)),
  );
  const compiler = NodeCompiler.create({
    workspace: desk,
    fontArgs: [{ fontPaths: [...new Set(fontPaths)] }],
  });
  return {
    prepare: (document) => {
      const mainFileContent = readFileSync(fileOf(desk, document, 'typ'), 'utf8');
      return () => {
        const laidOut = compile(compiler, mainFileContent);
        const bytes = compiler.pdf(laidOut, { pdfStandard: 'ua-1', creationTimestamp: 0 });
        compiler.evictCache(memory);
        return { bytes, pages: laidOut.numOfPages };
      };
    },
    close: async () => {},
  };
};

function compile(compiler: NodeCompiler, mainFileContent: string): NodeTypstDocument {
  const outcome = compiler.compile({ mainFileContent });
  if (outcome.result) return outcome.result;
  outcome.printErrors();
  throw new Error('Typst refuses a document that the bench wrote');
}
