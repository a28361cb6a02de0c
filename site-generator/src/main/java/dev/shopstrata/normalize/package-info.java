/** Takes a vendor's export files, gives a catalog snapshot. */
package dev.shopstrata.normalize;
