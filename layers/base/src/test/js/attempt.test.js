import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withMemory } from '../../main/layer/scripts/commerce/client.js';
import { storage, store } from './world.js';

const cart = (quantity = 1) => ({ id: 'c1', lineItems: [{ sku: 'A', quantity }] });

/** A client whose server gives these answers, and the keys it was asked with. */
function ordering(answers, shared = storage()) {
  const keys = [];
  const kept = store(shared);
  const sent = [];
  const adapter = {
    features: { resumes: true },
    placeOrder: async (order) => {
      sent.push(order);
      keys.push(order.idempotencyKey);
      return answers.shift();
    },
    ordered: () => undefined,
  };
  return { client: withMemory(adapter, kept), keys, sent };
}

const offline = () => ({ error: { code: 'offline', isTransient: true } });
const placed = () => ({ value: { order: { id: '1' } } });

test('a double click asks twice with one key', async () => {
  const { client, keys } = ordering([placed(), placed()]);
  await Promise.all([client.placeOrder(cart()), client.placeOrder(cart())]);
  assert.equal(keys[0], keys[1]);
  assert.match(keys[0], /^[0-9a-f]{32}$/);
});

test('a lost answer leaves the key, also after a reload and in another tab', async () => {
  const shared = storage();
  const first = ordering([offline()], shared);
  await first.client.placeOrder(cart());
  const second = ordering([placed()], shared);
  await second.client.placeOrder(cart());
  assert.equal(first.keys[0], second.keys[0]);
});

test('a server that fails has decided nothing', async () => {
  const { client, keys } = ordering([{ error: { code: 'unavailable', status: 503, isTransient: true } }, { error: { code: 'unavailable', status: 500 } }, placed()]);
  for (let i = 0; i < 3; i++) await client.placeOrder(cart());
  assert.equal(new Set(keys).size, 1);
});

test('a refused attempt is over', async () => {
  const { client, keys } = ordering([{ error: { code: 'price-changed', status: 409 } }, placed()]);
  await client.placeOrder(cart());
  await client.placeOrder(cart());
  assert.notEqual(keys[0], keys[1]);
});

test('another cart is another attempt', async () => {
  const { client, keys } = ordering([offline(), placed()]);
  await client.placeOrder(cart(1));
  await client.placeOrder(cart(2));
  assert.notEqual(keys[0], keys[1]);
});

test('a confirmed or unpaid order ends its attempt', async () => {
  const { client, keys } = ordering([placed(), placed(), placed()]);
  await client.placeOrder(cart());
  client.ordered();
  await client.placeOrder(cart());
  client.declined();
  await client.placeOrder(cart());
  assert.equal(new Set(keys).size, 3);
});

test('what was sent and never answered is asked for as it was, though the cart has gone', async () => {
  const { client, sent } = ordering([offline(), placed()]);
  await client.placeOrder(cart(), { paymentMethodId: 'card' });
  const { value } = await client.resume();
  assert.equal(value.order.id, '1');
  assert.deepEqual(sent[1], sent[0]);
  assert.deepEqual([sent[0].cartId, sent[0].paymentMethodId], ['c1', 'card']);
});

test('there is nothing to ask for after an answer', async () => {
  const { client } = ordering([placed(), { error: { code: 'price-changed', status: 409 } }]);
  assert.equal(await client.resume(), undefined);
  await client.placeOrder(cart());
  assert.equal(await client.resume(), undefined);
  await client.placeOrder(cart(2));
  assert.equal(await client.resume(), undefined);
});

test('an order that was made and not paid yet can be gone on with', async () => {
  const { client, sent } = ordering([placed(), placed()]);
  assert.equal(client.isWaiting(), false);
  await client.placeOrder(cart());
  assert.equal(client.isWaiting(), true);
  await client.goOn();
  assert.deepEqual(sent[1], sent[0]);
  client.declined();
  assert.equal(client.isWaiting(), false);
});
