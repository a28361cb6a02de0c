package picture;

import static picture.Colors.dark;
import static picture.Colors.light;

/** The plain background of product pictures: Sorrel's warm table, Fellmark's cool wall. */
final class Studio {
  private Studio() {}

  static void kitchen(Canvas svg, boolean floor) {
    String wall = svg.tint("#f6eddd", 9);
    svg.rect(
        -100,
        -100,
        600,
        600,
        0,
        svg.slanted("0 " + light(wall, 60), "50 " + wall, "100 " + dark(wall, 9)));
    if (floor) {
      String table = svg.tint("#e6d5b8", 10);
      svg.rect(
          -100,
          276,
          600,
          224,
          0,
          svg.down("0 " + dark(table, 7), "9 " + table, "100 " + light(table, 34)));
      svg.rect(-100, 262, 600, 15, 0, svg.down("0 #1c1620 0", "100 #1c1620 9"));
    }
  }

  static void outdoor(Canvas svg, boolean floor) {
    String wall = svg.tint("#dfe6e6", 8);
    svg.rect(
        -100,
        -100,
        600,
        600,
        0,
        svg.slanted("0 " + light(wall, 50), "60 " + wall, "100 " + dark(wall, 16)));
    svg.path("M-100-100H212L-100 320Z", "#fff", 34);
    svg.path("M270-100H324L-100 490V414Z", "#fff", 22);
    if (floor) {
      String ground = svg.tint("#b9c5c4", 10);
      svg.path(
          "M-100 285L500 267V500H-100Z",
          svg.down("0 " + dark(ground, 14), "100 " + light(ground, 26)));
    }
  }
}
