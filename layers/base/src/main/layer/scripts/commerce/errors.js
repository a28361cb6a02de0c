// What a failure is called to a shopper.
import { hasText, t } from '../text.js';

/** The sentence for an error; for a code nobody knows, that it did not work. */
export const errorText = ({ code }) =>
  hasText(`cart-error-${code}`) ? t(`cart-error-${code}`) : t('cart-error-unavailable');
