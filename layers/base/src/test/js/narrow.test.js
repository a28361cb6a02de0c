import assert from 'node:assert/strict';
import { test } from 'node:test';
import { column } from '../../main/layer/scripts/search/column.js';
import { choicesOf, choose, narrow, putChoices, sorted, within } from '../../main/layer/scripts/search/narrow.js';

const color = { name: 'color', values: [['blue', 'Blue'], ['red', 'Red']], sets: [[0], [0, 1], []], column: [0, 1, 2, 0] };
const brand = { name: 'brand', values: [['a', 'A'], ['b', 'B']], sets: [[0], [1]], column: [0, 1, 1, 1] };
const all = [3, 2, 1, 0];

const chosen = (map) => new Map(Object.entries(map).map(([name, values]) => [name, new Set(values)]));

test('numbers of any size come out of a column', () => {
  assert.deepEqual(column('AB_A'.replace('_', 'gB')), [0, 1, 32, 0]);
  assert.deepEqual(column('gggB'), [32768]);
});

test('without a choice everything stays and is counted', () => {
  const { found, counts } = narrow(all, [color, brand], new Map());
  assert.deepEqual(found, all);
  assert.deepEqual(counts.map((c) => [...c]), [[3, 1], [1, 3]]);
});

test('values of one facet add, facets narrow, and the order stays', () => {
  assert.deepEqual(narrow(all, [color, brand], chosen({ color: ['blue', 'red'] })).found, [3, 1, 0]);
  assert.deepEqual(narrow(all, [color, brand], chosen({ color: ['blue'], brand: ['b'] })).found, [3, 1]);
});

test('a count says what choosing that value would leave', () => {
  const { counts } = narrow(all, [color, brand], chosen({ brand: ['a'] }));
  assert.deepEqual(counts.map((c) => [...c]), [[1, 0], [1, 3]]);
});

test('the page of a value has the products with it, and the other facets to choose from', () => {
  assert.deepEqual(within(all, [color, brand], 'color', 'red'), { all: [1], facets: [brand] });
  assert.deepEqual(within(all, [color, brand], 'color', 'mauve'), { all: [], facets: [brand] });
  assert.deepEqual(within(all.keys(), [color, brand]), { all: [0, 1, 2, 3], facets: [color, brand] });
});

test('unknown numbers come last, up and down, and equal ones keep their order', () => {
  assert.deepEqual(sorted([0, 1, 2, 3], [5, 0, 9, 5], false), [0, 3, 2, 1]);
  assert.deepEqual(sorted([0, 1, 2, 3], [5, 0, 9, 5], true), [2, 0, 3, 1]);
});

test('choices go into a URL and come back, also where a facet is called like a parameter', () => {
  const facets = [color, brand, { name: 'sort' }];
  const url = new URLSearchParams('q=tea&sort=price-up');
  putChoices(url, chosen({ color: ['blue', 'red'], sort: ['x'] }));
  assert.equal(url.toString(), 'q=tea&sort=price-up&color=blue&color=red&sort_=x');
  assert.deepEqual(choicesOf(url, facets), chosen({ color: ['blue', 'red'], sort: ['x'] }));
  putChoices(url, chosen({ color: [] }));
  assert.equal(url.toString(), 'q=tea&sort=price-up&sort_=x');
});

test('a value that no product has any more is no choice', () => {
  assert.deepEqual(choicesOf(new URLSearchParams('color=blue&color=mauve&brand=z'), [color, brand]), chosen({ color: ['blue'] }));
});

test('a value is chosen and taken back, and all at once; the first page shows', () => {
  const url = new URLSearchParams('q=tea&page=3');
  choose(url, [color, brand], 'color', 'blue', true);
  choose(url, [color, brand], 'brand', 'a', true);
  assert.equal(url.toString(), 'q=tea&color=blue&brand=a');
  choose(url, [color, brand], 'color', 'blue', false);
  assert.equal(url.toString(), 'q=tea&brand=a');
  choose(url, [color, brand]);
  assert.equal(url.toString(), 'q=tea');
});
