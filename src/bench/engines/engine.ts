/** A finished document. */
export interface Drawn {
  readonly bytes: Uint8Array;
  readonly pages: number;
}

/** The engines that are compared, ours first. */
export const engineNames = ['kit', 'typst', 'chromium'] as const;
export type EngineName = (typeof engineNames)[number];

/** One way to draw the documents that lie on a desk. */
export interface Engine {
  /** Reads a document. What it returns draws it, and is what a clock may measure. */
  readonly prepare: (document: string) => () => Drawn | Promise<Drawn>;
  readonly close: () => Promise<void>;
}

/** Starts an engine. @param desk folder of the documents */
export type OpenEngine = (desk: string) => Promise<Engine>;
