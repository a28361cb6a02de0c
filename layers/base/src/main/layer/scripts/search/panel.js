// What a visitor filters with: boxes to tick in the facets' lists, chips of what is chosen, a sheet on small screens.

import { t } from '../text.js';

const make = (tag, properties, ...inner) => {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...inner);
  return element;
};

const known = (key, otherwise) => {
  const text = t(key);
  return text === key ? otherwise : text;
};

/** A facet as components/facets.peb prints it. */
export function facetElement(facet) {
  const list = make('ul');
  for (const [value, label] of facet.values) {
    const item = make('li');
    item.dataset.value = value;
    if (facet.type === 'color') {
      const swatch = item.appendChild(make('span', { className: 'swatch' }));
      swatch.dataset.color = value;
    }
    const shown = facet.name === 'availability' ? known(`availability-${value}`, label) : label;
    item.append(make('span', { className: 'facet-label', textContent: shown }), ' ', make('span', { className: 'count' }));
    list.append(item);
  }
  const element = make('details', { className: 'facet' }, make('summary', { textContent: known(`facet-${facet.name}`, facet.label) }), list);
  element.dataset.facet = facet.name;
  return element;
}

export function panel(root, { change, locale }) {
  const number = new Intl.NumberFormat(locale);
  const side = root.querySelector('[data-facets]');
  const chips = root.querySelector('[data-chips]');
  const open = root.querySelector('[data-filter]');
  const sheet = document.querySelector('dialog[data-sheet]');
  root.querySelector('[data-tools]').hidden = false;
  root.classList.add('has-filter');
  const items = (name) => [...side.querySelectorAll('[data-facet]')].find((each) => each.dataset.facet === name)?.querySelectorAll('[data-value]') ?? [];

  /** Lists become lists of boxes. */
  function tickable() {
    for (const item of side.querySelectorAll('[data-value]')) {
      if (item.querySelector('input')) continue;
      // What has a page is a link as long as nothing can be ticked.
      item.querySelector('a')?.replaceWith(item.querySelector('a').textContent);
      const box = make('input', { type: 'checkbox', value: item.dataset.value });
      item.replaceChildren(make('label', {}, box, ...item.childNodes));
    }
  }

  side.addEventListener('change', ({ target }) => {
    const name = target.closest('[data-facet]')?.dataset.facet;
    if (name) change(name, target.value, target.checked);
  });
  chips.addEventListener('click', ({ target }) => {
    const chip = target.closest('button');
    if (!chip) return;
    const { name, value } = chip.dataset;
    const at = [...chips.querySelectorAll('button')].indexOf(chip);
    change(name, value, false);
    const left = chips.querySelectorAll('button');
    (left[Math.min(at, left.length - 1)] ?? root.querySelector('[data-status]'))?.focus();
  });

  // The facets lie beside the listing, or in the sheet while it is open.
  const home = side.parentElement;
  open?.addEventListener('click', () => {
    sheet.querySelector('.sheet-body').append(side);
    sheet.showModal();
  });
  sheet?.addEventListener('close', () => home.append(side));
  sheet?.addEventListener('click', ({ target }) => {
    if (target === sheet || target.closest('[data-close]')) sheet.close();
  });

  return {
    tickable,
    side,
    /** Shows what is chosen and what is left; counts that are not known yet stay. */
    show(facets, chosen, counts, total) {
      chips.replaceChildren();
      facets.forEach((facet, i) => {
        for (const item of items(facet.name)) {
          const value = item.dataset.value;
          const isChosen = chosen.get(facet.name)?.has(value) ?? false;
          const count = counts?.[i]?.[facet.values?.findIndex(([each]) => each === value) ?? -1];
          const box = item.querySelector('input');
          if (box) box.checked = isChosen;
          if (count !== undefined) {
            item.querySelector('.count').textContent = number.format(count);
            item.toggleAttribute('data-none', !count && !isChosen);
            if (box) box.disabled = !count && !isChosen;
          }
          if (isChosen) chips.append(chip(facet.name, value, item.querySelector('.facet-label').textContent));
        }
      });
      if (chips.children.length > 1) chips.append(make('li', {}, make('button', { type: 'button', className: 'button-text', textContent: t('facets-clear') })));
      const done = sheet?.querySelector('[data-done]');
      if (done) done.textContent = t('facets-show', { count: total });
    },
  };

  function chip(name, value, label) {
    const button = make('button', { type: 'button', className: 'chip' }, label, make('span', { ariaHidden: 'true', textContent: ' ×' }));
    button.ariaLabel = t('facets-remove', { value: label });
    Object.assign(button.dataset, { name, value });
    return make('li', {}, button);
  }
}
