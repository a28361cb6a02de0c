// The pages after checkout: the order is confirmed, or was not paid.
import { client } from './commerce/client.js';
import { errorText } from './commerce/errors.js';
import { parts, show, write } from './dom.js';
import { drawOrder } from './order-details.js';
import { kept, keptForTab, shop } from './shop.js';
import { t } from './text.js';

const confirmed = document.querySelector('[data-order]');
const id = new URLSearchParams(location.search).get('order');

/** Only the order this browser waits for empties its cart, and once. */
function settle(shopper) {
  if (kept.get('awaiting') !== id) return;
  kept.remove('awaiting');
  keptForTab.remove('checkout');
  shopper.ordered();
}

async function confirm(shopper) {
  const part = parts(confirmed);
  const { value, error } = id
    ? await shopper.order(id)
    : { error: { code: 'not-found', status: 404 } };
  show(part.wait, false);
  if (value) {
    settle(shopper);
    drawOrder(part, value.order ?? value);
    show(part.order, true);
  } else {
    write(part.reason, error.status ? t('order-error-unknown') : errorText(error));
    show(part.reason, true);
  }
}

if (shop.adapter !== 'none') {
  const shopper = await client();
  if (confirmed) await confirm(shopper);
  else shopper.declined();
}
