package dev.shopstrata.render;

import java.util.List;

/**
 * An image ready for an {@code img} or {@code picture} element.
 *
 * @param width in pixels, like the height; null when unknown
 * @param srcset the same picture in other widths, empty when there is only one
 * @param sizes how wide the page shows it, as the template said; empty without srcset
 * @param sources the same in formats that browsers take before {@code src}, best first
 */
record ImageView(
    String src,
    Integer width,
    Integer height,
    String alt,
    String srcset,
    String sizes,
    List<Source> sources) {

  /**
   * One format of a picture.
   *
   * @param type such as {@code image/webp}
   */
  record Source(String type, String srcset) {}

  ImageView {
    sources = List.copyOf(sources);
  }
}
