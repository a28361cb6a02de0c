/**
 * Takes built stores, gives a server on this machine that sells from them: pages, carts, customers,
 * orders (docs/COMMERCE.md). Nothing of it is part of a bundle.
 */
package dev.shopstrata.sandbox;
