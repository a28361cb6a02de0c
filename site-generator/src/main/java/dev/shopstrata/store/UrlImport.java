package dev.shopstrata.store;

import dev.shopstrata.problem.Location;

/** Where URLs of an old platform are told, and where they lead. */
public sealed interface UrlImport {
  /** What problems and settings call it. */
  String id();

  Location at();

  /**
   * A table of old URLs and what they showed.
   *
   * @param file relative to the project
   */
  record Table(String id, String file, Location at) implements UrlImport {}

  /**
   * Old URLs that follow from what they showed.
   *
   * @param pattern such as {@code /product/{sku}.html}; a star at the end stands for anything
   */
  record Pattern(String id, String pattern, Target to, Location at) implements UrlImport {}

  /** What the pages of a pattern showed. */
  enum Target {
    PRODUCT,
    CATEGORY
  }
}
