/** Takes Medusa's product tables, gives the records of a catalog. */
package dev.shopstrata.normalize.medusa;
