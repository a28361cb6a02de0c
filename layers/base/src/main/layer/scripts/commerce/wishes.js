// What a shopper wishes for: kept in the browser, and for a customer on the server too.

/** @param customer whether somebody is signed in, whose list the client keeps */
export function wishes(store, client, customer = () => store.get('customer')) {
  const items = () => store.get('wishes') ?? [];
  const save = (changed) => store.set('wishes', changed);
  const isOf = (productId) => (item) => item.productId === productId;

  async function listed() {
    const answer = await (await client()).wishlist();
    const { items: told = [], lineItems = told } = answer.value ?? {};
    return { ...answer, lineItems };
  }

  return {
    items,
    has: (productId) => items().some(isOf(productId)),

    async add(item) {
      if (!items().some(isOf(item.productId))) save([...items(), item]);
      return customer() ? (await client()).addWish(item.productId, item.sku) : { value: {} };
    },

    async remove(productId) {
      save(items().filter((item) => item.productId !== productId));
      if (!customer()) return { value: {} };
      const { lineItems, error } = await listed();
      const known = lineItems.find(isOf(productId));
      return known ? (await client()).removeWish(known.id) : { value: {}, error };
    },

    /** Brings the browser's list and the customer's together: what either has, both have. */
    async meet() {
      if (!customer()) return { value: items() };
      const { lineItems, error } = await listed();
      if (error) return { error, value: items() };
      const missing = items().filter((item) => !lineItems.some(isOf(item.productId)));
      for (const { productId, sku } of missing) await (await client()).addWish(productId, sku);
      const theirs = lineItems.map(({ id, unitPrice, price, ...item }) => ({
        ...item,
        price: price ?? unitPrice,
      }));
      save([...theirs, ...missing]);
      return { value: items() };
    },
  };
}
