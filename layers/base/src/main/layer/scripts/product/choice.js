// Which variant is meant by what is chosen, without a page.

export const key = (variant) => variant.sku ?? variant.id;

/** Whether a variant can be had. */
export const isSold = (variant) =>
  ['in-stock', 'preorder', 'backorder'].includes(variant.availability) && variant.price !== null;

/** Whether a variant has an option's value, which pages write as text; an option no attribute has is the variant itself. */
export function has(variant, name, text) {
  const value = name in variant.attributes ? variant.attributes[name] : key(variant);
  return (
    String(value) === text ||
    (typeof value === 'number' && value === Number(text)) ||
    (Array.isArray(value) && `[${value.join(', ')}]` === text)
  );
}

/** The variant that has all of these [option, value] pairs. */
export const exact = (variants, wanted) =>
  variants.find((variant) => wanted.every(([name, text]) => has(variant, name, text)));

/** The variant of all wanted pairs; where there is none, the one with the changed pair that keeps most of the others and can be had. */
export function nearest(variants, wanted, changed) {
  const kept = (variant) => wanted.filter(([name, text]) => has(variant, name, text)).length;
  const rank = (variant) => kept(variant) * 2 + isSold(variant);
  return (
    exact(variants, wanted) ??
    variants
      .filter((variant) => has(variant, ...changed))
      .reduce((best, each) => (rank(each) > rank(best) ? each : best))
  );
}
