package picture;

import static picture.Colors.STEEL;
import static picture.Colors.WOOD;
import static picture.Colors.mix;

import java.util.Map;
import java.util.function.Consumer;

/** Pictures of what hangs or lies in a kitchen. */
final class KitchenPictures {
  static final Map<String, Consumer<Canvas>> ALL =
      Map.of(
          "pan",
          KitchenPictures::pan,
          "pot",
          KitchenPictures::pot,
          "knife",
          KitchenPictures::knife,
          "board",
          KitchenPictures::board,
          "apron",
          KitchenPictures::apron,
          "towel",
          KitchenPictures::towel);

  private KitchenPictures() {}

  private static void pan(Canvas svg) {
    svg.group("rotate(-38 170 226)");
    svg.rect(256, 214, 132, 26, 13, svg.dark(20));
    svg.circle(372, 227, 6, svg.tint("#f8f2e7", 9));
    svg.end();
    svg.ellipse(176, 236, 112, 110, mix("#000000", svg.tint("#f8f2e7", 9), 14));
    svg.circle(170, 226, 110, svg.color());
    svg.ring(170, 226, 107, svg.tint("#ffffff", 70), 4);
    svg.circle(170, 226, 90, svg.dark(24));
    svg.path(
        "M118 214Q132 172 176 178Q226 176 222 222Q226 268 178 270Q120 274 118 214Z", "#fffaf0");
    svg.circle(170, 224, 26, "#f0b43c");
  }

  private static void pot(Canvas svg) {
    svg.shadow(200, 326, 122);
    svg.rect(76, 226, 50, 24, 12, svg.dark(14));
    svg.rect(274, 226, 50, 24, 12, svg.dark(14));
    svg.body("M104 206H296V292Q296 324 264 324H136Q104 324 104 292Z", svg.color(), 104, 296);
    svg.body("M98 206Q110 158 200 156Q290 158 302 206Z", svg.tint("#ffffff", 90), 98, 302);
    svg.rect(98, 202, 204, 9, 4, svg.dark(22));
    svg.rect(182, 138, 36, 20, 9, "#d9b36b");
  }

  private static void knife(Canvas svg) {
    svg.group("rotate(-32 200 210)");
    svg.path("M54 196H232V246H146Q84 242 54 196Z", mix("#000000", svg.tint("#f8f2e7", 9), 12));
    svg.path("M50 188H232V238H142Q80 234 50 188Z", "#c9d0d5");
    svg.path("M50 188H232V202H66Z", "#e2e7ea");
    svg.rect(232, 184, 14, 50, 2, STEEL);
    svg.path("M246 186H340Q358 188 356 208Q354 232 334 230L246 226Z", svg.color());
    svg.path("M246 212L354 216Q352 232 334 230L246 226Z", svg.dark(16));
    svg.circle(268, 206, 4, "#e2e7ea");
    svg.circle(322, 208, 4, "#e2e7ea");
    svg.end();
  }

  private static void board(Canvas svg) {
    svg.rect(116, 62, 184, 286, 26, mix("#000000", svg.tint("#f8f2e7", 9), 12));
    svg.rect(108, 54, 184, 286, 26, svg.color());
    svg.line("M140 66V330M176 60V336M214 58V338M252 64V332", 2, svg.dark(10));
    svg.rect(176, 70, 48, 18, 9, svg.tint("#f8f2e7", 9));
    svg.circle(216, 236, 46, "#f2c84b");
    svg.circle(216, 236, 39, "#fbeeb4");
    svg.line("M216 199V273M184 217L248 255M184 255L248 217", 4, "#f2c84b");
    svg.path("M136 206Q130 160 168 138Q176 182 136 206Z", "#7f9a66");
  }

  private static void apron(Canvas svg) {
    svg.line("M160 120C150 56 250 56 240 120", 9, svg.dark(18));
    svg.line("M112 214L72 250M288 214L328 250", 8, svg.dark(18));
    svg.body(
        "M154 116H246Q248 176 292 206L298 330Q200 344 102 330L108 206Q152 176 154 116Z",
        svg.color(),
        102,
        298);
    svg.rect(146, 232, 108, 66, 6, svg.dark(11));
    svg.line("M200 232V298", 3, svg.dark(22));
    svg.line("M156 126H244", 3, svg.tint("#ffffff", 60));
  }

  private static void towel(Canvas svg) {
    svg.rect(90, 96, 220, 10, 5, WOOD);
    svg.body("M134 100H266V326Q200 336 134 326Z", svg.color(), 134, 266);
    svg.path("M134 100H214V262Q174 268 134 260Z", svg.tint("#ffffff", 84));
    svg.line(
        "M134 234Q174 242 214 236M134 246Q174 254 214 248M134 292Q200 302 266 292M134 306Q200"
            + " 316 266 306",
        4,
        svg.dark(24));
  }
}
