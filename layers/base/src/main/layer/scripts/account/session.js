// Who is signed in, and where that leads.
import { errorText } from '../commerce/errors.js';
import { client } from '../commerce/client.js';
import { wishes } from '../commerce/wishes.js';
import { show, write } from '../dom.js';
import { isComplete, tell, list, watch } from '../form.js';
import { kept, shop } from '../shop.js';
import { hasText, t } from '../text.js';

const FIELDS = {
  'email-taken': 'email',
  'email-invalid': 'email',
  'password-too-short': 'password',
};

const failed = ({ code }) =>
  hasText(`account-error-${code}`) ? t(`account-error-${code}`) : errorText({ code });

/** A page of the shop by its name, never another address. */
const wanted = () => shop.urls[new URLSearchParams(location.search).get('to')];

export function fail(part, error) {
  write(part.reason, error ? failed(error) : '');
  show(part.reason, error);
}

/** Remembers the customer, brings cart and wishlist of the browser along, and goes where they wanted to. */
export async function welcome(shopper, customer) {
  kept.set('customer', { firstName: customer.firstName });
  await Promise.all([shopper.cart(), wishes(kept, client).meet()]);
  location.assign(wanted() ?? shop.urls.account);
}

export function forget() {
  kept.remove('customer');
  kept.remove('wishes');
  kept.remove('cart-id');
  location.assign(shop.urls['sign-in'] ?? shop.urls.home);
}

/** The customer, or nothing after leading to where one signs in. */
export async function customer(part, shopper, page) {
  const { value, error } = await shopper.customer();
  if (value?.customer) return value.customer;
  if (error) {
    show(part.wait, false);
    fail(part, error);
  } else {
    kept.remove('customer');
    location.replace(`${shop.urls['sign-in']}?to=${encodeURIComponent(page)}`);
  }
  return undefined;
}

/** A form that sends once at a time, and tells of a refusal beside its field where it has one. */
export function sending(form, part, send, done) {
  let isSending = false;
  watch(form);
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    if (isSending || !isComplete(form, part)) return;
    isSending = true;
    fail(part);
    part.submit.setAttribute('aria-busy', 'true');
    const { value, error } = await send();
    isSending = false;
    part.submit.removeAttribute('aria-busy');
    const field = error && form.elements[FIELDS[error.code]];
    if (field) {
      tell(field, failed(error));
      list([[field, failed(error)]], part);
    } else if (error) {
      fail(part, error);
    } else {
      await done(value);
    }
  });
  part.reveal?.addEventListener('change', () => {
    form.elements.password.type = part.reveal.checked ? 'text' : 'password';
  });
}

/** A link to the other way in keeps where the shopper wanted to go. */
export function keepWanted(link) {
  if (link && wanted()) link.search = location.search;
}
