/** Takes a store's products, gives the files that shopping services and feed readers fetch. */
package dev.shopstrata.feed;
