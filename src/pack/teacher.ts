import { type NamedBytes, zip } from './zip.ts';

/** What goes into a teacher's pack. */
export interface TeacherPack {
  /** The papers, byte for byte as they stand on the site. */
  readonly papers: readonly NamedBytes[];
  /** What the pack holds and how to use it, in the language of the edition. */
  readonly readme: string;
  readonly licence: string;
}

/** One zip with all that a teacher needs. @returns its bytes */
export function teacherPack({ papers, readme, licence }: TeacherPack): Uint8Array {
  return zip([text('README.txt', readme), ...papers, text('LICENSE.txt', licence)]);
}

/** Plain text that also the oldest editor of a school's computer shows in lines. */
function text(name: string, content: string): NamedBytes {
  return { name, bytes: new TextEncoder().encode(content.replace(/\r?\n/g, '\r\n')) };
}
