// The cart of a browser: kept here, checked against the product pages, ordered in one message.
import { isSame, minor, ofMinor, sum, times } from '../money.js';
import { productAt, variantOf } from './product.js';
import { failure, json, request } from './request.js';

const MOST = 999;

/** @param shipping the ways to ship: {id, name, description?, price, freeFrom?, estimatedDelivery?} */
export function local({ shop, store, shipping = [] }) {
  const { currency } = shop;
  const draft = {};

  // A store may sell in another currency in another language: each has its own lines.
  const all = () => store.get('cart')?.lines ?? [];
  const isHere = (line) => line.currency === currency;
  const lines = () => all().filter(isHere);
  const save = (changed) =>
    store.set('cart', { lines: [...all().filter((line) => !isHere(line)), ...changed] });
  const limited = (quantity, limit) => Math.max(1, Math.min(quantity, limit ?? MOST));

  function shippingPrice(method, subtotal) {
    const isFree = method.freeFrom && minor(subtotal) >= minor(method.freeFrom);
    return isFree ? ofMinor(currency, 0) : method.price;
  }

  const priced = (subtotal) =>
    shipping.map((method) => ({ ...method, price: shippingPrice(method, subtotal) }));

  /** The cart as an SfCart; what the shop has no price for any longer counts nothing. */
  function cart() {
    const lineItems = lines().map(({ price, ...line }) => ({
      ...line,
      unitPrice: price,
      totalPrice: price ? times(price.value, line.quantity) : null,
    }));
    const regular = lineItems.filter((line) => line.unitPrice);
    const subtotalPrice = sum(
      currency,
      regular.map((line) => times(line.unitPrice.regularPrice ?? line.unitPrice.value, line.quantity)),
    );
    const subtotalDiscountedPrice = sum(
      currency,
      regular.map((line) => line.totalPrice),
    );
    const shippingMethod =
      priced(subtotalDiscountedPrice).find(({ id }) => id === draft.shippingMethodId) ?? null;
    const totalShippingPrice = shippingMethod?.price ?? null;
    return {
      id: 'local',
      lineItems,
      subtotalPrice,
      subtotalDiscountedPrice,
      totalPrice: sum(currency, [subtotalDiscountedPrice, totalShippingPrice].filter(Boolean)),
      totalTax: null,
      totalItems: lineItems.reduce((count, line) => count + line.quantity, 0),
      totalCouponDiscounts: ofMinor(currency, 0),
      totalShippingPrice,
      appliedCoupons: [],
      customerEmail: draft.customerEmail ?? null,
      shippingAddress: draft.shippingAddress ?? null,
      billingAddress: draft.billingAddress ?? null,
      shippingMethod,
    };
  }

  const saved = (changed) => {
    save(changed);
    return { value: cart() };
  };

  async function checked(line) {
    const page = await productAt(line.url);
    if (page.error) return page;
    const variant = variantOf(page.value, line.sku);
    if (!variant) return { value: { availability: 'discontinued', price: null } };
    const { price, availability, quantityLimit } = variant;
    const isOurs = price?.value.currency === currency;
    return { value: { availability, quantityLimit, price: isOurs ? price : null } };
  }

  /** Asks the page of every line; says so when one can't be asked, and keeps what is known. */
  async function check() {
    const asked = await Promise.all(lines().map(async (line) => [line.id, await checked(line)]));
    const answers = new Map(asked);
    // Read again: the cart may have changed meanwhile, here or in another tab.
    save(lines().map((line) => ({ ...line, ...answers.get(line.id)?.value })));
    const failed = asked.find(([, answer]) => answer.error);
    return failed ? { ...failed[1], value: cart() } : { value: cart() };
  }

  return {
    features: { coupons: false, accounts: false, checkout: true },
    cart: async ({ isChecked = false } = {}) => (isChecked ? check() : { value: cart() }),
    async add({ productId, sku, quantity, shown }) {
      if (shown?.price?.value.currency !== currency) return failure('not-found');
      const before = lines();
      const known = before.find((line) => line.sku === sku);
      const line = {
        ...shown,
        id: sku,
        productId,
        sku,
        currency,
        quantity: limited(quantity + (known?.quantity ?? 0), shown.quantityLimit),
      };
      return saved(known ? before.map((other) => (other === known ? line : other)) : [...before, line]);
    },
    update: async (id, quantity) =>
      saved(
        lines().map((line) =>
          line.id === id ? { ...line, quantity: limited(quantity, line.quantityLimit) } : line,
        ),
      ),
    remove: async (id) => saved(lines().filter((line) => line.id !== id)),
    async setAddress(addresses) {
      Object.assign(draft, addresses);
      return { value: cart() };
    },
    async setShippingMethod(id) {
      draft.shippingMethodId = id;
      return { value: cart() };
    },
    shippingMethods: async () => ({ value: { methods: priced(cart().subtotalDiscountedPrice) } }),
    paymentMethods: async () => ({ value: { methods: [] } }),
    async placeOrder({ idempotencyKey, returnUrl, failureUrl }) {
      const ordered = cart();
      const answer = await request(shop.endpoint, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        credentials: 'include',
        body: JSON.stringify({
          idempotencyKey,
          store: shop.store,
          locale: shop.locale,
          currency,
          lines: ordered.lineItems.map(({ productId, sku, name, quantity, unitPrice }) => ({
            productId,
            sku,
            name,
            quantity,
            unitPrice: unitPrice.value,
          })),
          contact: { email: ordered.customerEmail, phone: ordered.shippingAddress?.phoneNumber },
          shippingAddress: ordered.shippingAddress,
          billingAddress: ordered.billingAddress ?? ordered.shippingAddress,
          shippingMethod: ordered.shippingMethod && { id: ordered.shippingMethod.id, price: ordered.totalShippingPrice },
          totals: {
            subtotal: ordered.subtotalDiscountedPrice,
            shipping: ordered.totalShippingPrice,
            total: ordered.totalPrice,
          },
          returnUrl,
          failureUrl,
        }),
        retries: 2,
      });
      if (answer.error) return answer;
      const told = json(answer.value);
      if (!told?.id) return failure('unavailable');
      const order = { ...ordered, id: told.id };
      store.set('order', order);
      return { value: { order, redirectUrl: told.redirectUrl } };
    },
    /** After an order: the cart is empty, unless it was filled anew. */
    ordered() {
      const { lineItems = [] } = store.get('order') ?? {};
      const isOrdered = (line) =>
        lineItems.some(
          (other) =>
            other.sku === line.sku &&
            other.quantity === line.quantity &&
            other.unitPrice &&
            isSame(other.unitPrice.value, line.price.value),
        );
      return saved(lines().filter((line) => !(line.price && isOrdered(line))));
    },
    async order(id) {
      const order = store.get('order');
      return order?.id === id ? { value: order } : failure('not-found', { status: 404 });
    },
  };
}
