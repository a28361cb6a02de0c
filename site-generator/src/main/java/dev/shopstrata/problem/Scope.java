package dev.shopstrata.problem;

import java.util.Comparator;
import java.util.Objects;

/**
 * Where in the product a problem belongs; an empty text means "not of one layer, store or page".
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
