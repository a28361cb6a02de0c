// The wishlist: the browser's, and the customer's for whoever is signed in.
import { client } from './commerce/client.js';
import { errorText } from './commerce/errors.js';
import { wishes } from './commerce/wishes.js';
import { copy, parts, safeUrl, show, write } from './dom.js';
import { money } from './money.js';
import { kept, shop } from './shop.js';
import { t } from './text.js';

const root = document.querySelector('[data-wishlist]');
const part = root && parts(root);
const list = wishes(kept, client);

function card(item) {
  const { productId, sku, name = sku, url, image, price } = item;
  const element = copy('wish');
  const own = parts(element);
  write(own.name, name);
  if (url) own.name.href = safeUrl(url);
  if (image?.url) own.image.src = image.url;
  show(own.image, image?.url);
  write(own.price, price ? money(price.value) : '');
  const { elements, dataset } = own.form;
  elements.product.value = productId;
  elements.sku.value = sku;
  Object.assign(dataset, { name, url: url ?? '', image: image?.url ?? '' });
  if (price) {
    dataset.price = price.value.precisionAmount;
    dataset.currency = price.value.currency;
  }
  show(own.form, price);
  own.add.setAttribute('aria-label', t('wishlist-to-cart', { name }));
  own.remove.setAttribute('aria-label', t('cart-remove', { name }));
  own.remove.onclick = () => remove(item);
  return element;
}

function draw() {
  const items = list.items();
  part.list.replaceChildren(...items.map(card));
  show(part.empty, !items.length);
  show(part.guest, items.length && !kept.get('customer'));
  show(part.wait, false);
}

function fail(error) {
  write(part.reason, error ? errorText(error) : '');
  show(part.reason, error);
}

async function remove({ productId, name }) {
  const place = list.items().findIndex((item) => item.productId === productId);
  const { error } = await list.remove(productId);
  fail(error);
  draw();
  write(part.said, t('wishlist-removed', { name }));
  const next = part.list.children[Math.min(place, part.list.children.length - 1)];
  (next ?? part.empty).querySelector('[data-part="remove"], a')?.focus();
}

if (root && shop.adapter !== 'none') {
  draw();
  if (kept.get('customer')) {
    const { error } = await list.meet();
    fail(error);
    draw();
  }
  addEventListener('storage', (event) => kept.isAbout(event, 'wishes') && draw());
}
