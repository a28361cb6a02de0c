import assert from 'node:assert/strict';
import { test } from 'node:test';
import { notices, seenIn } from '../../main/layer/scripts/commerce/notices.js';
import { euro, price } from './world.js';

const line = (more) => ({ sku: 'A', quantity: 1, availability: 'in-stock', unitPrice: price('5.00'), ...more });

test('a price other than the one that was seen is told with both', () => {
  const [told] = notices({ lineItems: [line()] }, { A: euro('4.00') });
  assert.equal(told.kind, 'price');
  assert.deepEqual([told.before.precisionAmount, told.now.precisionAmount], ['4.00', '5.00']);
  assert.deepEqual(notices({ lineItems: [line()] }, { A: euro('5.00') }), []);
});

test('a line nobody has seen before has no news', () => {
  assert.deepEqual(notices({ lineItems: [line()] }, {}), []);
});

test('what is sold out or has no price any longer is gone, and nothing else about it matters', () => {
  const gone = [line({ availability: 'out-of-stock' }), line({ availability: 'discontinued' }), line({ unitPrice: null })];
  assert.deepEqual(
    notices({ lineItems: gone }, { A: euro('1.00') }).map(({ kind }) => kind),
    ['gone', 'gone', 'gone'],
  );
});

test('more pieces than there are is told with how many there are', () => {
  const [told] = notices({ lineItems: [line({ quantity: 5, quantityLimit: 2 })] }, {});
  assert.deepEqual([told.kind, told.limit], ['limit', 2]);
  assert.deepEqual(notices({ lineItems: [line({ quantity: 2, quantityLimit: 2 })] }, {}), []);
});

test('seen prices stay until their line leaves the cart', () => {
  const cart = { lineItems: [line(), line({ sku: 'B' })] };
  assert.deepEqual(seenIn(cart, { A: euro('4.00'), C: euro('1.00') }), { A: euro('4.00'), B: euro('5.00') });
});
