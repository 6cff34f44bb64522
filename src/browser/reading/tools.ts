import type { Reset } from '../../exercises/live/live.ts';
import type { Store } from '../stores.ts';
import { readAloud } from './aloud.ts';
import { readingLine } from './line.ts';

const key = 'reading';

/** How somebody likes to read: the names are those of the controls, the values are seen by the stylesheet. */
type Settings = Readonly<Record<string, string>>;

/** The reading tools of the page. They say nothing about their user, so they are kept from page to page. */
export function readingTools(store: Store): Reset {
  const tools = document.querySelector<HTMLDetailsElement>('.reading');
  const form = tools?.querySelector('form');
  if (!tools || !form) return () => undefined;
  tools.hidden = false;
  const line = readingLine();
  fill(form, read(store));
  apply();
  form.addEventListener('change', () => {
    apply();
    store.set(key, JSON.stringify(settingsOf(form)));
  });
  readAloud(tools);
  return () => {
    form.reset();
    apply();
    store.remove(key);
  };

  function apply(): void {
    const settings = settingsOf(form!);
    for (const [name, value] of Object.entries(settings)) document.documentElement.dataset[name] = value;
    line.show(settings.line === 'on');
  }
}

function controlsOf(form: HTMLFormElement): readonly (HTMLInputElement | HTMLSelectElement)[] {
  return [...form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('select, input')];
}

function settingsOf(form: HTMLFormElement): Settings {
  return Object.fromEntries(
    controlsOf(form).map((control) => [
      control.name,
      control instanceof HTMLInputElement && !control.checked ? '' : control.value,
    ]),
  );
}

function fill(form: HTMLFormElement, settings: Settings): void {
  for (const control of controlsOf(form)) {
    const value = settings[control.name] ?? '';
    if (control instanceof HTMLInputElement) control.checked = value === control.value;
    else if ([...control.options].some((option) => option.value === value)) control.value = value;
  }
}

function read(store: Store): Settings {
  try {
    const stored: unknown = JSON.parse(store.get(key) ?? '{}');
    return typeof stored === 'object' && stored !== null ? (stored as Settings) : {};
  } catch {
    return {};
  }
}
