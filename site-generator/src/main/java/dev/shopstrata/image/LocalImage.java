package dev.shopstrata.image;

import java.util.List;
import java.util.stream.Collectors;

/** A picture of a public folder, and what is to be made of it for one request. */
public final class LocalImage {
  private final ImageSource source;
  private final ImageHead head;
  private final List<ImageVariant> variants;

  LocalImage(ImageSource source, ImageHead head, List<ImageVariant> variants) {
    this.source = source;
    this.head = head;
    this.variants = List.copyOf(variants);
  }

  ImageSource source() {
    return source;
  }

  ImageHead head() {
    return head;
  }

  /** Its own width in pixels; 0 when it has none. */
  public int width() {
    return head.width();
  }

  public int height() {
    return head.height();
  }

  /** Whether it can be shown larger than it is without loss. */
  public boolean isDrawing() {
    return head.kind() == ImageHead.Kind.SVG;
  }

  /** By format, the best first, then by width; none when it is published as it is. */
  public List<ImageVariant> variants() {
    return variants;
  }

  /** Covers everything that a page says of it. */
  public String identity() {
    return width()
        + "x"
        + height()
        + variants.stream().map(v -> " " + v.path()).collect(Collectors.joining());
  }
}
