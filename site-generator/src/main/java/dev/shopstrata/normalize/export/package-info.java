/** Reads export files, gives records and where they stood; counts what becomes of them. */
package dev.shopstrata.normalize.export;
