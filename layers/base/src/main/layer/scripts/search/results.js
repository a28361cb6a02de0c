// Puts cards into a list, some at first and more on demand.

/** Fills the list with the cards at positions; those that are there already stay. */
export async function showCards(list, files, positions, size) {
  const html = await files.cards(positions, size);
  const template = document.createElement('template');
  template.innerHTML = html.map((card) => `<li>${card}</li>`).join('');
  list.replaceChildren(template.content);
}
