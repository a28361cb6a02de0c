// Finds products by words: from a query to positions, best first.

import { column } from './column.js';
import { code, distance, isPair, words } from './words.js';

const MOST_ENDINGS = 32;
const MOST_LISTS = 4;
const MOST_TYPOS = 8;
const MOST_FILES = 4;
const MOST_FOR_TYPOS = 8;

/** Text in the order of code points, as the index is sorted. */
const key = (text) => text.replace(/[\ud800-\udfff]/g, '\uffff$&');

/** Where the last of ascending things stands that is not behind. */
function last(things, isNotBehind) {
  let low = 0;
  let high = things.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isNotBehind(things[middle])) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

const typosIn = (word) =>
  /\p{N}/u.test(word) || isPair(word) || word.length < 4 ? 0 : word.length < 7 ? 1 : 2;

export function search(files) {
  let firsts;

  /** The words of some files: text, number and how many products have it. */
  async function dictionary(head, from, to) {
    const size = head.terms.size;
    const all = [];
    for (let file = from; file <= to; file++) {
      all.push(
        files.words(head.terms.words[file]).then(([text, counts]) => {
          const count = counts.split(' ');
          return text.split(' ').map((word, i) => ({ word, number: file * size + i, count: +count[i] }));
        }),
      );
    }
    return (await Promise.all(all)).flat();
  }

  async function range(head, start, most = MOST_FILES) {
    firsts ??= head.terms.first.split(' ').map(key);
    if (!head.terms.words.length) return [];
    const from = Math.max(0, last(firsts, (first) => first <= key(start)));
    const to = last(firsts, (first) => first <= `${key(start)}\uffff`);
    return dictionary(head, from, Math.min(Math.max(from, to), from + most - 1));
  }

  const none = (found) => !found.length;

  /** The words of the index that a typed one may mean, each with how well it fits. */
  async function meant(head, word) {
    const near = await range(head, word);
    const begun = near
      .filter((term) => term.word.startsWith(word))
      .sort((a, b) => (b.word === word) - (a.word === word) || b.count - a.count)
      .slice(0, word.length > 1 || isPair(word) ? MOST_ENDINGS : 1);
    const fits = inFewFiles(head, begun)
      .map((term) => ({ ...term, fit: term.word === word ? 1 : 0.45 + (0.3 * word.length) / term.word.length }));
    const typos = typosIn(word);
    if (!none(fits) || !typos) return fits;
    const starts = new Set([word[0], word[1]]);
    const others = (await Promise.all([...starts].map((start) => around(head, start, word)))).flat();
    const close = others
      .map((term) => ({ ...term, typos: distance(word, term.word, typos) }))
      .filter((term) => term.typos <= typos && !/\p{N}/u.test(term.word))
      .sort((a, b) => a.typos - b.typos || b.count - a.count);
    const best = close.filter((term) => term.typos === close[0].typos).slice(0, MOST_TYPOS);
    return inFewFiles(head, best)
      .map((term) => ({ ...term, fit: 0.6 / term.typos, isTypo: true }));
  }

  const listFile = (head, term) => last(head.terms.lists, (first) => first <= term.number);

  /** The first words whose products lie in few files: a query must not load half the index. */
  function inFewFiles(head, terms) {
    const few = new Set();
    return terms.filter((term) => {
      const file = listFile(head, term);
      if (few.size < MOST_LISTS) few.add(file);
      return few.has(file);
    });
  }

  /** The words with a first letter; of a letter with many, those with the first two as well. */
  async function around(head, start, word) {
    firsts ??= head.terms.first.split(' ').map(key);
    const many = firsts.filter((first) => first.startsWith(key(start))).length > MOST_FOR_TYPOS;
    const begin = start === word[0] ? word.slice(0, 2) : start + word[0];
    return range(head, many ? begin : start, MOST_FOR_TYPOS);
  }

  /** Adds what has a word to scores: the best of its meanings counts. */
  async function add(head, term, scores) {
    const file = listFile(head, term);
    const lists = await files.products(head.terms.products[file]);
    const rarity = Math.log(1 + (head.products - term.count + 0.5) / (term.count + 0.5));
    lists[term.number - head.terms.lists[file]].split('.').forEach((gaps, i) => {
      const score = (7 - i) * term.fit * rarity;
      let at = -1;
      for (const gap of column(gaps)) {
        at += gap + 1;
        if (score > (scores.get(at) ?? 0)) scores.set(at, score);
      }
    });
  }

  async function scored(head, terms) {
    const scores = new Map();
    await Promise.all(terms.map((term) => add(head, term, scores)));
    return scores;
  }

  /** What has all words; where nothing has, what has most of them. */
  function joined(all) {
    const sums = new Map();
    for (const scores of all) {
      for (const [at, score] of scores) {
        const sum = sums.get(at) ?? { score: 0, hits: 0 };
        sum.score += score;
        sum.hits++;
        sums.set(at, sum);
      }
    }
    let hits = 0;
    for (const sum of sums.values()) hits = Math.max(hits, sum.hits);
    const best = [...sums].filter(([, sum]) => sum.hits === hits);
    best.sort(([a, x], [b, y]) => y.score - x.score || a - b);
    return { found: best.map(([at]) => at), isPart: hits > 0 && hits < all.length };
  }

  /**
   * Positions of the products that a query means; `words` are the index's own where one was not
   * found as it was typed.
   */
  return async function find(query) {
    const head = await files.head();
    const typed = [...new Set(words(query))];
    const whole = code(query);
    const asCode = /\p{N}/u.test(whole) && !typed.includes(whole) ? await meant(head, whole) : [];
    if (!none(asCode)) return { ...joined([await scored(head, asCode)]), words: [] };
    const meanings = await Promise.all(typed.map((word) => meant(head, word)));
    const all = await Promise.all(meanings.map((terms) => scored(head, terms)));
    const meantWords = meanings.map((terms, i) => (terms[0]?.isTypo ? [typed[i], terms[0].word] : []));
    return { ...joined(all), words: meantWords.filter((pair) => pair.length) };
  };
}
