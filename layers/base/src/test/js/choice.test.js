import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exact, has, isSold, key, nearest } from '../../main/layer/scripts/product/choice.js';

const variant = (sku, attributes, availability = 'in-stock', price = {}) => ({
  sku,
  attributes,
  availability,
  price,
});
const red = variant('red-s', { color: 'red', size: 's' });
const redM = variant('red-m', { color: 'red', size: 'm' }, 'out-of-stock');
const blue = variant('blue-l', { color: 'blue', size: 'l' }, 'out-of-stock');
const blueM = variant('blue-xl', { color: 'blue', size: 'xl' });
const all = [red, redM, blue, blueM];

test('a variant can be had when it is in stock or comes, and has a price', () => {
  assert.equal(isSold(red), true);
  assert.equal(isSold(redM), false);
  assert.equal(isSold(variant('a', {}, 'preorder')), true);
  assert.equal(isSold(variant('a', {}, 'in-stock', null)), false);
});

test('values are compared as pages write them', () => {
  const odd = { ...variant('odd', { volume: 1.5, tags: ['a', 'b'], lid: true }) };
  assert.equal(has(odd, 'volume', '1.50'), true);
  assert.equal(has(odd, 'volume', '1.6'), false);
  assert.equal(has(odd, 'tags', '[a, b]'), true);
  assert.equal(has(odd, 'lid', 'true'), true);
});

test('an option that no attribute has is the variant itself', () => {
  assert.equal(has(red, 'variant', 'red-s'), true);
  assert.equal(has({ id: '7', sku: null, attributes: {} }, 'variant', '7'), true);
  assert.equal(key({ id: '7', sku: null }), '7');
});

test('all that is chosen decides, sold out or not', () => {
  const wanted = [['color', 'red'], ['size', 'm']];
  assert.equal(exact(all, wanted), redM);
  assert.equal(nearest(all, wanted, ['size', 'm']), redM);
  assert.equal(exact(all, [['color', 'blue'], ['size', 's']]), undefined);
});

test('where there is no such variant, what was changed stays and one that can be had is taken', () => {
  assert.equal(nearest(all, [['color', 'blue'], ['size', 's']], ['color', 'blue']), blueM);
  assert.equal(nearest(all, [['color', 'red'], ['size', 'l']], ['size', 'l']), blue);
});
