// The search page: the URL carries the query and everything that narrows it.

import { files as filesOf } from './search/store.js';
import { search } from './search/index.js';
import { choicesOf, choose, narrow, sorted } from './search/narrow.js';
import { facetElement, panel } from './search/panel.js';
import { PAGE, showCards } from './search/results.js';
import { folded } from './search/words.js';
import { t } from './text.js';

/** Up to so many products all facets are loaded at once; beyond, each when it is opened. */
const SMALL = 10_000;
/** Orders and the numbers they go by, which a store may not have. */
const FILES = { rating: 'rating', newest: 'date' };

const root = document.querySelector('[data-search-page]');
const part = (name) => root.querySelector(`[data-${name}]`);
const files = filesOf(root.dataset.index);
const find = search(files);
const locale = document.documentElement.lang;
const status = part('status');
const list = part('cards');
const input = root.querySelector('input[name=q]');
const order = root.querySelector('select[name=sort]');

let facets = [];
let query;
let result;
let turn = 0;

const parameters = () => new URLSearchParams(location.search);
const filters = panel(root, { locale, change });

async function start() {
  const head = await files.head();
  facets = head.facets;
  for (const facet of facets) {
    const element = facetElement({ ...facet, values: [] });
    element.open = head.products <= SMALL && facets.indexOf(facet) < 2;
    element.addEventListener('toggle', () => element.open && load(facet.name).then(show));
    filters.side.append(element);
  }
  for (const [name, by] of Object.entries(FILES)) if (!head[by]) order.querySelector(`[value=${name}]`)?.remove();
}

/** Loads a facet's values; its list is filled then. */
async function load(name) {
  const i = facets.findIndex((facet) => facet.name === name);
  if (i < 0 || facets[i].column) return;
  const facet = await files.facet(facets[i]);
  if (facets[i].column) return;
  facets[i] = facet;
  const element = [...filters.side.children].find((each) => each.dataset.facet === name);
  element.querySelector('ul').replaceWith(facetElement(facet).querySelector('ul'));
  filters.tickable();
}

/** Makes the page what the URL says. */
async function show() {
  const mine = ++turn;
  const wanted = parameters();
  const text = (wanted.get('q') ?? '').trim();
  input.value = text;
  root.dataset.state = text ? 'busy' : 'start';
  if (!text) {
    status.textContent = '';
    return;
  }
  try {
    if (!facets.length) await (started ??= start());
    if (text !== query) result = await find(text);
    query = text;
    const head = await files.head();
    const needed = head.products > SMALL ? choicesOf(wanted, facets).keys() : facets.map(({ name }) => name);
    await Promise.all([...needed].map(load));
    const chosen = choicesOf(wanted, facets);
    const loaded = facets.filter((facet) => facet.column);
    const { found, counts } = narrow(result.found, loaded, chosen);
    const by = wanted.get('sort') ?? '';
    const shown = await ordered(found, by, head);
    const count = PAGE * Math.max(1, Number(wanted.get('page')) || 1);
    const showBelow = await showCards(list, files, shown.slice(0, count), head.cards, () => mine === turn);
    if (mine !== turn) return;
    order.value = by;
    filters.show(loaded, chosen, counts, found.length);
    tell(text, found.length);
    root.dataset.state = result.found.length ? 'found' : 'none';
    await showBelow();
    if (mine === turn) part('more').hidden = found.length <= count;
  } catch (problem) {
    if (mine !== turn) return;
    root.dataset.state = 'failed';
    status.textContent = t('search-failed');
    throw problem;
  }
}

let started;

async function ordered(found, by, head) {
  if (by.startsWith('price')) return sorted(found, await files.numbers(head.price), by === 'price-down');
  const file = head[FILES[by]];
  return file ? sorted(found, await files.numbers(file), true) : found;
}

/** How many there are, and what was taken for what was typed. */
function tell(text, count) {
  const corrected = result.words.reduce((all, [typed, meant]) => {
    const written = spelled(meant);
    return all.map((word) => (folded(word) === typed ? written : word));
  }, text.split(/\s+/));
  const key = !count ? 'search-none' : result.words.length ? 'search-corrected' : result.isPart ? 'search-part' : 'search-count';
  status.textContent = t(key, { count, query: text, corrected: corrected.join(' ') });
  document.title = document.title.replace(/^.*?(?= – )/, () => t('search-title-query', { query: text }));
}

/** A word of the index as the cards write it. */
function spelled(word) {
  const written = list.textContent.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  return written.find((each) => folded(each) === word) ?? word;
}

function go(changes, isReplaced) {
  const url = new URL(location.href);
  changes(url.searchParams);
  history[isReplaced ? 'replaceState' : 'pushState'](null, '', url);
  return show();
}

function change(name, value, isOn) {
  return go((url) => choose(url, facets, name, value, isOn));
}

root.querySelector('form[data-search]').addEventListener('submit', (event) => {
  event.preventDefault();
  go((url) => {
    for (const name of [...url.keys()]) url.delete(name);
    url.set('q', input.value);
  });
});
order.addEventListener('change', () =>
  go((url) => {
    if (order.value) url.set('sort', order.value);
    else url.delete('sort');
    url.delete('page');
  }),
);
part('more').addEventListener('click', async () => {
  const before = list.children.length;
  await go((url) => url.set('page', Math.ceil(before / PAGE) + 1), true);
  list.children[before]?.querySelector('a')?.focus();
});
addEventListener('popstate', show);
show();
