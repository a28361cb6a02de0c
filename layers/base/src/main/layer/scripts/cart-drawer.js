// The cart beside the page: a dialog that opens from the header and after something was put in.
import { cartView } from './cart-view.js';
import { client } from './commerce/client.js';
import { copy } from './dom.js';
import { kept, pageData, shop } from './shop.js';
import { learn, t } from './text.js';

let dialog;
let view;

/** The cart page, parsed by the browser without ever being run. */
const cartPage = () =>
  new Promise((done, failed) => {
    const request = new XMLHttpRequest();
    request.open('GET', shop.urls.cart);
    request.responseType = 'document';
    request.onload = () => (request.response ? done(request.response) : failed(request.status));
    request.onerror = failed;
    request.send();
  });

const isHere = ({ href }) => [...document.styleSheets].some((style) => style.href === href);

/** Brings templates, texts and styles of the cart over, which other pages don't carry. */
async function furnish() {
  if (document.getElementById('cart-drawer')) return;
  const page = await cartPage();
  const styles = [...page.querySelectorAll('link[rel=stylesheet]')].filter((link) => !isHere(link));
  const loaded = styles.map(
    (link) =>
      new Promise((done) => {
        link.onload = link.onerror = done;
      }),
  );
  learn(page);
  document.head.append(...styles);
  document.body.append(...page.querySelectorAll('template'));
  await Promise.all(loaded);
}

async function drawer() {
  if (dialog) return;
  const [shopper] = await Promise.all([client(), furnish()]);
  dialog = document.body.appendChild(copy('cart-drawer'));
  view = cartView(dialog, shopper);
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog || event.target.closest('[data-part="close"]')) dialog.close();
  });
  addEventListener('storage', (event) => {
    if (dialog.open && kept.isAbout(event, 'cart')) view.load();
  });
}

function reveal() {
  if (!dialog.open) dialog.showModal();
}

export async function open() {
  await drawer();
  reveal();
  await view.load({ isChecked: true });
}

/** What a variant is called in the page's table of variants: its color, its size. */
function namesOf(sku) {
  const row = document.getElementById(`v-${sku}`);
  const names = [...(row?.querySelectorAll('th > span:not([aria-hidden])') ?? [])];
  return names.map(({ textContent }) => ({ value: textContent.trim() }));
}

/** What the page showed of what a form puts in: from the page's product, else from the form. */
export function shownBy({ dataset, elements }) {
  const product = pageData('product');
  const sku = elements.sku.value;
  const variant = product?.variants.find((other) => other.sku === sku);
  if (!variant) {
    const { price, currency, name, url, image, limit } = dataset;
    return {
      name,
      url,
      image: image ? { url: image, alt: '' } : null,
      quantityLimit: limit ? Number(limit) : null,
      price: price && {
        isDiscounted: false,
        value: { currency, amount: Number(price), precisionAmount: price },
      },
    };
  }
  const image = variant.image ?? product.image;
  return {
    name: product.name,
    url: variant.url ?? product.url,
    image: typeof image === 'string' ? { url: image, alt: '' } : image,
    attributes: namesOf(sku),
    availability: variant.availability,
    quantityLimit: variant.quantityLimit,
    price: variant.price,
  };
}

/** Puts what a form names into the cart, and shows the cart. */
export async function add(form) {
  const { sku, product, quantity } = form.elements;
  const shown = shownBy(form);
  await drawer();
  reveal();
  const shopper = await client();
  await view.run(
    () =>
      shopper.add({
        productId: product.value,
        sku: sku.value,
        quantity: Number(quantity?.value) || 1,
        shown,
      }),
    (cart) => t('cart-added', { name: shown.name, count: cart.lineItems.length }),
  );
}
