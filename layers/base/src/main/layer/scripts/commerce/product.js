// What a product's page says of a variant now.
import { failure, json, request } from './request.js';

const DATA = /<script[^>]*\bid="?product\b"?[^>]*>([^]*?)<\/script>/;

/** The data of a product page: {value: product}, {value: undefined} when the shop has it no longer. */
export async function productAt(url) {
  const answer = await request(url, { retries: 2, cache: 'no-cache' });
  if (answer.error) {
    return [404, 410].includes(answer.error.status) ? { value: undefined } : answer;
  }
  const found = DATA.exec(answer.value);
  const product = found && json(found[1]);
  return product ? { value: product } : failure('unavailable');
}

/** The variant of a SKU, nothing when the product is not sold in that form any longer. */
export const variantOf = (product, sku) =>
  product?.variants.find((variant) => variant.sku === sku);
