import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { search } from '../../main/layer/scripts/search/index.js';
import { files } from '../../main/layer/scripts/search/store.js';

// What SearchFilesTest makes of seven products.
const made = JSON.parse(readFileSync(new URL('index.json', import.meta.url)));
const ids = ['a1', 'a2', 'a3', 'b1', 'b2', 'c1', 'c2'];

const load = async (url) => {
  const name = url.replace('/search/', '').replace('.json', '');
  if (!(name in made)) throw new Error(`no file ${url}`);
  return made[name];
};
const find = search(files('/search/', load));
const found = async (query) => (await find(query)).found.map((at) => ids[at]);

test('all words have to be there, and the product that is most about them comes first', async () => {
  assert.deepEqual(await found('teapot'), ['a1', 'a2']);
  assert.deepEqual(await found('blue teapot'), ['a1', 'a2']);
  assert.deepEqual(await found('tea cosy'), ['a3']);
});

test('a beginning is enough', async () => {
  assert.deepEqual((await found('teap')).sort(), ['a1', 'a2']);
  assert.deepEqual(await found('cre'), ['b1']);
});

test('case and accents do not matter', async () => {
  assert.deepEqual(await found('CREME brûlee'), ['b1']);
});

test('a word with typos is told with what was meant', async () => {
  const { found: at, words } = await find('taepot');
  assert.deepEqual(at.map((i) => ids[i]), ['a1', 'a2']);
  assert.deepEqual(words, [['taepot', 'teapot']]);
  assert.deepEqual((await find('brulle dish')).words, [['brulle', 'brulee']]);
});

test('a word that is there is not taken for a typo', async () => {
  assert.deepEqual((await find('teapot')).words, []);
});

test('numbers and codes are found as they are and never taken for others', async () => {
  assert.deepEqual(await found('350'), ['c1']);
  assert.deepEqual(await found('351'), []);
  assert.deepEqual(await found('SKU-B1'), ['b1']);
  assert.deepEqual(await found('sku b1'), ['b1']);
  assert.deepEqual(await found('skub9'), []);
});

test('Japanese and Arabic are found by parts and without their marks', async () => {
  assert.deepEqual(await found('急須'), ['b2']);
  assert.deepEqual(await found('急'), ['b2']);
  assert.deepEqual(await found('常滑 急須'), ['b2']);
  assert.deepEqual(await found('ابريق'), ['c2']);
  assert.deepEqual(await found('إِبْرِيق'), ['c2']);
});

test('where nothing has all words, what has most of them is told as such', async () => {
  const { found: at, isPart } = await find('blue teapot dish');
  assert.deepEqual(at.map((i) => ids[i]), ['a1', 'a2']);
  assert.equal(isPart, true);
});

test('nothing is found for what nobody sells', async () => {
  assert.deepEqual(await find('xylophone'), { found: [], isPart: false, words: [] });
  assert.deepEqual(await found('—'), []);
});

test('a file that could not be loaded is asked for again', async () => {
  let times = 0;
  const store = files('/search/', async (url) => {
    if (times++ === 0) throw new Error('offline');
    return load(url);
  });
  await assert.rejects(search(store)('teapot'));
  assert.equal((await search(store)('teapot')).found.length, 2);
});
