package dev.shopstrata.store;

/** What happens to a product that lacks a price, a text or stock. */
public enum MissingRule {
  HIDE,
  SHOW
}
