/** A new element with its class and what is in it. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className = '',
  ...content: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.append(...content);
  return element;
}

/** A button that sends no form. */
export function button(className: string, name: string, onPress: () => void): HTMLButtonElement {
  const made = make('button', className, name);
  made.type = 'button';
  made.addEventListener('click', onPress);
  return made;
}

/** Markup that the kit drew: author's text in it was escaped when it was built. */
export function drawn(className: string, markup: string): HTMLElement {
  const element = make('div', className);
  element.innerHTML = markup;
  return element;
}

/** The elements that a selector finds, as an array. */
export function all<Found extends HTMLElement>(under: ParentNode, selector: string): readonly Found[] {
  return [...under.querySelectorAll<Found>(selector)];
}
