package dev.shopstrata.sandbox;

import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** The unified methods by name. */
final class UnifiedMethods {
  private final NavigableMap<String, Method> methods = new TreeMap<>();

  UnifiedMethods() {
    Customers customers = new Customers();
    methods.put("getCart", Carts::get);
    methods.put("addCartLineItem", Carts::add);
    methods.put("updateCartLineItem", Carts::update);
    methods.put("removeCartLineItem", Carts::remove);
    methods.put("applyCouponToCart", Carts::applyCoupon);
    methods.put("removeCouponFromCart", Carts::removeCoupon);
    methods.put("setCartAddress", Carts::setAddress);
    methods.put("getAvailableShippingMethods", Checkout::shippingMethods);
    methods.put("setShippingMethod", Carts::setShippingMethod);
    methods.put("getPaymentMethods", Checkout::paymentMethods);
    methods.put("placeOrder", Checkout::placeOrder);
    methods.put("getOrders", Orders::list);
    methods.put("getOrderDetails", Orders::details);
    methods.put("registerCustomer", customers::register);
    methods.put("loginCustomer", customers::login);
    methods.put("logoutCustomer", customers::logout);
    methods.put("getCustomer", customers::get);
    methods.put("updateCustomer", customers::update);
    methods.put("changeCustomerPassword", customers::changePassword);
    methods.put("getCustomerAddresses", Addresses::list);
    methods.put("createCustomerAddress", Addresses::create);
    methods.put("updateCustomerAddress", Addresses::update);
    methods.put("deleteCustomerAddress", Addresses::delete);
    methods.put("getWishlist", Wishlists::get);
    methods.put("addWishlistItem", Wishlists::add);
    methods.put("removeWishlistItem", Wishlists::remove);
  }

  Optional<Method> find(String name) {
    return Optional.ofNullable(methods.get(name));
  }
}
