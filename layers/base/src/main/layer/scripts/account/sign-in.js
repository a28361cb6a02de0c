// Signing in.
import { parts } from '../dom.js';
import { keepWanted, sending, welcome } from './session.js';

export function begin(root, shopper) {
  const part = parts(root);
  const { elements } = part.form;
  keepWanted(part.other);
  sending(
    part.form,
    part,
    () => shopper.signIn(elements.email.value.trim(), elements.password.value),
    ({ customer }) => welcome(shopper, customer),
  );
}
