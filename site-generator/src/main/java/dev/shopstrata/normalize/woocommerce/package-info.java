/**
 * Takes the CSV export or the REST answers of WooCommerce, gives products, categories and reviews.
 */
package dev.shopstrata.normalize.woocommerce;
