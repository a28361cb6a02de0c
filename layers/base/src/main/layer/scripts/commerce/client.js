// The one door to carts, orders and accounts, whichever adapter the store has.
import { kept, pageData, shop } from '../shop.js';
import { begin, begun, made, openOrder, settle } from './attempt.js';
import { notices, seenIn } from './notices.js';
import { isDecided } from './request.js';

const ADAPTERS = {
  local: async (context) => (await import('./local.js')).local(context),
  unified: async (context) => (await import('./unified.js')).unified(context),
  link: async (context) => (await import('./link.js')).link(context),
};

let opened;

/** The client of this page's store. Its methods answer {value} or {error: {code, …}} and never throw. */
export const client = () =>
  (opened ??= ADAPTERS[shop.adapter]({
    shop,
    store: kept,
    shipping: pageData('shipping'),
  }).then((adapter) => withMemory(adapter, kept, tell)));

const tell = (count) => dispatchEvent(new CustomEvent('cart', { detail: count }));

/** An adapter that also keeps the number of pieces, the prices seen and the key of an attempt to order. */
export function withMemory(adapter, store, onCount = () => {}) {
  const seen = () => store.get('seen') ?? {};

  function counted(answer) {
    if (answer.value) {
      const count = answer.value.lineItems.reduce((sum, line) => sum + line.quantity, 0);
      store.set('count', count);
      store.set('seen', seenIn(answer.value, seen()));
      onCount(count);
    }
    return answer;
  }

  const counting = (name) => async (...args) => counted(await adapter[name](...args));

  async function send(order) {
    const answer = await adapter.placeOrder(order);
    if (answer.value) made(store);
    else if (isDecided(answer.error)) settle(store);
    return answer;
  }

  return {
    ...adapter,
    cart: counting('cart'),
    update: counting('update'),
    remove: counting('remove'),
    applyCoupon: counting('applyCoupon'),
    removeCoupon: counting('removeCoupon'),
    async add(item) {
      const answer = await adapter.add(item);
      if (answer.value && item.shown?.price) {
        store.set('seen', { ...seen(), [item.sku]: item.shown.price.value });
      }
      return counted(answer);
    },
    notices: (cart) => notices(cart, seen()),
    /** The shopper has been told of the prices and goes on with them. */
    agree: (cart) => store.set('seen', seenIn(cart, {})),
    placeOrder: (cart, order) => send(begin(cart, order, store)),
    /** Asks for the order that was sent and never answered; nothing when there is none. */
    async resume() {
      const order = adapter.features.resumes && openOrder(store);
      return order ? send(order) : undefined;
    },
    /** Whether an order was made whose cart is gone and which was neither confirmed nor declined. */
    isWaiting: () => Boolean(adapter.features.resumes && begun(store)),
    /** That order again, with where to pay it. */
    goOn: () => send(begun(store)),
    /** The order is confirmed: what was in it is in the cart no longer. */
    ordered() {
      settle(store);
      counted(adapter.ordered() ?? { value: { lineItems: [] } });
    },
    /** The order was not paid: the next one is another one. */
    declined: () => settle(store),
  };
}
