// Elements of the page's own templates, filled with text; nothing here reads markup.

/** What scripts fill in below an element, by data-part; a layer may leave parts out. */
export const parts = (root) =>
  new Proxy(
    {},
    { get: (_, name) => root.querySelector(`[data-part="${name}"]`) ?? undefined },
  );

/** A copy of the one element of a <template>. */
export const copy = (id) =>
  document.importNode(document.getElementById(id).content.firstElementChild, true);

export function write(element, text) {
  if (element && element.textContent !== text) element.textContent = text;
}

export function show(element, isShown) {
  if (element) element.hidden = !isShown;
}

/** An element with attributes and content: make('li', {class: 'x'}, 'text', other). */
export function make(name, attributes = {}, ...content) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== null && value !== undefined && value !== false) element.setAttribute(key, value);
  }
  element.append(...content.filter((part) => part !== null && part !== undefined));
  return element;
}

/** A link's address, only of a page: what a server says is never run. */
export function safeUrl(address) {
  const url = new URL(address, location.href);
  return /^https?:$/.test(url.protocol) ? url.href : '#';
}
