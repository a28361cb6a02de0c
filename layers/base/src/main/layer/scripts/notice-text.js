// What has changed about a cart, in a sentence.
import { money } from './money.js';
import { t } from './text.js';

/** Prices are told with both amounts. */
export const noticeText = ({ kind, line: { name }, before, now, limit }) =>
  kind === 'price'
    ? t('cart-notice-price', { name, before: money(before), now: money(now) })
    : t(`cart-notice-${kind}`, { name, limit });
