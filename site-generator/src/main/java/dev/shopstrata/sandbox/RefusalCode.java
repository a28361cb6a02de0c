package dev.shopstrata.sandbox;

import java.util.Locale;

/** Why a request is refused; the text form is stable and listed in docs/COMMERCE.md. */
enum RefusalCode {
  ADDRESS_INCOMPLETE(422),
  ADDRESS_UNKNOWN(404),
  BODY_TOO_LARGE(413),
  CART_UNKNOWN(404),
  COUPON_EXPIRED(422),
  COUPON_UNKNOWN(422),
  CREDENTIALS_WRONG(401),
  CURRENCY_WRONG(422),
  EMAIL_INVALID(422),
  EMAIL_TAKEN(409),
  HOST_UNKNOWN(404),
  ITEM_UNKNOWN(404),
  LOCALE_UNKNOWN(400),
  METHOD_UNKNOWN(404),
  NAME_MISSING(422),
  NOT_SIGNED_IN(401),
  ORDER_EMPTY(422),
  ORDER_UNKNOWN(404),
  ORIGIN_FOREIGN(403),
  PASSWORD_TOO_SHORT(422),
  PAYMENT_METHOD_UNKNOWN(422),
  PRICE_CHANGED(409),
  QUANTITY_INVALID(422),
  QUANTITY_UNAVAILABLE(409),
  REQUEST_INVALID(400),
  RETURN_URL_FOREIGN(422),
  SHIPPING_METHOD_UNKNOWN(422),
  SKU_UNKNOWN(422),
  STORE_UNKNOWN(404),
  UNAVAILABLE(503);

  private final int status;

  RefusalCode(int status) {
    this.status = status;
  }

  /** The HTTP status it is answered with. */
  int status() {
    return status;
  }

  String text() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
