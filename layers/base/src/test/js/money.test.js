import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isSame, minor, money, ofMinor, sum, times } from '../../main/layer/scripts/money.js';

const euro = (precisionAmount) => ({
  currency: 'EUR',
  amount: Number(precisionAmount),
  precisionAmount,
});

test('amounts are written as the locale does', () => {
  assert.equal(money(euro('1234.50'), 'de-DE'), '1.234,50\u00a0€');
  assert.equal(money({ currency: 'JPY', amount: 1200 }, 'ja-JP'), '￥1,200');
});

test('minor units have as many digits as the currency', () => {
  assert.equal(minor(euro('19.99')), 1999);
  assert.equal(minor({ currency: 'JPY', precisionAmount: '1200' }), 1200);
  assert.equal(minor({ currency: 'KWD', precisionAmount: '1.250' }), 1250);
  assert.deepEqual(ofMinor('KWD', 1250), { currency: 'KWD', amount: 1.25, precisionAmount: '1.250' });
});

test('sums and products lose nothing to binary fractions', () => {
  assert.equal(sum('EUR', [euro('0.10'), euro('0.20')]).precisionAmount, '0.30');
  assert.equal(times(euro('1.10'), 3).precisionAmount, '3.30');
  assert.equal(minor(euro('1.005')), 101);
  assert.equal(sum('EUR', []).precisionAmount, '0.00');
});

test('the same amount may be written in two ways', () => {
  assert.ok(isSame(euro('5.00'), { currency: 'EUR', amount: 5 }));
  assert.ok(!isSame(euro('5.00'), { currency: 'GBP', amount: 5 }));
  assert.ok(!isSame(euro('5.00'), euro('5.01')));
});
