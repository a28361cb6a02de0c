package picture;

import java.util.function.Consumer;

/** How a product is drawn, the frame that holds it, what of it is worth a closer look. */
record Thing(Frame frame, Look look, Consumer<Canvas> drawing) {
  /** The edges of a drawing. */
  record Frame(int left, int top, int right, int bottom) {
    /** How much larger it may be drawn so that it fills a picture, but for its margins. */
    double scale() {
      return Math.min(1.5, 306.0 / Math.max(right - left, bottom - top));
    }

    double x() {
      return (left + right) / 2.0;
    }

    double y() {
      return (top + bottom) / 2.0;
    }
  }

  /** The place worth a closer look. */
  record Look(int x, int y) {}
}
