import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withMemory } from '../../main/layer/scripts/commerce/client.js';
import { checkoutUrl } from '../../main/layer/scripts/commerce/link.js';
import { local } from '../../main/layer/scripts/commerce/local.js';
import { euro, price, serving, storage, store } from './world.js';

const page = (variant) =>
  `<html><script type="application/json" id="product">${JSON.stringify({ id: 'cup', variants: [variant] })}</script>`;

const shown = (more) => ({ name: 'Cup', url: '/p/cup/', price: price('5.00'), ...more });

const shopAt = (origin = '') => ({
  store: 'acme',
  locale: 'de-DE',
  currency: 'EUR',
  endpoint: `${origin}/orders`,
});

const cartOf = (kept, origin, shipping) => local({ shop: shopAt(origin), store: kept, shipping });

test('what is put in twice is one line with the sum', async () => {
  const cart = cartOf(store());
  await cart.add({ productId: 'cup', sku: 'A', quantity: 2, shown: shown() });
  const { value } = await cart.add({ productId: 'cup', sku: 'A', quantity: 1, shown: shown() });
  assert.deepEqual(value.lineItems.map(({ sku, quantity }) => [sku, quantity]), [['A', 3]]);
  assert.equal(value.totalPrice.precisionAmount, '15.00');
  assert.equal(value.totalItems, 3);
});

test('no more goes in than there is', async () => {
  const cart = cartOf(store());
  const { value } = await cart.add({ productId: 'cup', sku: 'A', quantity: 9, shown: shown({ quantityLimit: 4 }) });
  assert.equal(value.lineItems[0].quantity, 4);
  assert.equal((await cart.update('A', 7)).value.lineItems[0].quantity, 4);
});

test('a product whose price nobody knows does not go in', async () => {
  const answer = await cartOf(store()).add({ productId: 'cup', sku: 'A', quantity: 1, shown: {} });
  assert.equal(answer.error.code, 'not-found');
});

test('each currency of a store has lines of its own', async () => {
  const kept = store();
  await cartOf(kept).add({ productId: 'cup', sku: 'A', quantity: 1, shown: shown() });
  const francs = local({ shop: { ...shopAt(), currency: 'CHF' }, store: kept });
  assert.equal((await francs.add({ productId: 'cup', sku: 'A', quantity: 1, shown: shown() })).error.code, 'not-found');
  const value = { currency: 'CHF', amount: 6, precisionAmount: '6.00' };
  const { value: cart } = await francs.add({ productId: 'cup', sku: 'A', quantity: 1, shown: shown({ price: { value } }) });
  assert.deepEqual([cart.totalPrice.currency, cart.totalPrice.precisionAmount], ['CHF', '6.00']);
  assert.equal((await cartOf(kept).cart()).value.totalPrice.precisionAmount, '5.00');
});

test('the cart is there in another tab and after a reload', async () => {
  const shared = storage();
  await cartOf(store(shared)).add({ productId: 'cup', sku: 'A', quantity: 1, shown: shown() });
  assert.equal((await cartOf(store(shared)).cart()).value.lineItems.length, 1);
});

test('a browser that keeps nothing has a cart as long as the page lives', async () => {
  const blocked = {
    getItem: () => {
      throw new Error('blocked');
    },
    setItem: () => {
      throw new Error('blocked');
    },
  };
  const cart = cartOf(store(blocked));
  await cart.add({ productId: 'cup', sku: 'A', quantity: 1, shown: shown() });
  assert.equal((await cart.cart()).value.lineItems.length, 1);
});

test('checking takes price, stock and limit from the product page', () =>
  serving(
    () => [200, page({ sku: 'A', price: price('6.00'), availability: 'in-stock', quantityLimit: 3 })],
    async (origin) => {
      const kept = store();
      const client = withMemory(cartOf(kept, origin), kept);
      await client.add({ productId: 'cup', sku: 'A', quantity: 1, shown: shown({ url: `${origin}/p/cup/` }) });
      const { value } = await client.cart({ isChecked: true });
      assert.equal(value.totalPrice.precisionAmount, '6.00');
      assert.equal(value.lineItems[0].quantityLimit, 3);
      const [notice] = client.notices(value);
      assert.deepEqual([notice.before.precisionAmount, notice.now.precisionAmount], ['5.00', '6.00']);
      client.agree(value);
      assert.deepEqual(client.notices(value), []);
    },
  ));

test('a page that is gone, or sells the form no longer, makes its line gone', () =>
  serving(
    ({ path }) => (path === '/gone/' ? [404, ''] : [200, page({ sku: 'B' })]),
    async (origin) => {
      const cart = cartOf(store(), origin);
      await cart.add({ productId: 'cup', sku: 'A', quantity: 1, shown: shown({ url: `${origin}/gone/` }) });
      await cart.add({ productId: 'cup', sku: 'C', quantity: 1, shown: shown({ url: `${origin}/p/cup/` }) });
      const { value } = await cart.cart({ isChecked: true });
      assert.deepEqual(value.lineItems.map((line) => line.availability), ['discontinued', 'discontinued']);
      assert.equal(value.totalPrice.precisionAmount, '0.00');
    },
  ));

test('without a connection the cart stays, and the failure is told', () =>
  serving(
    () => undefined,
    async (origin) => {
      const cart = cartOf(store(), origin);
      await cart.add({ productId: 'cup', sku: 'A', quantity: 1, shown: shown({ url: `${origin}/p/cup/` }) });
      const { value, error } = await cart.cart({ isChecked: true });
      assert.equal(error.code, 'offline');
      assert.equal(value.lineItems.length, 1);
      assert.equal(value.totalPrice.precisionAmount, '5.00');
    },
  ));

test('shipping is free from its amount on', async () => {
  const shipping = [{ id: 'standard', price: euro('4.90'), freeFrom: euro('20.00') }];
  const cart = cartOf(store(), '', shipping);
  await cart.add({ productId: 'cup', sku: 'A', quantity: 3, shown: shown() });
  assert.equal((await cart.setShippingMethod('standard')).value.totalPrice.precisionAmount, '19.90');
  assert.equal((await cart.update('A', 4)).value.totalPrice.precisionAmount, '20.00');
});

test('an order says everything in one message, and its lines leave the cart when it is confirmed', () => {
  const told = [];
  return serving(
    ({ body }) => {
      told.push(JSON.parse(body));
      return [200, JSON.stringify({ id: 'O-1' })];
    },
    async (origin) => {
      const kept = store();
      const client = withMemory(cartOf(kept, origin, [{ id: 'standard', price: euro('4.90') }]), kept);
      await client.add({ productId: 'cup', sku: 'A', quantity: 2, shown: shown() });
      await client.setAddress({ customerEmail: 'a@example.org', shippingAddress: { city: 'Bremen' } });
      const { value: cart } = await client.setShippingMethod('standard');
      const { value } = await client.placeOrder(cart, { returnUrl: 'https://x/order/' });
      assert.equal(value.order.id, 'O-1');
      const [order] = told;
      assert.deepEqual(order.lines, [{ productId: 'cup', sku: 'A', name: 'Cup', quantity: 2, unitPrice: euro('5.00') }]);
      assert.equal(order.totals.total.precisionAmount, '14.90');
      assert.equal(order.contact.email, 'a@example.org');
      assert.equal((await client.cart()).value.lineItems.length, 1);
      await client.add({ productId: 'pot', sku: 'B', quantity: 1, shown: shown() });
      client.ordered();
      assert.deepEqual((await client.cart()).value.lineItems.map(({ sku }) => sku), ['B']);
      assert.equal(kept.get('count'), 1);
      assert.equal((await client.order('O-1')).value.totalPrice.precisionAmount, '14.90');
      assert.equal((await client.order('O-2')).error.code, 'not-found');
    },
  );
});

test('a link names the lines as its pattern says', () => {
  const lines = [
    { sku: 'tea pot/red', quantity: 2 },
    { sku: 'cup', quantity: 1 },
  ];
  const pattern = { link: 'https://shop.example/cart/{items}?x=1', item: '{sku}:{quantity}', separator: ',' };
  assert.equal(checkoutUrl(pattern, lines), 'https://shop.example/cart/tea%20pot%2Fred:2,cup:1?x=1');
});
