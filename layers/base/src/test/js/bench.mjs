// What queries cost: node bench.mjs FOLDER, a folder of SearchBench. Prints kilobytes per query after
// Brotli (quality 9), each with nothing in the cache but the head, and milliseconds of this process.

import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { search } from '../../main/layer/scripts/search/index.js';
import { files } from '../../main/layer/scripts/search/store.js';

const folder = process.argv[2];
const site = `${folder}/target/storefront/bench/site/search/`;
const queries = JSON.parse(readFileSync(`${folder}/queries.json`));
const known = new Map();

function read(name) {
  if (!known.has(name)) {
    const bytes = readFileSync(name);
    const params = { [constants.BROTLI_PARAM_QUALITY]: 9 };
    known.set(name, { json: String(bytes), size: brotliCompressSync(bytes, { params }).length });
  }
  return known.get(name);
}

const all = { 'words and products': [], cards: [], total: [], files: [], milliseconds: [] };
let empty = 0;
for (const query of queries) {
  const sizes = { words: 0, cards: 0, files: 0 };
  const store = files(site, async (name) => {
    const file = read(name);
    if (!name.endsWith('index.json')) {
      sizes[name.includes('/cards/') ? 'cards' : 'words'] += file.size;
      sizes.files++;
    }
    return JSON.parse(file.json);
  });
  const head = await store.head();
  const find = search(store);
  await find(query);
  const start = performance.now();
  const { found } = await find(query);
  all.milliseconds.push(performance.now() - start);
  await store.cards(found.slice(0, 24), head.cards);
  empty += !found.length;
  all['words and products'].push(sizes.words / 1e3);
  all.cards.push(sizes.cards / 1e3);
  all.total.push((sizes.words + sizes.cards) / 1e3);
  all.files.push(sizes.files);
}
const head = read(`${site}index.json`).size;
console.log(`head ${(head / 1e3).toFixed(1)} kB, ${queries.length} queries, ${empty} without results`);
for (const [name, values] of Object.entries(all)) {
  values.sort((a, b) => a - b);
  const at = (share) => values[Math.min(values.length - 1, Math.floor(values.length * share))].toFixed(1);
  console.log(`${name}: median ${at(0.5)}, 95 % ${at(0.95)}, most ${at(1)}`);
}
