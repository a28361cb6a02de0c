// The cart as the cart page and the drawer show it.
import { errorText } from './commerce/errors.js';
import { copy, make, parts, safeUrl, show, write } from './dom.js';
import { money } from './money.js';
import { noticeText } from './notice-text.js';
import { drawTotals, facts } from './order-lines.js';
import { t } from './text.js';

const TYPING = 350;

/**
 * Shows a client's cart in an element with the parts of components/commerce/cart-lines.peb and cart-totals.peb.
 *
 * @returns load(options) to show the cart as it is now, draw(cart), and run(action, said) for a change
 */
export function cartView(root, client) {
  const part = parts(root);
  const items = new Map();
  let cart;
  let queue = Promise.resolve();

  /** One change after another; what fails is told, with a way to try again, and the cart stays as shown. */
  function run(action, said) {
    queue = queue.then(async () => {
      root.setAttribute('aria-busy', 'true');
      const { value, error } = await action();
      root.removeAttribute('aria-busy');
      if (value) draw(value);
      else if (cart) draw(cart);
      show(part.wait, !value && !cart && !error);
      show(part.error, error);
      if (error) {
        write(part.reason, errorText(error));
        part.again.onclick = () => run(action, said);
      } else if (said) {
        write(part.said, said(value));
      }
      return { value, error };
    });
    return queue;
  }

  const load = (options) => run(() => client.cart(options));

  function update(line, input) {
    const quantity = Math.round(Number(input.value));
    if (!(quantity >= 1)) input.value = line.quantity;
    else if (quantity !== line.quantity) {
      run(
        () => client.update(line.id, quantity),
        (changed) => {
          const now = changed.lineItems.find(({ id }) => id === line.id);
          return t('cart-updated', { name: line.name, quantity: now?.quantity ?? 0 });
        },
      );
    }
  }

  function remove(line, place) {
    run(
      () => client.remove(line.id),
      () => t('cart-removed', { name: line.name }),
    ).then(({ error }) => {
      if (error) return;
      write(part.removed, t('cart-removed', { name: line.name }));
      show(part.undo, true);
      part.restore.onclick = () => restore(line);
      const next = part.lines.children[Math.min(place, part.lines.children.length - 1)];
      (next?.querySelector('[data-part="remove"]') ?? part.restore).focus();
    });
  }

  function restore(line) {
    const { id, productId, sku, quantity, unitPrice, totalPrice, ...shown } = line;
    run(
      () => client.add({ productId, sku, quantity, shown: { ...shown, price: unitPrice } }),
      () => t('cart-restored', { name: line.name }),
    ).then(({ error }) => {
      if (error) return;
      show(part.undo, false);
      for (const item of items.values()) {
        if (item.line.sku === sku) item.part.quantity.focus();
      }
    });
  }

  function item(line) {
    const element = copy('cart-line');
    const made = { element, part: parts(element), line };
    const input = made.part.quantity;
    let typed;
    const later = () => {
      clearTimeout(typed);
      typed = setTimeout(() => update(made.line, input), TYPING);
    };
    input.addEventListener('change', later);
    made.part.less.addEventListener('click', () => (input.stepDown(), later()));
    made.part.more.addEventListener('click', () => (input.stepUp(), later()));
    made.part.remove.addEventListener('click', () =>
      remove(made.line, [...part.lines.children].indexOf(element)),
    );
    return made;
  }

  function drawLine(line) {
    const known = items.get(line.id) ?? item(line);
    items.set(line.id, known);
    known.line = line;
    const { name, url, image, quantity, quantityLimit, unitPrice, totalPrice } = line;
    const p = known.part;
    write(p.name, name);
    if (url) p.name.href = safeUrl(url);
    if (image?.url && p.image.getAttribute('src') !== image.url) p.image.src = image.url;
    show(p.image, image?.url);
    write(p.facts, facts(line).join(' · '));
    write(p.unit, unitPrice ? t('cart-each', { price: money(unitPrice.value) }) : '');
    show(p.unit, unitPrice && quantity > 1);
    write(p['line-total'], totalPrice ? money(totalPrice) : '');
    p.quantity.max = quantityLimit || 999;
    p.quantity.value = quantity;
    p.quantity.setAttribute('aria-label', t('cart-quantity-of', { name }));
    p.less.setAttribute('aria-label', t('cart-less', { name }));
    p.more.setAttribute('aria-label', t('cart-more', { name }));
    p.remove.setAttribute('aria-label', t('cart-remove', { name }));
    p.less.disabled = quantity <= 1;
    p.more.disabled = quantityLimit > 0 && quantity >= quantityLimit;
    return known.element;
  }

  /** What changed, and whether it holds up checkout. */
  function drawNotices() {
    const told = client.notices(cart);
    show(part.notices, told.length);
    part.changes.replaceChildren(
      ...told.map((notice) => make('li', {}, noticeText(notice), ' ', remedy(notice))),
    );
    show(part.agree, told.some(({ kind }) => kind === 'price'));
    part.agree.onclick = () => {
      client.agree(cart);
      draw(cart);
      part.checkout?.focus();
    };
    if (part.checkout) {
      part.checkout.href = client.checkoutUrl?.(cart) ?? part.checkout.dataset.to;
      if (told.length) part.checkout.setAttribute('aria-disabled', 'true');
      else part.checkout.removeAttribute('aria-disabled');
    }
  }

  function remedy({ kind, line, limit }) {
    if (kind === 'price') return null;
    const button = make(
      'button',
      { type: 'button', class: 'button-text' },
      kind === 'gone' ? t('cart-remove', line) : t('cart-take', { limit }),
    );
    button.onclick = () =>
      kind === 'gone'
        ? remove(line, 0)
        : run(
            () => client.update(line.id, limit),
            () => t('cart-updated', { name: line.name, quantity: limit }),
          );
    return button;
  }

  function draw(drawn) {
    cart = drawn;
    const count = cart.lineItems.length;
    show(part.wait, false);
    show(part.empty, !count);
    show(part.full, count);
    for (const id of items.keys()) {
      if (!cart.lineItems.some((line) => line.id === id)) items.delete(id);
    }
    const elements = cart.lineItems.map(drawLine);
    if (elements.some((element, i) => part.lines.children[i] !== element) ||
      part.lines.children.length !== count) {
      part.lines.replaceChildren(...elements);
    }
    drawTotals(part, cart);
    drawNotices();
    root.dispatchEvent(new CustomEvent('drawn', { detail: cart }));
  }

  root.addEventListener('click', (event) => {
    const link = event.target.closest('[data-part="checkout"]');
    if (link?.ariaDisabled === 'true') {
      event.preventDefault();
      part.notices.focus();
    }
  });

  return { load, draw, run };
}
