/**
 * Takes a store's settings, templates and assets, gives the headers its files are served with;
 * takes a bundle, gives configuration for servers.
 */
package dev.shopstrata.delivery;
