import { all, make } from '../../exercises/live/make.ts';
import { wantedFiles } from './catalogue.ts';
import { type Gathering, gather, readCatalogue } from './gather.ts';

/**
 * Makes one zip of several lessons, in the page itself: nothing but the finished files is fetched, and nothing is sent.
 *
 * The element holds a form with checkboxes named `lesson`, whose value is the address of a student page; choices named
 * `pack`, whose value is the roles to take; a link to the catalogue; a progress bar, a button to stop, and a status
 * whose words stand in its data. It stays hidden where files cannot be fetched, as from a disk.
 */
export function mountPackChooser(element: HTMLElement): void {
  const form = element.querySelector('form');
  const catalogue = element.querySelector<HTMLAnchorElement>('a[href$="kit.json"]')?.href;
  const status = element.querySelector<HTMLElement>('[role=status]');
  const bar = element.querySelector('progress');
  const stop = element.querySelector<HTMLButtonElement>('button[type=button]');
  const start = element.querySelector<HTMLButtonElement>('button[type=submit]');
  if (!form || !catalogue || !status || !bar || !stop || !start || !location.protocol.startsWith('http'))
    return;
  element.hidden = false;
  let running = new AbortController();
  stop.addEventListener('click', () => running.abort());
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    running = new AbortController();
    work(true);
    say(await outcomeOf({ catalogue, signal: running.signal, onProgress: showProgress }));
    work(false);
  });

  async function outcomeOf(gathering: Gathering): Promise<'none' | 'done' | 'failed' | 'stopped'> {
    try {
      return await packed(gathering);
    } catch {
      return gathering.signal.aborted ? 'stopped' : 'failed';
    }
  }

  async function packed(gathering: Gathering): Promise<'none' | 'done'> {
    const lessons = checkedValues(form!, 'lesson');
    const roles = checkedValues(form!, 'pack').flatMap((value) => value.split(' '));
    if (lessons.length === 0) return 'none';
    say('busy');
    const wanted = wantedFiles(await readCatalogue(gathering), lessons, roles);
    save(await gather(wanted, { 'README.txt': readme() }, gathering));
    return 'done';
  }

  /** Controls keep the focus where it is, so that nobody is thrown back to the top of the page. */
  function work(isWorking: boolean): void {
    start!.setAttribute('aria-disabled', String(isWorking));
    bar!.hidden = !isWorking;
    stop!.hidden = !isWorking;
    bar!.value = 0;
  }

  function showProgress(part: number): void {
    bar!.value = part;
  }

  function say(word: string): void {
    status!.textContent = status!.dataset[word] ?? '';
  }

  function readme(): string {
    const titles = checkedLabels(form!);
    return [
      status!.dataset.readme,
      ...titles.map((title) => `- ${title}`),
      '',
      status!.dataset.licence,
      '',
    ].join('\r\n');
  }
}

function checkedValues(form: HTMLFormElement, name: string): readonly string[] {
  return all<HTMLInputElement>(form, `input[name="${name}"]:checked`).map(({ value }) => value);
}

function checkedLabels(form: HTMLFormElement): readonly string[] {
  return all<HTMLInputElement>(form, 'input[name="lesson"]:checked').map(
    ({ labels }) => labels?.[0]?.textContent?.trim() ?? '',
  );
}

/** Hands a file to the browser's own way of saving. */
function save(bytes: Uint8Array<ArrayBuffer>): void {
  const address = URL.createObjectURL(new Blob([bytes], { type: 'application/zip' }));
  const link = make('a');
  link.href = address;
  link.download = 'lessons.zip';
  link.click();
  URL.revokeObjectURL(address);
}
