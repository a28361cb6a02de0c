package dev.shopstrata.publish.edge;

import java.util.ArrayList;
import java.util.List;

/** Parts a list into pieces that one call takes. */
final class Chunks {
  private Chunks() {}

  static List<List<String>> of(List<String> all, int most) {
    List<List<String>> pieces = new ArrayList<>();
    for (int from = 0; from < all.size(); from += most) {
      pieces.add(all.subList(from, Math.min(all.size(), from + most)));
    }
    return pieces;
  }
}
