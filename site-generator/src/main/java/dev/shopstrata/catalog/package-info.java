/**
 * What a catalog is made of, and what other stages ask of one: the records of a snapshot, and the
 * interfaces of a store's view of them. Takes and gives values only; the packages below read,
 * index, change and sell them.
 */
package dev.shopstrata.catalog;
