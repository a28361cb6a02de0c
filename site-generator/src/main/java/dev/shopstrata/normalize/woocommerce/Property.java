package dev.shopstrata.normalize.woocommerce;

import java.util.List;

/**
 * What WooCommerce calls an attribute: of a product all values it comes in, of a variation one, or
 * none where any will do.
 */
record Property(String label, List<String> values, boolean isVisible) {}
