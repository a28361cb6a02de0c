/** Takes a store's settings, templates and assets, gives the headers its files are served with. */
package dev.shopstrata.delivery;
