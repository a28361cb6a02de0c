package dev.shopstrata.normalize;

/**
 * A product's reference to another.
 *
 * @param name what the other is known as, its id among others
 */
public record Reference(Kind kind, String name) {
  /** How the two belong together. */
  public enum Kind {
    RELATED,
    UPSELL,
    CROSSSELL,
    BUNDLE
  }

  public static Reference related(String name) {
    return new Reference(Kind.RELATED, name);
  }
}
