// A customer's addresses.
import { copy, parts, show, write } from '../dom.js';
import { address, fill, nameCountries, prefixed } from '../form.js';
import { addressLines } from '../order-details.js';
import { shop } from '../shop.js';
import { t } from '../text.js';
import { customer, fail, sending } from './session.js';

export async function begin(root, shopper) {
  const part = parts(root);
  let edited;

  function open(known) {
    edited = known;
    part.form.reset();
    fill(part.form, prefixed('home', known ?? {}));
    show(part.form, true);
    part.heading.focus();
  }

  function close() {
    show(part.form, false);
    part.add.focus();
  }

  async function remove(known) {
    const { error } = await shopper.deleteAddress(known.id);
    fail(part, error);
    if (error) return;
    await load();
    write(part.said, t('account-address-deleted'));
    part.add.focus();
  }

  function card(known) {
    const element = copy('address-card');
    const own = parts(element);
    own.text.append(...addressLines(known));
    const name = `${known.firstName} ${known.lastName}, ${known.address1}`;
    own.edit.setAttribute('aria-label', t('account-edit-of', { name }));
    own.delete.setAttribute('aria-label', t('account-delete-of', { name }));
    own.edit.onclick = () => open(known);
    own.delete.onclick = () => remove(known);
    return element;
  }

  async function load() {
    const { value, error } = await shopper.addresses();
    fail(part, error);
    show(part.wait, false);
    if (error) return;
    part.list.replaceChildren(...value.addresses.map(card));
    show(part.none, !value.addresses.length);
    show(part.add, true);
  }

  if (!(await customer(part, shopper, 'account/addresses'))) return;
  nameCountries(root, shop.locale);
  part.add.addEventListener('click', () => open());
  part.cancel.addEventListener('click', close);
  sending(
    part.form,
    part,
    () => shopper.saveAddress({ ...edited, ...blank(edited), ...address(part.form, 'home') }),
    async () => {
      await load();
      close();
      write(part.said, t('account-saved'));
    },
  );
  await load();
}

/** What was written before and has been emptied since. */
const blank = (known) =>
  known ? { address2: undefined, phoneNumber: undefined, state: undefined } : {};
