import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { code, distance, folded, words } from '../../main/layer/scripts/search/words.js';

const cases = JSON.parse(readFileSync(new URL('words.json', import.meta.url)));

test('words are those of the index', () => {
  for (const [text, expected] of cases) assert.deepEqual(words(text), expected, text);
});

test('a code is one word, however it is parted', () => {
  assert.equal(code('AB-12/3'), 'ab123');
  assert.equal(code('ab 12 3'), 'ab123');
});

test('folding twice changes nothing', () => {
  for (const [text] of cases) assert.equal(folded(folded(text)), folded(text));
});

test('a typo is a wrong, missing, added or swapped letter', () => {
  assert.equal(distance('teapot', 'teapot', 2), 0);
  assert.equal(distance('taepot', 'teapot', 2), 1);
  assert.equal(distance('teapt', 'teapot', 2), 1);
  assert.equal(distance('teappot', 'teapot', 2), 1);
  assert.equal(distance('teacup', 'teapot', 2), 3);
  assert.equal(distance('tea', 'teapots', 2), 3);
});
