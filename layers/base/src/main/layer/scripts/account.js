// The pages of an account: each has a module of its own, which is all that is loaded for it.
import { client } from './commerce/client.js';

const PAGES = {
  'sign-in': () => import('./account/sign-in.js'),
  register: () => import('./account/register.js'),
  profile: () => import('./account/profile.js'),
  orders: () => import('./account/orders.js'),
  addresses: () => import('./account/addresses.js'),
};

const root = document.querySelector('[data-account]');

if (root) {
  const [shopper, page] = await Promise.all([client(), PAGES[root.dataset.account]()]);
  await page.begin(root, shopper);
}
