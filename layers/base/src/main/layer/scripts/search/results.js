// Puts cards into a list.

/** Fills the list with the cards at positions, unless something else is wanted by then. */
export async function showCards(list, files, positions, size, isWanted) {
  const html = await files.cards(positions, size);
  if (!isWanted()) return;
  const template = document.createElement('template');
  template.innerHTML = html.map((card) => `<li>${card}</li>`).join('');
  list.replaceChildren(template.content);
}
