/**
 * Takes the JSON export, the draft files or the tables of commercetools, gives products,
 * categories, prices, stock.
 */
package dev.shopstrata.normalize.commercetools;
