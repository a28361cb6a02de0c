/** Takes a Saleor shop as Django fixtures, gives products, categories, prices, stock. */
package dev.shopstrata.normalize.saleor;
