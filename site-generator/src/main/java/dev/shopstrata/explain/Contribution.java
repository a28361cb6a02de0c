package dev.shopstrata.explain;

import dev.shopstrata.explain.text.Sheet;

/**
 * What one layer does to a path.
 *
 * @param does {@code wins}, {@code merges}, {@code adds}, {@code patches}, {@code hidden}, {@code
 *     removed}, {@code removes}, {@code replaces}
 */
public record Contribution(String does, Place at) {
  void tell(Sheet sheet) {
    boolean shows = !does.equals("hidden") && !does.equals("removed");
    sheet.row(does, at.spans(shows));
  }
}
