// Name, email address and password of a customer.
import { parts, show, write } from '../dom.js';
import { fill, values } from '../form.js';
import { kept } from '../shop.js';
import { t } from '../text.js';
import { customer, fail, forget, sending } from './session.js';

export async function begin(root, shopper) {
  const part = parts(root);
  part['sign-out'].addEventListener('click', async () => {
    const { error } = await shopper.signOut();
    if (error) fail(part, error);
    else forget();
  });
  const known = await customer(part, shopper, 'account');
  if (!known) return;
  const saved = () => write(part.said, t('account-saved'));

  fill(part.form, known);
  sending(
    part.form,
    part,
    () => shopper.updateCustomer(values(part.form)),
    () => {
      kept.set('customer', { firstName: part.form.elements.firstName.value });
      saved();
    },
  );

  const passwords = root.querySelector('[data-password-form]');
  const { currentPassword, newPassword, username } = passwords.elements;
  username.value = known.email;
  sending(
    passwords,
    parts(passwords),
    () => shopper.changePassword(currentPassword.value, newPassword.value),
    () => {
      passwords.reset();
      username.value = known.email;
      saved();
    },
  );
  show(part.wait, false);
  show(part.full, true);
}
