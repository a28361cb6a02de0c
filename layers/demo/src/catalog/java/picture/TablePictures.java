package picture;

import static picture.Colors.WOOD;
import static picture.Colors.mix;

import java.util.Map;
import java.util.function.Consumer;

/** Pictures of what stands on a table. */
final class TablePictures {
  static final Map<String, Consumer<Canvas>> ALL =
      Map.of(
          "mug",
          TablePictures::mug,
          "plate",
          TablePictures::plate,
          "bowl",
          TablePictures::bowl,
          "carafe",
          TablePictures::carafe,
          "teapot",
          TablePictures::teapot);

  private TablePictures() {}

  private static void mug(Canvas svg) {
    svg.shadow(200, 324, 96);
    svg.line("M252 222C326 206 322 306 248 292", 17, svg.dark(8));
    svg.body("M132 188H260V296Q260 324 232 324H160Q132 324 132 296Z", svg.color(), 132, 260);
    svg.ellipse(196, 188, 64, 13, svg.dark(20));
    svg.ellipse(196, 191, 52, 8, "#6b4633");
  }

  private static void plate(Canvas svg) {
    svg.ellipse(206, 212, 142, 140, mix("#000000", svg.tint("#f8f2e7", 9), 12));
    svg.circle(200, 202, 140, svg.color());
    svg.ring(200, 202, 138, svg.tint("#ffffff", 40), 4);
    svg.circle(200, 202, 98, svg.dark(7));
    svg.circle(200, 206, 94, svg.tint("#ffffff", 78));
    svg.shine("M88 170A118 118 0 0 1 160 92L166 104A106 106 0 0 0 102 174Z");
  }

  private static void bowl(Canvas svg) {
    svg.shadow(200, 324, 92);
    svg.body("M88 208H312Q306 306 240 322H160Q94 306 88 208Z", svg.color(), 88, 312);
    svg.rect(158, 316, 84, 10, 4, svg.dark(20));
    svg.ellipse(200, 208, 112, 22, svg.dark(20));
    svg.ellipse(200, 212, 96, 15, svg.tint("#ffffff", 70));
  }

  private static void carafe(Canvas svg) {
    svg.shadow(200, 324, 84);
    svg.rect(166, 96, 68, 10, 5, svg.tint("#ffffff", 70));
    svg.body(
        "M170 100H230V150Q234 186 262 222Q290 262 274 310Q270 324 254 324H146Q130 324 126"
            + " 310Q110 262 138 222Q166 186 170 150Z",
        svg.tint("#ffffff", 60),
        118,
        282);
    svg.path(
        "M130 236H270Q288 270 272 308Q268 318 254 318H146Q132 318 128 308Q112 270 130 236Z",
        svg.color());
    svg.ellipse(200, 236, 70, 9, svg.tint("#ffffff", 55));
    svg.shine("M150 232Q132 262 140 300L150 300Q144 262 160 234Z");
  }

  private static void teapot(Canvas svg) {
    svg.shadow(200, 324, 104);
    svg.line("M124 226C52 214 56 318 134 304", 14, svg.dark(10));
    svg.path("M262 252Q308 246 318 190L340 192Q336 290 262 300Z", svg.dark(10));
    svg.body(
        "M196 200Q286 204 286 268Q284 324 236 324H156Q108 324 106 268Q106 204 196 200Z",
        svg.color(),
        106,
        286);
    svg.path("M146 210Q196 168 246 210Z", svg.dark(14));
    svg.circle(196, 180, 11, WOOD);
  }
}
