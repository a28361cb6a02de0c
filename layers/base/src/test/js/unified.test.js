import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withMemory } from '../../main/layer/scripts/commerce/client.js';
import { unified } from '../../main/layer/scripts/commerce/unified.js';
import { price, serving, store } from './world.js';

const cart = (id = 'c1') => ({
  id,
  lineItems: [{ id: 'l1', sku: 'A', quantity: 2, unitPrice: price('5.00') }],
});
const ok = (value) => [200, JSON.stringify(value)];
const refused = (status, code) => [status, JSON.stringify({ code, message: code })];

/** Runs a test with a client of a server that answers method by method. */
function speaking(methods, run, kept = store()) {
  const asked = [];
  return serving(
    ({ path, headers, body }) => {
      const method = path.split('/').pop();
      asked.push({ method, headers, path, argument: JSON.parse(body)[0] });
      const answer = methods[method];
      return typeof answer === 'function' ? answer(JSON.parse(body)[0]) : answer;
    },
    (origin) => {
      const shop = { store: 'acme', locale: 'de-DE', endpoint: `${origin}/api/unified` };
      return run(withMemory(unified({ shop, store: kept }), kept), asked, kept);
    },
  );
}

test('a method is posted with one argument, the store and the locale', () =>
  speaking({ addCartLineItem: ok(cart()) }, async (client, asked, kept) => {
    const { value } = await client.add({ productId: 'cup', sku: 'A', quantity: 2, shown: { price: price('5.00') } });
    assert.equal(value.id, 'c1');
    const [{ path, headers, argument }] = asked;
    assert.equal(path, '/api/unified/addCartLineItem');
    assert.equal(headers['content-type'], 'application/json');
    assert.equal(headers['x-store'], 'acme');
    assert.equal(headers['x-locale'], 'de-DE');
    assert.deepEqual(argument, { productId: 'cup', sku: 'A', quantity: 2 });
    assert.equal(kept.get('count'), 2);
    assert.equal(kept.get('cart-id'), 'c1');
  }));

test('later changes name the cart', () =>
  speaking({ getCart: ok(cart()), updateCartLineItem: ok(cart()) }, async (client, asked) => {
    await client.cart();
    await client.update('l1', 3);
    assert.deepEqual(asked[1].argument, { cartId: 'c1', lineItemId: 'l1', quantity: 3 });
  }));

test('reads are asked again when the line is cut, and give what comes at last', () => {
  let times = 0;
  return speaking({ getCart: () => (++times < 3 ? undefined : ok(cart())) }, async (client) => {
    assert.equal((await client.cart()).value.id, 'c1');
    assert.equal(times, 3);
  });
});

test('putting something in is never sent twice', () =>
  speaking({}, async (client, asked) => {
    const { error } = await client.add({ productId: 'cup', sku: 'A', quantity: 1 });
    assert.equal(error.code, 'offline');
    assert.equal(asked.length, 1);
  }));

test('a refusal is an error with its code and is not asked again', () =>
  speaking({ applyCouponToCart: refused(422, 'coupon-unknown') }, async (client, asked) => {
    const { error } = await client.applyCoupon('NOPE');
    assert.deepEqual([error.code, error.status], ['coupon-unknown', 422]);
    assert.equal(asked.length, 1);
  }));

test('an answer that is no JSON is a failure, not an exception', () =>
  speaking({ getCart: [200, '<html>'], getCustomer: [500, '<html>'] }, async (client) => {
    assert.equal((await client.cart()).error.code, 'unavailable');
    assert.equal((await client.customer()).error.code, 'unavailable');
  }));

test('a cart that has expired is replaced by the session’s', () =>
  speaking(
    {
      getCart: ok(cart('c2')),
      removeCartLineItem: ({ cartId }) => (cartId === 'c2' ? ok(cart('c2')) : refused(404, 'cart-unknown')),
    },
    async (client) => assert.equal((await client.remove('l1')).value.id, 'c2'),
    (() => {
      const kept = store();
      kept.set('cart-id', 'old');
      return kept;
    })(),
  ));

test('a lost answer to an order is asked for again with the same key', () => {
  const keys = [];
  return speaking(
    {
      placeOrder: ({ idempotencyKey }) => {
        keys.push(idempotencyKey);
        return keys.length < 2 ? undefined : ok({ order: { id: 'O-1' } });
      },
    },
    async (client) => {
      const { value } = await client.placeOrder(cart(), { paymentMethodId: 'card' });
      assert.equal(value.order.id, 'O-1');
      assert.equal(keys.length, 2);
      assert.equal(keys[0], keys[1]);
    },
  );
});
