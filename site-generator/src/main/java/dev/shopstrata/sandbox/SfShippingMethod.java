package dev.shopstrata.sandbox;

import dev.shopstrata.catalog.view.SfMoney;

/**
 * A way to ship and what it costs for this cart.
 *
 * @param estimatedDelivery the last day on which it should arrive, as an ISO 8601 date; null when
 *     nobody knows
 */
record SfShippingMethod(
    String id, String name, String description, SfMoney price, String estimatedDelivery) {}
