package dev.shopstrata.render;

import java.util.List;

/**
 * A page that was rendered to be explained.
 *
 * @param html the same as a build's
 * @param prints what its templates printed, inner ones before those around them
 * @param steps what functions and filters made
 * @param reads what it and its fragments looked at, in order; a fragment's follow it
 */
public record TracedPage(String html, List<Print> prints, List<Step> steps, List<PageRead> reads) {
  public TracedPage {
    prints = List.copyOf(prints);
    steps = List.copyOf(steps);
    reads = List.copyOf(reads);
  }
}
