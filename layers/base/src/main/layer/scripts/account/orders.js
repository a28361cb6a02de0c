// A customer's orders, and one of them with ?order=.
import { copy, parts, show, write } from '../dom.js';
import { money } from '../money.js';
import { dateText, drawOrder, statusText } from '../order-details.js';
import { shop } from '../shop.js';
import { t } from '../text.js';
import { customer, fail } from './session.js';

const PAGE = 10;

function row(order) {
  const element = copy('order-row');
  const part = parts(element);
  part.link.href = `${shop.urls['account/orders']}?order=${encodeURIComponent(order.id)}`;
  write(part.number, t('account-order', { number: order.id }));
  write(part.date, dateText(order.orderDate));
  write(part.status, statusText(order));
  write(part.total, money(order.totalPrice));
  return element;
}

async function one(part, shopper, id) {
  const { value, error } = await shopper.order(id);
  if (error) {
    fail(part, error.status === 404 ? { code: 'order-unknown' } : error);
    if (error.status === 404) write(part.reason, t('order-error-unknown'));
    return;
  }
  drawOrder(part, value.order ?? value);
  show(part.order, true);
}

async function all(part, shopper) {
  let page = 0;
  async function more() {
    const { value, error } = await shopper.orders(page + 1, PAGE);
    fail(part, error);
    if (error) return;
    page++;
    part.list.append(...value.orders.map(row));
    show(part.none, !value.total);
    show(part.more, page * PAGE < value.total);
  }
  part.more.addEventListener('click', more);
  await more();
}

export async function begin(root, shopper) {
  const part = parts(root);
  if (!(await customer(part, shopper, 'account/orders'))) return;
  const id = new URLSearchParams(location.search).get('order');
  await (id ? one(part, shopper, id) : all(part, shopper));
  show(part.wait, false);
}
