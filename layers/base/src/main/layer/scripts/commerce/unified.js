// Carts, orders and accounts of a server that speaks the unified methods: POST <endpoint>/<method>.
import { failure, json, request } from './request.js';

const RETRIES = 2;

export function unified({ shop, store }) {
  let cartId = store.get('cart-id');

  async function call(method, argument = {}, retries = RETRIES) {
    const answer = await request(`${shop.endpoint.replace(/\/$/, '')}/${method}`, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        'X-Store': shop.store,
        'X-Locale': shop.locale,
      },
      credentials: 'include',
      body: JSON.stringify([argument]),
      retries,
    });
    if (answer.error) return answer;
    const value = json(answer.value);
    return value === undefined ? failure('unavailable') : { value };
  }

  function known(answer) {
    if (answer.value && answer.value.id !== cartId) {
      cartId = answer.value.id ?? undefined;
      if (cartId) store.set('cart-id', cartId);
      else store.remove('cart-id');
    }
    return answer;
  }

  const cart = async () => known(await call('getCart'));

  /** A change of the cart. The session may have got another cart (signed in, ended): then once more. */
  async function change(method, argument, retries) {
    const before = cartId;
    const answer = await call(method, { cartId, ...argument }, retries);
    if (answer.error?.code !== 'cart-unknown') return answer;
    await cart();
    return cartId === before ? answer : call(method, { cartId, ...argument }, retries);
  }

  const changed = async (method, argument, retries) =>
    known(await change(method, argument, retries));

  return {
    features: { coupons: true, accounts: true, checkout: true, resumes: true },
    cart,
    // Not idempotent, so never sent twice.
    add: ({ productId, sku, quantity }) =>
      changed('addCartLineItem', { productId, sku, quantity }, 0),
    update: (lineItemId, quantity) => changed('updateCartLineItem', { lineItemId, quantity }),
    remove: (lineItemId) => changed('removeCartLineItem', { lineItemId }),
    applyCoupon: (couponCode) => changed('applyCouponToCart', { couponCode }),
    removeCoupon: (couponId) => changed('removeCouponFromCart', { couponId }),
    setAddress: (addresses) => changed('setCartAddress', addresses),
    setShippingMethod: (shippingMethodId) => changed('setShippingMethod', { shippingMethodId }),
    shippingMethods: () => change('getAvailableShippingMethods', {}),
    paymentMethods: () => change('getPaymentMethods', {}),
    placeOrder: (order) => call('placeOrder', order),
    ordered: () => store.remove('cart-id'),
    order: (id) => call('getOrderDetails', { id }),
    orders: (page, pageSize) => call('getOrders', { page, pageSize }),
    register: (customer) => call('registerCustomer', customer, 0),
    signIn: (email, password) => call('loginCustomer', { email, password }, 0),
    signOut: () => call('logoutCustomer'),
    customer: () => call('getCustomer'),
    updateCustomer: (customer) => call('updateCustomer', customer),
    changePassword: (currentPassword, newPassword) =>
      call('changeCustomerPassword', { currentPassword, newPassword }, 0),
    addresses: () => call('getCustomerAddresses'),
    saveAddress: (address) =>
      address.id
        ? call('updateCustomerAddress', { address })
        : call('createCustomerAddress', { address }, 0),
    deleteAddress: (id) => call('deleteCustomerAddress', { id }),
    wishlist: () => call('getWishlist'),
    addWish: (productId, sku) => call('addWishlistItem', { productId, sku }, 0),
    removeWish: (itemId) => call('removeWishlistItem', { itemId }),
  };
}
