// Amounts of money: written as the locale does, and added in whole minor units (cents, yen, fils).
import { shop } from './shop.js';

/** How many digits a currency has after the point: 2 for EUR, 0 for JPY, 3 for KWD. */
const digits = (currency) =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions()
    .maximumFractionDigits;

const exact = ({ amount, precisionAmount }) => precisionAmount ?? String(amount);

/** An amount as text: 1.234,50 €. */
export const money = (value, locale = shop.locale) =>
  new Intl.NumberFormat(locale, { style: 'currency', currency: value.currency }).format(
    Number(exact(value)),
  );

/** An amount in minor units, rounded half up; the decimal point moves in the text, so nothing is lost. */
export const minor = (value) => Math.round(Number(`${exact(value)}e${digits(value.currency)}`));

/** The amount of so many minor units. */
export function ofMinor(currency, units) {
  const places = digits(currency);
  const precisionAmount = Number(`${units}e-${places}`).toFixed(places);
  return { currency, amount: Number(precisionAmount), precisionAmount };
}

export const times = (value, count) => ofMinor(value.currency, minor(value) * count);

export const sum = (currency, values) =>
  ofMinor(
    currency,
    values.reduce((total, value) => total + minor(value), 0),
  );

export const isSame = (a, b) => a.currency === b.currency && minor(a) === minor(b);
