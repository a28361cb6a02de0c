package dev.shopstrata.problem;

/** How much a problem weighs: an error keeps a store from being published, a warning does not. */
public enum Severity {
  ERROR,
  WARNING
}
