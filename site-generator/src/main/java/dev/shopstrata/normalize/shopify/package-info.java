/** Takes Shopify's product exports, gives the records of a catalog. */
package dev.shopstrata.normalize.shopify;
