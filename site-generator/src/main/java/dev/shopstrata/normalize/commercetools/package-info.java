/**
 * Takes the JSON export or draft files of commercetools, gives products, categories, prices, stock.
 */
package dev.shopstrata.normalize.commercetools;
