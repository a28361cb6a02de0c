/** Takes a store's catalog, gives it as JSON files in the unified shapes, and their description. */
package dev.shopstrata.api;
