package picture;

import java.util.List;

/** What is behind a thing: a kitchen table, or hills. */
final class Scene {
  private static final List<String> FROM_ABOVE = List.of("plate", "pan", "knife", "board");

  private Scene() {}

  static void draw(Canvas svg, String family, boolean outdoor) {
    if (outdoor) {
      svg.rect(0, 0, 400, 400, 0, svg.tint("#e9eef0", 10));
      svg.path("M0 262Q70 205 150 240T300 214Q360 200 400 236V400H0Z", svg.tint("#cdd8da", 14));
      svg.path("M0 306Q120 270 230 292T400 280V400H0Z", svg.tint("#b4c1bf", 18));
    } else {
      svg.rect(0, 0, 400, 400, 0, svg.tint("#f8f2e7", 9));
      if (!FROM_ABOVE.contains(family)) {
        svg.rect(0, 292, 400, 108, 0, svg.tint("#e8dcc6", 12));
      }
    }
  }
}
