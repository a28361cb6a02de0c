package dev.shopstrata.publish.stop;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * A product that no release may show.
 *
 * @param id in the catalog
 * @param why for people
 * @param since an ISO instant
 * @param who stopped it
 */
@JsonPropertyOrder({"id", "why", "since", "who"})
public record StoppedProduct(String id, String why, String since, String who)
    implements Comparable<StoppedProduct> {
  public StoppedProduct {
    if (id.isBlank()) {
      throw new IllegalArgumentException("a stopped product has an id");
    }
  }

  /** The tag of files that are about it. */
  public String tag() {
    return "product:" + id;
  }

  @Override
  public int compareTo(StoppedProduct other) {
    return id.compareTo(other.id);
  }
}
