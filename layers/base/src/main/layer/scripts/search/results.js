// Puts cards into a list.

import { built } from './nodes.js';

/** Fills the list with the cards at positions, unless something else is wanted by then. */
export async function showCards(list, files, positions, size, isWanted) {
  const cards = await files.cards(positions, size);
  if (!isWanted()) return;
  list.replaceChildren(built(cards.map((card) => ['li', {}, ...card])));
}
