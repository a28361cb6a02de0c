// One key for one attempt to order a cart, so that no order is made twice.

const random = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');

const content = (cart) =>
  JSON.stringify([cart.id, cart.lineItems.map(({ sku, quantity }) => [sku, quantity])]);

/**
 * Begins to order a cart. The key is the same for a second click, after a lost answer, after a reload and in
 * another tab, until the attempt is settled or the cart is another one.
 *
 * @returns the order with its key and its cart
 */
export function begin(cart, order, store) {
  const known = store.get('attempt');
  const isSame = known?.content === content(cart);
  const idempotencyKey = isSame ? known.order.idempotencyKey : random();
  const sent = { ...order, cartId: cart.id, idempotencyKey };
  store.set('attempt', { content: content(cart), order: sent, isOpen: true });
  return sent;
}

/** The order that was sent and never answered. */
export function openOrder(store) {
  const { isOpen, order } = store.get('attempt') ?? {};
  return isOpen ? order : undefined;
}

/** The order that is neither confirmed nor given up, answered or not. */
export const begun = (store) => store.get('attempt')?.order;

/** The order is made; asking again with its key finds it. */
export function made(store) {
  store.set('attempt', { ...store.get('attempt'), isOpen: false });
}

/** The attempt is over: the next order is another one. */
export const settle = (store) => store.remove('attempt');
