/** Takes Vendure's product tables, gives the records of a catalog. */
package dev.shopstrata.normalize.vendure;
