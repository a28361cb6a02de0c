package dev.shopstrata.publish.verify;

import java.util.Comparator;

/**
 * One place that is not as the manifest says.
 *
 * @param place an object with its bucket, or a URL
 * @param expected what the manifest says
 * @param found what is there instead
 * @param fix what the operator can do
 */
public record Difference(
    DifferenceKind kind, String place, String expected, String found, String fix)
    implements Comparable<Difference> {
  private static final Comparator<Difference> ORDER =
      Comparator.comparing(Difference::place)
          .thenComparing(Difference::kind)
          .thenComparing(Difference::expected)
          .thenComparing(Difference::found);

  @Override
  public int compareTo(Difference other) {
    return ORDER.compare(this, other);
  }
}
