// Narrows and sorts a listing. The URL's fragment carries the choices, so no robot follows a combination.

import { column } from './search/column.js';
import { choicesOf, choose, narrow, sorted, within } from './search/narrow.js';
import { panel } from './search/panel.js';
import { PAGE, showCards } from './search/results.js';
import { files as filesOf } from './search/store.js';
import { t } from './text.js';

const root = document.querySelector('[data-listing]');
if (root) start(root);

function start(root) {
  const files = filesOf(root.dataset.searchFiles);
  const list = root.querySelector('.cards');
  const status = root.querySelector('[data-status]');
  const more = root.querySelector('[data-more]');
  const pages = root.querySelector('.pagination');
  const order = root.querySelector('select[name=sort]');
  const whole = { cards: [...list.children], status: status.textContent };
  const names = [...root.querySelectorAll('[data-facet]')].map(({ dataset }) => ({ name: dataset.facet }));
  const filters = panel(root, { locale: document.documentElement.lang, change });
  let loading;
  let turn = 0;
  let last = '';

  const load = () => (loading ??= read().catch((problem) => {
    loading = undefined;
    throw problem;
  }));

  async function read() {
    const index = await files.file(root.dataset.listing);
    const products = column(index.products);
    const facets = index.facets.map((facet) => ({ ...facet, column: column(facet.column) }));
    return {
      ...index,
      products,
      numbers: (name) => column(index[name] ?? ''),
      ...within(products.keys(), facets, root.dataset.fixed, root.dataset.fixedValue),
    };
  }

  const parameters = () => {
    const fragment = location.hash.slice(1);
    // Another anchor of the page, such as the one of the skip link, changes nothing.
    if (!fragment || fragment.includes('=')) last = fragment;
    return new URLSearchParams(last);
  };

  async function show() {
    const mine = ++turn;
    const wanted = parameters();
    const by = wanted.get('sort') ?? '';
    if (!by && !choicesOf(wanted, names).size && !loading) return;
    root.ariaBusy = 'true';
    try {
      const index = await load();
      const chosen = choicesOf(wanted, index.facets);
      const { found, counts } = narrow(index.all, index.facets, chosen);
      const isWhole = !by && !chosen.size;
      const places = ordered(found, by, index);
      const count = PAGE * Math.max(1, Number(wanted.get('page')) || 1);
      let showBelow;
      if (isWhole) list.replaceChildren(...whole.cards);
      else showBelow = await showCards(list, files, places.slice(0, count).map((at) => index.products[at]), index.cards, () => mine === turn);
      if (mine !== turn) return;
      order.value = by;
      filters.show(index.facets, chosen, counts, found.length);
      status.textContent = isWhole ? whole.status : t('products-count', { count: found.length });
      if (pages) pages.hidden = !isWhole;
      await showBelow?.();
      if (mine === turn) more.hidden = isWhole || found.length <= count;
    } catch (problem) {
      if (mine === turn) status.textContent = t('search-failed');
      throw problem;
    } finally {
      if (mine === turn) root.ariaBusy = null;
    }
  }

  function ordered(found, by, index) {
    if (by === 'name') return sorted(found, index.numbers('name'), false);
    if (by === 'newest') return sorted(found, index.numbers('date'), true);
    if (by === 'rating') return sorted(found, index.numbers('rating'), true);
    return by ? sorted(found, index.numbers('price'), by === 'price-down') : found;
  }

  function go(changes, isReplaced) {
    const wanted = parameters();
    changes(wanted);
    last = String(wanted);
    const url = last ? `#${last}` : location.pathname + location.search;
    history[isReplaced ? 'replaceState' : 'pushState'](null, '', url);
    return load().then(show);
  }

  function change(name, value, isOn) {
    return go((wanted) => choose(wanted, names, name, value, isOn));
  }

  order.addEventListener('change', () =>
    go((wanted) => {
      if (order.value) wanted.set('sort', order.value);
      else wanted.delete('sort');
      wanted.delete('page');
    }),
  );
  more.addEventListener('click', async () => {
    const before = list.children.length;
    await go((wanted) => wanted.set('page', Math.ceil(before / PAGE) + 1), true);
    list.children[before]?.querySelector('a')?.focus();
  });
  addEventListener('popstate', show);
  filters.tickable();
  show();
}
