// Suggestions below a search field: a combobox as the ARIA Authoring Practices describe it.

import { search } from './index.js';
import { built } from './nodes.js';
import { files as filesOf } from './store.js';

const MOST = 6;
const WAIT = 120;
const searches = new Map();

function searchOf(root) {
  if (!searches.has(root)) {
    const files = filesOf(root);
    searches.set(root, { files, find: search(files) });
  }
  return searches.get(root);
}

/** @param form a form[data-search] whose data-index names the folder of the index */
export function suggest(form) {
  const input = form.querySelector('input[name=q]');
  if (!form.dataset.index || input.role === 'combobox') return;
  const { files, find } = searchOf(form.dataset.index);
  const list = document.createElement('ul');
  list.id = `${input.id}-suggestions`;
  list.className = 'suggestions';
  list.role = 'listbox';
  list.ariaLabel = input.labels[0]?.textContent ?? input.placeholder;
  list.hidden = true;
  form.append(list);
  input.role = 'combobox';
  input.ariaAutoComplete = 'list';
  input.ariaExpanded = 'false';
  input.setAttribute('aria-controls', list.id);

  let turn = 0;
  let timer;
  let current = -1;

  function close() {
    turn++;
    clearTimeout(timer);
    list.hidden = true;
    input.ariaExpanded = 'false';
    point(-1);
  }

  function point(at) {
    list.children[current]?.setAttribute('aria-selected', 'false');
    current = at;
    const option = list.children[at];
    if (option) {
      option.setAttribute('aria-selected', 'true');
      option.scrollIntoView({ block: 'nearest' });
      input.setAttribute('aria-activedescendant', option.id);
    } else {
      input.removeAttribute('aria-activedescendant');
    }
  }

  async function update() {
    const mine = ++turn;
    const query = input.value.trim();
    if (query.length < 2 && !/[^\u0000-\u07ff]/.test(query)) return close();
    try {
      const [head, { found }] = await Promise.all([files.head(), find(query)]);
      const cards = await files.cards(found.slice(0, MOST), head.cards);
      if (mine !== turn || document.activeElement !== input) return;
      list.replaceChildren(...cards.map(option).filter(Boolean));
      list.hidden = !list.children.length;
      input.ariaExpanded = String(!list.hidden);
      point(-1);
    } catch {
      if (mine === turn) close();
    }
  }

  /** A card's picture, name and price as an option. */
  function option(nodes, i) {
    const card = built(nodes);
    const link = [...card.querySelectorAll('a[href]')].find((each) => each.textContent.trim());
    if (!link) return undefined;
    const item = document.createElement('li');
    item.role = 'option';
    item.id = `${list.id}-${i}`;
    item.dataset.href = link.getAttribute('href');
    item.setAttribute('aria-selected', 'false');
    const image = card.querySelector('img');
    if (image) {
      image.loading = 'eager';
      image.sizes = '48px';
      image.alt = '';
    }
    const name = document.createElement('span');
    name.className = 'suggestion-name';
    name.textContent = link.textContent.trim();
    const price = card.querySelector('.price');
    item.append(...[image, name, price].filter(Boolean));
    return item;
  }

  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(update, WAIT);
  });
  input.addEventListener('keydown', (event) => {
    const size = list.hidden ? 0 : list.children.length;
    if (event.key === 'Escape' && size) {
      event.preventDefault();
      close();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (!size) return void update();
      // One step beyond either end leads back to the field.
      const step = event.key === 'ArrowDown' ? 1 : -1;
      point(((current + 1 + step + size + 1) % (size + 1)) - 1);
    } else if (event.key === 'Enter' && list.children[current] && size) {
      event.preventDefault();
      location.assign(list.children[current].dataset.href);
    }
  });
  input.addEventListener('focusout', close);
  // The field keeps the focus while an option is clicked.
  list.addEventListener('pointerdown', (event) => event.preventDefault());
  list.addEventListener('click', ({ target }) => {
    const href = target.closest('[role=option]')?.dataset.href;
    if (href) location.assign(href);
  });
  if (input.value) update();
}
