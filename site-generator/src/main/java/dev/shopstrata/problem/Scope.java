package dev.shopstrata.problem;

import java.util.Comparator;
import java.util.Objects;

/**
 * Where in the product a problem belongs; an empty text means "not of one layer, store or page".
 *
 * @param store a store's id, or those of several as people read them: {@code a, b and 3 more}
 */
public record Scope(String layer, String store, String page) implements Comparable<Scope> {
  private static final Comparator<Scope> ORDER =
      Comparator.comparing(Scope::layer).thenComparing(Scope::store).thenComparing(Scope::page);

  public static final Scope PROJECT = new Scope("", "", "");

  public Scope {
    Objects.requireNonNull(layer, "layer");
    Objects.requireNonNull(store, "store");
    Objects.requireNonNull(page, "page");
  }

  @Override
  public int compareTo(Scope other) {
    return ORDER.compare(this, other);
  }
}
