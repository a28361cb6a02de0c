/** Takes a store's products, gives the files that shopping services fetch. */
package dev.shopstrata.feed;
