// Texts of the page's language: the messages of i18n that shop data and the page itself bring along.
import { shop } from './shop.js';

const messages = { ...shop.texts };

/** Takes over the texts that a page brings along. */
export function learn(page) {
  for (const element of page.querySelectorAll('script[data-texts]')) {
    Object.assign(messages, JSON.parse(element.textContent));
  }
}

if (globalThis.document) learn(document);

/** The text of a key; the key itself where the page has no such message. */
export const t = (key, args) => (key in messages ? format(messages[key], args, shop.locale) : key);

export const hasText = (key) => key in messages;

/** An ICU message with its arguments: {x}, {n, plural, =0 {…} one {…} other {… # …}}, {x, select, …}. */
export function format(message, args = {}, locale = 'en') {
  let at = 0;

  const shown = (value) =>
    typeof value === 'number' ? new Intl.NumberFormat(locale).format(value) : String(value ?? '');

  function until(ends) {
    const start = at;
    while (at < message.length && !ends.includes(message[at])) at++;
    return message.slice(start, at).trim();
  }

  // An apostrophe quotes braces only; two are one.
  function quoted() {
    if (message[at] === "'") {
      at++;
      return "'";
    }
    if (!'{}#'.includes(message[at] ?? ' ')) return "'";
    const end = message.indexOf("'", at);
    const text = message.slice(at, end < 0 ? undefined : end);
    at = end < 0 ? message.length : end + 1;
    return text;
  }

  function argument() {
    const value = args[until(',}')];
    if (message[at++] !== ',') return shown(value);
    const isPlural = until(',') === 'plural';
    at++;
    const choices = {};
    for (let name = until('{}'); message[at] === '{'; name = until('{}')) {
      at++;
      choices[name] = text(isPlural ? shown(value) : undefined);
    }
    at++;
    const chosen = isPlural
      ? (choices[`=${value}`] ?? choices[new Intl.PluralRules(locale).select(value)])
      : choices[value];
    return chosen ?? choices.other ?? '';
  }

  function text(count) {
    let out = '';
    while (at < message.length && message[at] !== '}') {
      const c = message[at++];
      if (c === "'") out += quoted();
      else if (c === '{') out += argument();
      else out += c === '#' && count !== undefined ? count : c;
    }
    at++;
    return out;
  }

  return text();
}
