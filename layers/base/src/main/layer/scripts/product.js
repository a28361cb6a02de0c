// The product page: pictures, variants, quantity, what was looked at before.
import { gallery } from './product/gallery.js';
import { variants } from './product/variants.js';
import { recent } from './product/recent.js';

const product = JSON.parse(document.getElementById('product').textContent);

const show = gallery(document.querySelector('[data-gallery]'));
variants(product, show);
recent(product);

const form = document.getElementById('purchase');
if (form) {
  const quantity = form.elements.quantity;
  const steps = form.querySelectorAll('[data-step]');
  const limit = () => {
    const max = Number(quantity.max) || Infinity;
    for (const step of steps) {
      step.disabled = Number(step.dataset.step) < 0 ? quantity.value <= 1 : quantity.value >= max;
    }
  };
  for (const step of steps) {
    step.addEventListener('click', () => {
      step.dataset.step < 0 ? quantity.stepDown() : quantity.stepUp();
      quantity.dispatchEvent(new Event('input', { bubbles: true }));
    });
  }
  quantity.addEventListener('input', limit);
  document.addEventListener('product:variant', limit);
  limit();

  const bar = document.querySelector('[data-buy-bar]');
  if (bar) {
    new IntersectionObserver(([entry]) => {
      bar.hidden = entry.isIntersecting || entry.boundingClientRect.top > 0;
    }).observe(form);
  }
}
