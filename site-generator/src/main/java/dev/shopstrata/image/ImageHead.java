package dev.shopstrata.image;

/**
 * What a picture says of itself before its pixels.
 *
 * @param width in pixels, as it is to be seen; 0 when it doesn't say
 * @param alpha whether it may be transparent
 * @param orientation how its pixels are to be turned, as EXIF counts it: 1 for not at all
 */
record ImageHead(Kind kind, int width, int height, boolean alpha, int orientation) {
  /** What can be done with a picture. */
  enum Kind {
    JPEG,
    PNG,
    WEBP,
    SVG,
    /** Something that is published as it is: an animation, or a format that is not known. */
    OTHER
  }

  ImageHead(Kind kind, int width, int height, boolean alpha) {
    this(kind, width, height, alpha, 1);
  }

  boolean hasSize() {
    return width > 0 && height > 0;
  }

  boolean hasPixels() {
    return kind == Kind.JPEG || kind == Kind.PNG || kind == Kind.WEBP;
  }

  /** Whether width and height change places when it is turned. */
  boolean isTurned() {
    return orientation >= 5;
  }

  /** The height that goes with a width. */
  int heightAt(int wanted) {
    return (int) Math.max(1, Math.round((double) height * wanted / width));
  }
}
