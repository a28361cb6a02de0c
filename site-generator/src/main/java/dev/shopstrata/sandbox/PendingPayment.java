package dev.shopstrata.sandbox;

/**
 * What the payment page needs.
 *
 * @param key who knows it may pay
 * @param redirects whether the customer is to go there
 * @param returnUrl where a payment leads
 * @param failureUrl where a declined one leads
 */
record PendingPayment(String key, boolean redirects, String returnUrl, String failureUrl) {
  /** The page's path and query. */
  String path(String order) {
    return "/sandbox/pay/" + order + "?key=" + key;
  }
}
