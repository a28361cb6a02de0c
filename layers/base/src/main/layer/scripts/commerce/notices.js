// What has changed about a cart since its lines were put in.
import { isSame } from '../money.js';

const GONE = ['out-of-stock', 'discontinued'];

/**
 * What has to be told before checkout: a line that is not sold any longer (`gone`), more pieces than
 * there are (`limit`), a price other than the one that was seen (`price`).
 *
 * @param seen the price last shown and agreed to, by SKU
 */
export function notices(cart, seen) {
  return cart.lineItems.flatMap((line) => {
    const { availability, quantity, quantityLimit, sku, unitPrice } = line;
    if (GONE.includes(availability) || !unitPrice) return [{ kind: 'gone', line }];
    const told = [];
    if (quantityLimit > 0 && quantity > quantityLimit) {
      told.push({ kind: 'limit', line, limit: quantityLimit });
    }
    const before = seen[sku];
    const now = unitPrice.value;
    if (before && !isSame(before, now)) told.push({ kind: 'price', line, before, now });
    return told;
  });
}

/** The prices a shopper has seen: the known ones of these lines, the current ones of new lines. */
export const seenIn = (cart, seen) =>
  Object.fromEntries(
    cart.lineItems
      .filter((line) => line.unitPrice)
      .map(({ sku, unitPrice }) => [sku, seen[sku] ?? unitPrice.value]),
  );
