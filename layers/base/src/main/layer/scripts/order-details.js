// One order, as the confirmation and the account show it.
import { make, show, write } from './dom.js';
import { drawLines, drawTotals } from './order-lines.js';
import { shop } from './shop.js';
import { hasText, t } from './text.js';

export const dateText = (date) =>
  new Intl.DateTimeFormat(shop.locale, { dateStyle: 'long' }).format(new Date(date));

export function statusText({ status, paymentStatus }) {
  const key = `order-status-${status}`;
  const paid = { paid: 'order-paid', pending: 'order-unpaid', declined: 'order-declined' }[paymentStatus];
  return [hasText(key) ? t(key) : status, paid && t(paid)].filter(Boolean).join(' · ');
}

export function addressLines(address) {
  const { firstName, lastName, address1, address2, postalCode, city, state, country } = address;
  const isEast = country === 'JP';
  const lines = isEast
    ? [`〒${postalCode}`, `${state ?? ''}${city}`, address1, address2, `${lastName} ${firstName}`]
    : [`${firstName} ${lastName}`, address1, address2, [postalCode, city, state].filter(Boolean).join(' ')];
  return lines.filter(Boolean).flatMap((line) => [line, make('br')]);
}

export function drawOrder(part, order) {
  const { id, orderDate, customerEmail, shippingAddress, shippingMethod } = order;
  const row = (name, value) => {
    write(part[name], value ?? '');
    show(part[`${name}-row`], value);
  };
  write(part.number, id);
  row('date', orderDate && dateText(orderDate));
  row('status', order.status && statusText(order));
  row('email', customerEmail);
  row('way', shippingMethod?.name);
  show(part['address-row'], shippingAddress);
  if (shippingAddress) part.address.replaceChildren(...addressLines(shippingAddress));
  drawLines(part.lines, order.lineItems);
  drawTotals(part, order);
}
