// Puts cards into a list.

import { built } from './nodes.js';

/** Cards that are shown at once; then as many again whenever someone asks for more. */
export const PAGE = 24;
/** What is in sight: it does not wait for the cards below. */
const SEEN = 8;

const items = (cards) => built(cards.map((card) => ['li', {}, ...card]));

/**
 * Fills the list with the cards at positions, unless something else is wanted by then.
 *
 * @returns what puts the cards below there as well, to be called when the first ones are told about
 */
export async function showCards(list, files, positions, size, isWanted) {
  // A list that grows keeps its height.
  const seen = positions.length > PAGE ? positions.length : SEEN;
  const below = positions.slice(seen);
  const first = files.cards(positions.slice(0, seen), size);
  // Asked for now, behind the first ones; what fails, fails below.
  files.cards(below, size).catch(() => {});
  const cards = await first;
  if (isWanted()) list.replaceChildren(items(cards));
  return async () => {
    const rest = await files.cards(below, size);
    if (isWanted()) list.append(items(rest));
  };
}
