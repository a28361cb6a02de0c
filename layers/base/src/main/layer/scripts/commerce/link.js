// The cart of a browser whose checkout is somewhere else, at an address that names the lines.
import { local } from './local.js';

/** A pattern's address: {items} is each line as `item` says, with `separator` between. */
export const checkoutUrl = ({ link, item, separator }, lines) =>
  link.replace('{items}', () =>
    lines
      .map(({ sku, quantity }) =>
        item.replace(/\{(sku|quantity)\}/g, (_, name) =>
          encodeURIComponent(name === 'sku' ? sku : quantity),
        ),
      )
      .join(separator),
  );

export function link({ shop, store }) {
  return {
    ...local({ shop, store }),
    features: { coupons: false, accounts: false, checkout: false },
    checkoutUrl: (cart) => checkoutUrl(shop.link, cart.lineItems),
  };
}
