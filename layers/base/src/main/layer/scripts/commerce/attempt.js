// One key for one attempt to order a cart, so that no order is made twice.

const random = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');

const content = (cart) =>
  JSON.stringify([cart.id, cart.lineItems.map(({ sku, quantity }) => [sku, quantity])]);

/**
 * The key to order this cart with: the same for a second click, after a lost answer, after a reload and in
 * another tab, until the attempt is settled or the cart is another one.
 */
export function attemptKey(cart, store) {
  const known = store.get('attempt');
  if (known?.content === content(cart)) return known.key;
  const key = random();
  store.set('attempt', { key, content: content(cart) });
  return key;
}

/** The server has decided: the next order is another one. */
export const settle = (store) => store.remove('attempt');
