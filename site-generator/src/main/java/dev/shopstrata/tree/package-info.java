/** Paths that cannot leave their root, digests, and content that is read where it lies. */
package dev.shopstrata.tree;
