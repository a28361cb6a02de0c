// Lines and sums of a cart or an order that are only shown.
import { copy, parts, show, write } from './dom.js';
import { minor, money, ofMinor } from './money.js';
import { t } from './text.js';

/** What distinguishes a line from others of its product: its color, its size. */
export const facts = ({ attributes }) =>
  (attributes ?? []).map(({ valueLabel, value }) => valueLabel ?? value).filter(Boolean);

export function drawLines(list, lines) {
  list.replaceChildren(
    ...lines.map((line) => {
      const { name, quantity, image, totalPrice } = line;
      const element = copy('order-line');
      const part = parts(element);
      if (image?.url) part.image.src = image.url;
      show(part.image, image?.url);
      write(part.name, name);
      write(part.quantity, [...facts(line), t('checkout-pieces', { count: quantity })].join(' · '));
      write(part['line-total'], totalPrice ? money(totalPrice) : '');
      return element;
    }),
  );
}

/** Fills the rows of components/commerce/cart-totals.peb; rows without an amount stay hidden. */
export function drawTotals(part, cart) {
  const isSome = (value) => value && minor(value) > 0;
  const amount = (row, value, isShown) => {
    write(part[row], value ? money(value) : '');
    show(part[`${row}-row`], isShown);
  };
  const { totalCouponDiscounts: discount, totalShippingPrice: shipping, totalTax: tax } = cart;
  const subtotal = cart.subtotalDiscountedPrice ?? cart.subtotalPrice;
  amount('subtotal', subtotal, subtotal);
  const isReduced = isSome(discount);
  amount('discount', isReduced && ofMinor(discount.currency, -minor(discount)), isReduced);
  amount('shipping', shipping, shipping);
  amount('total', cart.totalPrice, true);
  amount('tax', tax, isSome(tax));
}
