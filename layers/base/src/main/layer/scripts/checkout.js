// The checkout page: one form, kept until the order is confirmed, sent so that it can't be made twice.
import { client } from './commerce/client.js';
import { errorText } from './commerce/errors.js';
import { isDecided } from './commerce/request.js';
import { copy, make, parts, safeUrl, show, write } from './dom.js';
import { address, fill, isComplete, nameCountries, prefixed, tell, values, watch } from './form.js';
import { minor, money } from './money.js';
import { noticeText } from './notice-text.js';
import { dateText } from './order-details.js';
import { drawLines, drawTotals } from './order-lines.js';
import { kept, keptForTab, shop } from './shop.js';
import { hasText, t } from './text.js';

const CHANGED = ['price-changed', 'quantity-unavailable', 'sku-unknown', 'coupon-expired', 'order-empty'];

const root = document.querySelector('[data-checkout]');
const part = root && parts(root);

const absolute = (url) => new URL(url, location.href).href;

function checkout(shopper) {
  const { form } = part;
  let cart;
  let isPlacing = false;

  function draw(drawn) {
    cart = drawn;
    const isEmpty = !cart.lineItems.length;
    show(part.empty, isEmpty && !shopper.isWaiting());
    show(part.waiting, isEmpty && shopper.isWaiting());
    show(form, !isEmpty);
    drawLines(part.lines, cart.lineItems);
    drawTotals(part, cart);
    return drawNotices();
  }

  /** Whether something about the cart has to be agreed to first. */
  function drawNotices() {
    const told = shopper.notices(cart);
    part.changes.replaceChildren(...told.map((notice) => make('li', {}, noticeText(notice))));
    show(part.notices, told.length);
    show(part.agree, told.every(({ kind }) => kind === 'price'));
    return told.length > 0;
  }

  function fail(text) {
    write(part.reason, text);
    show(part.reason, text);
  }

  const failed = ({ code }) =>
    hasText(`checkout-error-${code}`) ? t(`checkout-error-${code}`) : errorText({ code });

  function keepForm() {
    const { isSame, ...given } = values(form);
    keptForTab.set('checkout', { ...given, isSame: part.same.checked });
  }

  function billing() {
    part.billing.disabled = part.same.checked;
    show(part.billing, !part.same.checked);
  }

  function choice(name, { id, name: label, description }, price, error) {
    const element = copy('choice');
    const input = element.querySelector('input');
    Object.assign(input, { name, value: id, id: `${name}-${id}` });
    input.dataset.missing = t('checkout-error-choose');
    input.setAttribute('aria-describedby', error);
    const chosen = parts(element);
    write(chosen.name, label);
    write(chosen.description, description ?? '');
    write(chosen.price, price);
    return element;
  }

  const priceText = ({ price }) => (!price ? '' : minor(price) ? money(price) : t('checkout-free'));

  function days({ description, days: [from, to] = [], estimatedDelivery }) {
    const time = from
      ? t('checkout-days', { from, to })
      : estimatedDelivery && t('checkout-arrives', { date: dateText(estimatedDelivery) });
    return [description, time].filter(Boolean).join(' ');
  }

  async function loadWays() {
    const { value, error } = await shopper.shippingMethods();
    if (error) return fail(failed(error));
    const { methods } = value;
    part.ways.replaceChildren(
      ...methods.map((way) =>
        choice('shippingMethod', { ...way, description: days(way) }, priceText(way), 'checkout-shipping-error'),
      ),
    );
    const wanted = keptForTab.get('checkout')?.shippingMethod;
    const first = methods.find(({ id }) => id === wanted) ?? methods[0];
    if (first) {
      form.elements[`shippingMethod-${first.id}`].checked = true;
      return chooseWay(first.id);
    }
    return undefined;
  }

  async function chooseWay(id) {
    const { value, error } = await shopper.setShippingMethod(id);
    if (value) draw(value);
    else fail(failed(error));
  }

  async function loadPayments() {
    const { value } = await shopper.paymentMethods();
    const methods = value?.methods ?? [];
    part.payments.replaceChildren(
      ...(methods.length
        ? methods.map((way) => choice('paymentMethod', way, '', 'checkout-payment-error'))
        : [make('p', {}, t('checkout-payment-later'))]),
    );
    const wanted = keptForTab.get('checkout')?.paymentMethod;
    const first = methods.find(({ id }) => id === wanted) ?? methods[0];
    if (first) form.elements[`paymentMethod-${first.id}`].checked = true;
  }

  /** What is known of a customer goes where nothing has been written yet. */
  async function loadCustomer() {
    if (!shopper.features.accounts || !kept.get('customer')) return;
    const [{ value: who }, { value: where }] = await Promise.all([
      shopper.customer(),
      shopper.addresses(),
    ]);
    if (!who?.customer) return;
    show(part.guest, false);
    const addresses = where?.addresses ?? [];
    if (!form.elements.email.value) fill(form, { email: who.customer.email });
    part.addresses?.append(
      ...addresses.map(({ id, firstName, lastName, address1, city }) =>
        make('option', { value: id }, `${firstName} ${lastName}, ${address1}, ${city}`),
      ),
    );
    show(part.saved, addresses.length);
    part.addresses?.addEventListener('change', () => {
      const chosen = addresses.find(({ id }) => id === part.addresses.value);
      if (chosen) fill(form, prefixed('shipping', chosen));
      keepForm();
    });
    if (addresses.length && !form.elements['shipping.address1'].value) {
      part.addresses.value = addresses[0].id;
      fill(form, prefixed('shipping', addresses[0]));
    }
  }

  /** Nobody knows what became of an order without an answer: asking again finds it. */
  const told = (answer) =>
    answer.error && !isDecided(answer.error)
      ? { error: { ...answer.error, code: 'unknown' } }
      : answer;

  /** The answer of the last step, or the error of the first that fails. */
  async function steps() {
    const resumed = await shopper.resume();
    if (resumed && (resumed.value || !isDecided(resumed.error))) return told(resumed);
    const checked = await shopper.cart({ isChecked: true });
    if (checked.error) return { error: checked.error };
    if (draw(checked.value)) {
      part.notices.focus();
      return {};
    }
    const shippingAddress = address(form, 'shipping');
    const addressed = await shopper.setAddress({
      customerEmail: form.elements.email.value.trim(),
      shippingAddress,
      billingAddress: part.same.checked ? shippingAddress : address(form, 'billing'),
    });
    if (addressed.error) return addressed;
    const shipped = await shopper.setShippingMethod(values(form).shippingMethod);
    if (shipped.error) return shipped;
    draw(shipped.value);
    const placed = await shopper.placeOrder(cart, {
      paymentMethodId: values(form).paymentMethod,
      returnUrl: absolute(shop.urls.order),
      failureUrl: absolute(shop.urls['order-failed']),
    });
    return told(placed);
  }

  function leave({ order, redirectUrl }) {
    kept.set('awaiting', order.id);
    location.assign(
      redirectUrl
        ? safeUrl(redirectUrl)
        : `${shop.urls.order}?order=${encodeURIComponent(order.id)}`,
    );
  }

  async function place() {
    if (isPlacing || !isComplete(form, part)) return;
    isPlacing = true;
    part.place.setAttribute('aria-busy', 'true');
    fail('');
    write(part.said, t('checkout-placing'));
    const { value, error } = await steps();
    if (value) {
      leave(value);
      return;
    }
    if (error) fail(failed(error));
    if (CHANGED.includes(error?.code)) {
      const { value: now } = await shopper.cart({ isChecked: true });
      if (now) draw(now);
    }
    write(part.said, '');
    part.place.removeAttribute('aria-busy');
    isPlacing = false;
  }

  function connection() {
    const isBack = !part.connection.hidden && navigator.onLine;
    write(part.connection, isBack ? t('checkout-online') : t('checkout-offline'));
    show(part.connection, isBack || !navigator.onLine);
  }

  async function begin() {
    nameCountries(form, shop.locale);
    fill(form, keptForTab.get('checkout') ?? {});
    billing();
    watch(form);
    form.addEventListener('input', keepForm);
    form.addEventListener('change', ({ target }) => {
      keepForm();
      if (target === part.same) billing();
      if (target.name === 'shippingMethod') {
        tell(target, '');
        chooseWay(target.value);
      }
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      place();
    });
    part.agree.addEventListener('click', () => {
      shopper.agree(cart);
      draw(cart);
      part.place.focus();
    });
    part['go-on'].addEventListener('click', async () => {
      const { value, error } = await shopper.goOn();
      if (value) leave(value);
      else write(part['waiting-text'], failed(error));
    });
    addEventListener('online', connection);
    addEventListener('offline', connection);
    // Back from the payment page: the order may be sent again.
    addEventListener('pageshow', ({ persisted }) => persisted && location.reload());
    connection();
    const resumed = await shopper.resume();
    if (resumed?.value) {
      leave(resumed.value);
      return;
    }
    const { value, error } = await shopper.cart();
    if (error) fail(failed(error));
    if (value) draw(value);
    if (value?.lineItems.length) {
      await Promise.all([loadWays(), loadPayments(), loadCustomer()]);
    }
    // Not before, for nothing may move; also without a cart, for the button asks for it again.
    show(part.wait, false);
    show(part.full, true);
    if (value && shop.adapter === 'local') {
      const { value: checked } = await shopper.cart({ isChecked: true });
      draw(checked ?? value);
    }
  }

  return begin();
}

if (root && shop.adapter !== 'none') {
  const shopper = await client();
  if (shopper.features.checkout) {
    await checkout(shopper);
  } else {
    const { value } = await shopper.cart();
    location.replace(value.lineItems.length ? shopper.checkoutUrl(value) : shop.urls.cart);
  }
}
