// What this browser looked at before. Prices are left out: they may have changed since.
const MOST = 8;
const SHOWN = 4;

function read(key) {
  try {
    return JSON.parse(localStorage.getItem(key)) ?? [];
  } catch {
    return [];
  }
}

function write(key, list) {
  try {
    localStorage.setItem(key, JSON.stringify(list));
  } catch {
    // A browser that keeps nothing shows nothing.
  }
}

/** @param template a card whose link and picture's place are empty */
function card(template, { name, url, image }) {
  const item = document.importNode(template.content.firstElementChild, true);
  const link = item.querySelector('a');
  link.textContent = name;
  link.href = new URL(url, location.origin).pathname;
  if (image) {
    const picture = Object.assign(new Image(480, 480), { alt: '', loading: 'lazy', src: image });
    item.querySelector('.card-picture')?.append(picture);
  }
  return item;
}

export function recent({ id, name, url }) {
  const section = document.querySelector('[data-recent]');
  if (!section) {
    return;
  }
  const key = `shopstrata:${section.dataset.recent}:recent`;
  const others = read(key).filter((each) => each.id !== id);
  const template = section.querySelector('template');
  if (others.length && template) {
    const cards = others.slice(0, SHOWN).map((each) => card(template, each));
    section.querySelector('[data-recent-list]').replaceChildren(...cards);
    section.hidden = false;
  }
  write(key, [{ id, name, url, image: section.dataset.image }, ...others].slice(0, MOST));
  section.querySelector('[data-recent-clear]').addEventListener('click', () => {
    write(key, []);
    section.hidden = true;
  });
}
