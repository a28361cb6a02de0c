// The files of a store's search, each loaded once.

import { column } from './column.js';

/** @param root the folder, with a final slash; `load` gives a file's JSON. */
export function files(root, load = fetchJson) {
  const known = new Map();
  const file = (url) => {
    if (!known.has(url)) {
      const loading = load(url);
      loading.catch(() => known.delete(url));
      known.set(url, loading);
    }
    return known.get(url);
  };
  const get = (name) => file(`${root}${name}.json`);

  return {
    file,
    head: () => get('index'),
    words: (name) => get(`words/${name}`),
    products: (name) => get(`products/${name}`),
    numbers: async (name) => column(await get(`columns/${name}`)),
    facet: async ({ file, ...facet }) => {
      const found = await get(`columns/${file}`);
      return { ...facet, ...found, column: column(found.column) };
    },
    /** The nodes of the cards at positions. */
    cards: (positions, size) =>
      Promise.all(
        positions.map(async (at) => (await get(`cards/${Math.floor(at / size)}`))[at % size]),
      ),
  };
}

async function fetchJson(url) {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${answer.status} ${url}`);
  return answer.json();
}
