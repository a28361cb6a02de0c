import assert from 'node:assert/strict';
import { test } from 'node:test';
import { format } from '../../main/layer/scripts/text.js';

test('arguments stand where the message names them', () => {
  assert.equal(
    format('{name} cost {before}, now {now}.', { name: 'Cup', before: '€5', now: '€6' }),
    'Cup cost €5, now €6.',
  );
  assert.equal(format('Hello {name}!', {}), 'Hello !');
});

test('numbers are written as the locale does', () => {
  assert.equal(format('{n} pieces', { n: 1234 }, 'de-DE'), '1.234 pieces');
  assert.equal(format('{n}', { n: 5 }, 'ar-EG'), '٥');
});

test('plurals follow the rules of the language', () => {
  const english = '{n, plural, =0 {nothing} one {# thing} other {# things}} here';
  assert.equal(format(english, { n: 0 }, 'en'), 'nothing here');
  assert.equal(format(english, { n: 1 }, 'en'), '1 thing here');
  assert.equal(format(english, { n: 12 }, 'en'), '12 things here');
  const arabic = '{n, plural, one {واحد} two {اثنان} few {قليل} many {كثير} other {آخر}}';
  assert.deepEqual(
    [1, 2, 3, 11, 100].map((n) => format(arabic, { n }, 'ar')),
    ['واحد', 'اثنان', 'قليل', 'كثير', 'آخر'],
  );
});

test('a choice may name other arguments, and nest', () => {
  const message = '{n, plural, one {One {what} of {whose}} other {{kind, select, a {# As} other {# others}}}}.';
  assert.equal(format(message, { n: 1, what: 'cup', whose: 'mine' }), 'One cup of mine.');
  assert.equal(format(message, { n: 2, kind: 'a' }), '# As.');
});

test('an apostrophe quotes only what would mean something', () => {
  assert.equal(format("It's {n}"  , { n: 1 }), "It's 1");
  assert.equal(format("It''s"), "It's");
  assert.equal(format("'{n}' is {n}", { n: 1 }), '{n} is 1');
});
