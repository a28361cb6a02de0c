// Makes radio buttons of the links to variants, and changes the page in place: price, picture, stock, address.
// Words and prices are taken from the page's own table of variants, so that they are written as everywhere else.

import { exact, has, isSold, key, nearest } from './choice.js';

export function variants(product, show) {
  const groups = [...document.querySelectorAll('[data-option]')].map(radios);
  if (!groups.length) {
    return;
  }
  /** What is chosen; nothing of an option that the variant has no value of. */
  const chosen = () =>
    groups.flatMap(({ name, list }) => {
      const input = list.querySelector(':checked');
      return input ? [[name, input.value]] : [];
    });

  const select = (variant, { quietly, behavior } = {}) => {
    for (const { name, list, output } of groups) {
      for (const input of list.querySelectorAll('input')) {
        input.checked = has(variant, name, input.value);
      }
      output.textContent = list.querySelector(':checked')?.dataset.label ?? '';
    }
    const wanted = chosen();
    for (const { name, list } of groups) {
      for (const input of list.querySelectorAll('input')) {
        const other = wanted.map(([each, text]) => [each, each === name ? input.value : text]);
        const found = exact(product.variants, other);
        const out = !found || !isSold(found);
        input.parentElement.classList.toggle('option-out', out);
        input.parentElement.querySelector('[data-out]').hidden = !out;
      }
    }
    tell(variant);
    if (!quietly) {
      history.replaceState(history.state, '', variant.url);
      show(variant.image, behavior);
    }
    document.dispatchEvent(new CustomEvent('product:variant', { detail: variant }));
  };

  for (const { name, list } of groups) {
    list.addEventListener('change', (event) => {
      const wanted = chosen();
      select(nearest(product.variants, wanted, [name, event.target.value]));
    });
  }
  const addressed = () =>
    product.variants.find((variant) => location.hash && variant.url.endsWith(location.hash));
  const arrive = () => {
    const variant = addressed();
    if (variant) {
      select(variant, { behavior: 'instant' });
      const table = document.querySelector('[data-variants]');
      const close = () => {
        if (table) {
          table.open = false;
        }
        scrollTo({ top: 0, behavior: 'instant' });
      };
      document.readyState === 'complete' ? close() : addEventListener('load', close);
    }
  };
  addEventListener('hashchange', arrive);
  select(exact(product.variants, chosen()) ?? product.variants[0], { quietly: true });
  arrive();
}

/** Radio buttons in the place of links. */
function radios(root) {
  const list = root.querySelector('.option-values');
  const name = root.dataset.option;
  list.setAttribute('role', 'radiogroup');
  for (const link of list.querySelectorAll('a')) {
    const input = document.createElement('input');
    Object.assign(input, { type: 'radio', className: 'sr', name: `option-${name}`, value: link.dataset.value });
    input.checked = link.hasAttribute('aria-current');
    input.dataset.label = link.dataset.label;
    const label = document.createElement('label');
    label.className = link.className;
    label.append(input, ...link.childNodes);
    link.parentElement.setAttribute('role', 'none');
    link.replaceWith(label);
  }
  return { name, list, output: root.querySelector('[data-chosen]') };
}

/** Writes what the table says of a variant where the page says it of the chosen one. */
function tell(variant) {
  const row = document.getElementById(`v-${key(variant)}`);
  const copy = (from, to) => {
    const cell = row?.querySelector(from);
    for (const place of cell ? document.querySelectorAll(to) : []) {
      place.replaceChildren(...cell.cloneNode(true).childNodes);
    }
  };
  copy('[data-variant-price]', '[data-product-price]');
  copy('[data-variant-availability]', '[data-product-availability]');
  for (const place of document.querySelectorAll('[data-product-sku]')) {
    place.textContent = variant.sku ?? '';
  }
  const form = document.getElementById('purchase');
  if (form) {
    const { sku, quantity } = form.elements;
    sku.value = variant.sku ?? '';
    form.querySelector('[data-wish]')?.setAttribute('data-sku', sku.value);
    quantity.max = variant.quantityLimit > 0 ? variant.quantityLimit : '';
    if (quantity.max && Number(quantity.value) > Number(quantity.max)) {
      quantity.value = quantity.max;
    }
  }
  for (const button of document.querySelectorAll('[data-buy]')) {
    button.disabled = !isSold(variant);
    button.querySelector('[data-buy-add]').hidden = button.disabled;
    button.querySelector('[data-buy-out]').hidden = !button.disabled;
  }
}
