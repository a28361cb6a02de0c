// Buttons that put a product on the wishlist: [data-wish] with the data of its form.
import { client } from './commerce/client.js';
import { wishes } from './commerce/wishes.js';
import { kept, pageData } from './shop.js';

const list = wishes(kept, client);

const show = (button) => button.setAttribute('aria-pressed', list.has(button.dataset.wish));

/** Presses the buttons of what is on the list. */
export function mark() {
  document.querySelectorAll('[data-wish]').forEach(show);
}

export async function toggle(button) {
  const { wish: productId, sku, name, url, image, price, currency } = button.dataset;
  const changing = list.has(productId)
    ? list.remove(productId)
    : list.add({
        productId,
        sku,
        name,
        url,
        image: image ? { url: image, alt: '' } : null,
        price: price ? { value: { currency, amount: Number(price), precisionAmount: price } } : null,
      });
  mark();
  await changing;
}

// The button of a product page means the variant that is chosen.
document.addEventListener('product:variant', ({ detail: { sku, price } }) => {
  for (const { dataset } of document.querySelectorAll('[data-wish]')) {
    if (dataset.wish !== pageData('product')?.id) continue;
    dataset.sku = sku;
    if (price) dataset.price = price.value.precisionAmount;
  }
});

addEventListener('storage', (event) => kept.isAbout(event, 'wishes') && mark());
