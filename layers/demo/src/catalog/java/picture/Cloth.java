package picture;

import static picture.Colors.dark;
import static picture.Colors.light;

/** Pieces of cloth. */
final class Cloth {
  private Cloth() {}

  /** A piece of cloth with folds: lines that are dark on one side and light on the other. */
  static void draw(Canvas svg, String outline, String color, String folds) {
    String shape = svg.shape(outline);
    svg.use(
        shape,
        svg.across(
            "0 " + light(color, 14),
            "35 " + color,
            "70 " + dark(color, 10),
            "100 " + dark(color, 30)));
    svg.clip(outline);
    if (!folds.isEmpty()) {
      svg.line(folds, 9, dark(color, 60), 16);
      svg.line(folds, 3, dark(color, 60), 22);
      svg.group("translate(-6 0)");
      svg.line(folds, 4, light(color, 60), 26);
      svg.end();
    }
    svg.use(shape, svg.down("0 #fff 12", "40 #fff 0", "60 #1c1620 0", "100 #1c1620 26"));
    svg.end();
  }

  /** A seam. */
  static void stitch(Canvas svg, String d, String color) {
    svg.line(d, 1.6, color, 75);
    svg.last(" stroke-dasharray=\"4 4\"");
  }
}
