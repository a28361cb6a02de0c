/** Takes what BigCommerce's v3 API gives, gives the records of a catalog. */
package dev.shopstrata.normalize.bigcommerce;
