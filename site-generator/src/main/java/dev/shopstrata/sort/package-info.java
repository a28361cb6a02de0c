/** Puts more records in order than memory holds. */
package dev.shopstrata.sort;
