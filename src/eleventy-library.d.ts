/** The part of Eleventy that we call; the library carries no types of its own. */
declare module '@11ty/eleventy' {
  export interface EleventyOptions {
    readonly configPath?: string;
    readonly quietMode?: boolean;
    readonly config?: (config: never) => void;
  }

  export default class Eleventy {
    constructor(input: string, output: string, options?: EleventyOptions);
    init(): Promise<void>;
    write(): Promise<unknown>;
    disableLogger(): void;
  }
}
