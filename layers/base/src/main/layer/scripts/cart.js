// The cart page.
import { cartView } from './cart-view.js';
import { client } from './commerce/client.js';
import { errorText } from './commerce/errors.js';
import { make, parts, show, write } from './dom.js';
import { minor, money } from './money.js';
import { kept, pageData, shop } from './shop.js';
import { t } from './text.js';

const root = document.querySelector('[data-cart-page]');
const part = root && parts(root);

function shippingNote(cart) {
  const [cheapest] = (pageData('shipping') ?? []).sort((a, b) => minor(a.price) - minor(b.price));
  if (shop.adapter !== 'local' || !cheapest || cart.totalShippingPrice) return;
  const { price, freeFrom } = cheapest;
  const left = freeFrom && minor(freeFrom) - minor(cart.subtotalDiscountedPrice);
  const text =
    left > 0
      ? t('cart-shipping-free-from', { price: money(price), from: money(freeFrom) })
      : t(freeFrom ? 'cart-shipping-free' : 'cart-shipping-from', { price: money(price) });
  write(part.note, text);
}

function coupons(cart, shopper, view) {
  part.coupons.replaceChildren(
    ...cart.appliedCoupons.map((coupon) => {
      const remove = make('button', { type: 'button', class: 'button-text' }, t('cart-coupon-remove', coupon));
      remove.onclick = () =>
        view.run(
          () => shopper.removeCoupon(coupon.id),
          () => t('cart-coupon-removed', coupon),
        );
      return make('li', {}, coupon.name ?? coupon.code, ' ', remove);
    }),
  );
}

/** A code that is refused is told beside its field. */
function couponForm(shopper, view) {
  const { coupon, code, refusal } = part;
  const invalid = (text) => {
    write(refusal, text);
    show(refusal, text);
    if (text) code.setAttribute('aria-invalid', 'true');
    else code.removeAttribute('aria-invalid');
  };
  coupon.addEventListener('submit', (event) => {
    event.preventDefault();
    const given = code.value.trim();
    if (!given) {
      invalid(t('cart-error-coupon-unknown'));
      code.focus();
      return;
    }
    view.run(
      async () => {
        const answer = await shopper.applyCoupon(given);
        const isRefused = answer.error?.code.startsWith('coupon');
        invalid(isRefused ? errorText(answer.error) : '');
        if (isRefused) {
          code.focus();
          return {};
        }
        code.value = '';
        return answer;
      },
      (cart) => (cart ? t('cart-coupon-applied', { code: given }) : ''),
    );
  });
  show(coupon, true);
}

if (root && shop.adapter !== 'none') {
  const shopper = await client();
  const view = cartView(root, shopper);
  root.addEventListener('drawn', ({ detail }) => {
    shippingNote(detail);
    if (part.coupons) coupons(detail, shopper, view);
  });
  if (part.coupon && shopper.features.coupons) couponForm(shopper, view);
  addEventListener('storage', (event) => kept.isAbout(event, 'cart') && view.load());
  addEventListener('pageshow', (event) => event.persisted && view.load());
  if (shop.adapter !== 'unified') await view.load();
  await view.load({ isChecked: true });
}
