// Making an account.
import { parts } from '../dom.js';
import { values } from '../form.js';
import { keepWanted, sending, welcome } from './session.js';

export function begin(root, shopper) {
  const part = parts(root);
  keepWanted(part.other);
  sending(
    part.form,
    part,
    () => shopper.register(values(part.form)),
    ({ customer }) => welcome(shopper, customer),
  );
}
