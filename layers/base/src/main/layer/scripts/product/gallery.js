// Pictures side by side that are scrolled by hand, by small pictures, by keys, and seen large in a dialog.

const gentle = () => (matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth');

/** The child of a strip that is seen most. */
function current(strip) {
  const middle = strip.getBoundingClientRect().left + strip.clientWidth / 2;
  return [...strip.children].findIndex((item) => {
    const box = item.getBoundingClientRect();
    return box.left <= middle && middle <= box.right;
  });
}

function scroll(strip, index, behavior = gentle()) {
  const item = strip.children[index];
  if (item) {
    const by = item.getBoundingClientRect().left - strip.getBoundingClientRect().left;
    strip.scrollBy({ left: by, behavior });
  }
}

/** Gives a function that shows the picture with an address. */
export function gallery(root) {
  const strip = root?.querySelector('.gallery-strip');
  if (!strip) {
    return () => {};
  }
  const thumbs = [...root.querySelectorAll('.gallery-thumbs a')];
  thumbs.forEach((thumb, index) =>
    thumb.addEventListener('click', (event) => {
      event.preventDefault();
      scroll(strip, index);
    }),
  );
  const mark = () => {
    const shown = current(strip);
    thumbs.forEach((thumb, index) =>
      index === shown ? thumb.setAttribute('aria-current', 'true') : thumb.removeAttribute('aria-current'),
    );
  };
  strip.addEventListener('scroll', () => requestAnimationFrame(mark), { passive: true });
  zoom(root, strip);
  return (address, behavior) => {
    const index = [...strip.children].findIndex((item) => item.dataset.picture === address);
    if (index >= 0) {
      scroll(strip, index, behavior);
    }
  };
}

function zoom(root, strip) {
  const dialog = root.querySelector('[data-zoom]');
  const large = dialog.querySelector('[data-zoom-strip]');
  let seen = 0;
  large.addEventListener('scroll', () => (seen = current(large)), { passive: true });
  const step = (by) => scroll(large, current(large) + by);
  const open = (index) => {
    if (!large.children.length) {
      for (const item of strip.children) {
        const copy = item.querySelector('picture, img').cloneNode(true);
        for (const sized of [copy, ...copy.querySelectorAll('source, img')]) {
          sized.sizes &&= '100vw';
          sized.loading &&= 'lazy';
        }
        const figure = document.createElement('figure');
        figure.append(copy);
        large.append(figure);
      }
    }
    dialog.showModal();
    seen = index;
    scroll(large, index, 'instant');
    large.focus();
  };
  strip.addEventListener('click', (event) => {
    const link = event.target.closest('.gallery-open');
    if (link && !event.metaKey && !event.ctrlKey) {
      event.preventDefault();
      open([...strip.children].indexOf(link.parentElement));
    }
  });
  dialog.addEventListener('click', (event) => {
    const button = event.target.closest('button');
    if (button?.dataset.zoomStep) {
      step(Number(button.dataset.zoomStep));
    } else if (button || event.target === dialog) {
      dialog.close();
    }
  });
  dialog.addEventListener('keydown', (event) => {
    const forward = document.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') {
      event.preventDefault();
      step(event.key === forward ? 1 : -1);
    }
  });
  dialog.addEventListener('close', () => scroll(strip, seen, 'instant'));
}
