/**
 * Takes the CSV files of Adobe Commerce and Magento 2, gives products, categories, prices, stock,
 * reviews and relations.
 */
package dev.shopstrata.normalize.magento;
