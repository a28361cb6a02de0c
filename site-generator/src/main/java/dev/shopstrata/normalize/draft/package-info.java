/** Takes what a vendor's record says, piece by piece, gives the records of a catalog. */
package dev.shopstrata.normalize.draft;
