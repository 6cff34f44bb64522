/** What an editor sees on each page while serving: a small bar, and problems on top of the page. */

interface Notes {
  readonly preview?: { readonly url: string; readonly name: string };
  readonly title: string;
  readonly close: string;
  /** Whether something keeps the newest text from being shown. */
  readonly isBroken: boolean;
  readonly problems: readonly NotedProblem[];
}

interface NotedProblem {
  readonly place: string;
  readonly severity: string;
  readonly message: string;
  readonly remedy: string;
  readonly lines: string;
}

async function show(): Promise<void> {
  if (window.top !== window) return;
  const answer = await fetch(`/.live/notes.json?page=${encodeURIComponent(location.pathname)}`);
  const notes = (await answer.json()) as Notes;
  const sheet = overlay(notes);
  document.body.append(bar(notes, sheet), sheet);
  if (notes.isBroken) sheet.show();
}

function bar({ preview, problems, title }: Notes, sheet: HTMLDialogElement): HTMLElement {
  const made = element('aside', 'live-bar');
  if (preview) {
    const link = element('a', '', preview.name);
    link.href = preview.url;
    made.append(link);
  }
  if (problems.length > 0) {
    const button = element('button', '', title);
    button.type = 'button';
    button.addEventListener('click', () => (sheet.open ? sheet.close() : sheet.show()));
    made.append(button);
  }
  made.hidden = made.childElementCount === 0;
  return made;
}

function overlay({ title, close, problems }: Notes): HTMLDialogElement {
  const made = element('dialog', 'live-problems');
  const heading = element('h2', '', title);
  heading.id = 'live-problems-title';
  made.setAttribute('aria-labelledby', heading.id);
  const button = element('button', 'live-close', close);
  button.type = 'button';
  button.addEventListener('click', () => made.close());
  made.addEventListener('keydown', ({ key }) => key === 'Escape' && made.close());
  made.append(button, heading, ...problems.map(article));
  return made;
}

function article({ place, severity, message, remedy, lines }: NotedProblem): HTMLElement {
  const made = element('article', '');
  made.append(
    element('p', 'live-place', `${severity} · ${place}`),
    element('p', '', message),
    element('pre', '', lines),
    element('p', '', remedy),
  );
  return made;
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  text = '',
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.textContent = text;
  return made;
}

void show();
