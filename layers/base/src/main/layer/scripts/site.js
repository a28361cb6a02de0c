// What every page has: the number of things in the cart, and doors to what is loaded when it is wanted.
import { kept, shop } from './shop.js';

function showCount(count = kept.get('count') ?? 0) {
  for (const place of document.querySelectorAll('[data-cart-count]')) {
    place.textContent = new Intl.NumberFormat(shop.locale).format(count);
    place.hidden = !count;
  }
}

const drawer = () => import('./cart-drawer.js');

const isPlain = (event) =>
  !(event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);

/** Says beside a form that nothing could be loaded; what was chosen stays chosen. */
function offline(form) {
  const note = form.querySelector('[data-note]') ?? form.appendChild(document.createElement('p'));
  note.dataset.note = '';
  note.role = 'alert';
  note.textContent = shop.texts['cart-error-offline'];
}

async function add(form) {
  if (form.ariaBusy) return;
  form.ariaBusy = 'true';
  try {
    await (await drawer()).add(form);
    form.querySelector('[data-note]')?.remove();
  } catch {
    offline(form);
  } finally {
    form.ariaBusy = null;
  }
}

function click(event) {
  if (!isPlain(event)) return;
  const link = event.target.closest('[data-cart-link]');
  const wish = event.target.closest('[data-wish]');
  if (link && !document.querySelector('[data-cart-page]')) {
    event.preventDefault();
    drawer().then(({ open }) => open(link)).catch(() => location.assign(link.href));
  } else if (wish) {
    event.preventDefault();
    import('./wish.js').then(({ toggle }) => toggle(wish)).catch(() => {});
  }
}

if (shop.adapter !== 'none') {
  showCount();
  addEventListener('cart', (event) => showCount(event.detail));
  addEventListener('storage', (event) => kept.isAbout(event, 'count') && showCount());
  addEventListener('pageshow', (event) => event.persisted && showCount());
  document.addEventListener('click', click);
  document.addEventListener('submit', (event) => {
    if (event.target.matches('form[data-cart-add]')) {
      event.preventDefault();
      add(event.target);
    }
  });
  if (document.querySelector('[data-wish]')) {
    import('./wish.js').then(({ mark }) => mark()).catch(() => {});
  }
}

document.addEventListener('focusin', ({ target }) => {
  const form = target.closest?.('form[data-search]');
  if (form) import('./search/suggest.js').then(({ suggest }) => suggest(form)).catch(() => {});
});
