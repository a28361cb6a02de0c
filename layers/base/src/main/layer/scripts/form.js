// Forms that say what is wrong with them: beside each field, and in a list above that takes the focus.
import { make, show, write } from './dom.js';

const errorOf = (field) =>
  document.getElementById(
    (field.getAttribute('aria-describedby') ??
      field.closest('fieldset')?.getAttribute('aria-describedby') ??
      '').split(' ').pop(),
  );

function wrongWith(field) {
  const { validity, dataset } = field;
  if (validity.valid) return '';
  return (validity.valueMissing ? dataset.missing : dataset.wrong) || field.validationMessage;
}

/** Says what is wrong with a field, or that nothing is. */
export function tell(field, text) {
  const error = errorOf(field);
  write(error, text);
  show(error, text);
  if (text) field.setAttribute('aria-invalid', 'true');
  else field.removeAttribute('aria-invalid');
}

/** The wrong fields of a form in their order, one for each group of radio buttons. */
const wrongFields = (form) =>
  [...form.elements].filter(
    (field, i, all) =>
      field.willValidate &&
      !field.validity.valid &&
      field.type !== 'fieldset' &&
      (field.type !== 'radio' || all.findIndex(({ name }) => name === field.name) === i),
  );

/** Shows every problem of a form; whether there is none. */
export function isComplete(form, part) {
  for (const field of form.elements) if (field.willValidate) tell(field, '');
  const problems = wrongFields(form).map((field) => [field, wrongWith(field)]);
  problems.forEach(([field, text]) => tell(field, text));
  list(problems, part);
  return !problems.length;
}

/** Lists problems above the form, each a link to its field, and goes there. */
export function list(problems, part) {
  part['problem-list'].replaceChildren(
    ...problems.map(([field, text]) => {
      const link = make('a', { href: `#${field.id}` }, text);
      link.onclick = (event) => {
        event.preventDefault();
        field.focus();
      };
      return make('li', {}, link);
    }),
  );
  show(part.problems, problems.length);
  if (problems.length) part.problems.focus();
}

/** Makes a form usable, which is inert without its script. Tells of a field once it has been left, and takes it back as soon as it is right. */
export function watch(form) {
  form.inert = false;
  form.addEventListener('change', ({ target }) => target.willValidate && tell(target, wrongWith(target)));
  form.addEventListener('input', ({ target }) => {
    if (target.ariaInvalid === 'true' && target.validity.valid) tell(target, '');
  });
}

/** What stands in a form's fields, by name. */
export const values = (form) => Object.fromEntries(new FormData(form));

export function fill(form, given) {
  for (const [name, value] of Object.entries(given)) {
    const field = form.elements[name];
    if (!field || field.type === 'hidden' || value === null || value === undefined) continue;
    if (field.type === 'checkbox') field.checked = Boolean(value);
    else field.value = value;
  }
}

/** The address of the fields "<prefix>.firstName" and so on; what is empty is left out. */
export function address(form, prefix) {
  const found = {};
  for (const [name, value] of Object.entries(values(form))) {
    const [group, field] = name.split('.');
    if (group === prefix && field && value.trim()) found[field] = value.trim();
  }
  return found;
}

export const prefixed = (prefix, given) =>
  Object.fromEntries(Object.entries(given).map(([name, value]) => [`${prefix}.${name}`, value]));

/** Writes the names of countries in the page's language. */
export function nameCountries(root, locale) {
  const names = new Intl.DisplayNames(locale, { type: 'region' });
  for (const place of root.querySelectorAll('[data-country]')) {
    write(place, names.of(place.dataset.country));
  }
}
