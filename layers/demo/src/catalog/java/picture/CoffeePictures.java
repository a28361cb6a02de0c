package picture;

import static picture.Colors.DARK;
import static picture.Colors.STEEL;
import static picture.Colors.WOOD;

import java.util.Map;
import java.util.function.Consumer;

/** Pictures of what coffee is made from and with. */
final class CoffeePictures {
  static final Map<String, Consumer<Canvas>> ALL =
      Map.of(
          "kettle",
          CoffeePictures::kettle,
          "dripper",
          CoffeePictures::dripper,
          "press",
          CoffeePictures::press,
          "grinder",
          CoffeePictures::grinder,
          "beans",
          CoffeePictures::beans);

  private CoffeePictures() {}

  private static void kettle(Canvas svg) {
    svg.shadow(205, 324, 110);
    svg.line("M272 298C336 300 300 214 340 196", 15, svg.dark(12));
    svg.line("M146 214C112 96 290 96 254 214", 12, DARK);
    svg.body("M118 324Q106 236 152 208H248Q294 236 282 324Z", svg.color(), 118, 282);
    svg.rect(154, 197, 92, 12, 6, svg.dark(18));
    svg.circle(200, 188, 10, WOOD);
  }

  private static void dripper(Canvas svg) {
    svg.shadow(200, 324, 90);
    svg.body(
        "M150 262H250V306Q250 324 232 324H168Q150 324 150 306Z", svg.tint("#ffffff", 55), 150, 250);
    svg.line("M250 276C284 274 284 312 246 308", 10, svg.tint("#ffffff", 55));
    svg.line("M262 180C312 170 308 226 244 226", 12, svg.dark(10));
    svg.body("M114 160H286L232 246H168Z", svg.color(), 114, 286);
    svg.ellipse(200, 160, 86, 15, svg.dark(22));
    svg.ellipse(200, 163, 66, 10, "#6b4633");
    svg.rect(134, 244, 132, 14, 7, svg.dark(8));
  }

  private static void press(Canvas svg) {
    svg.shadow(205, 324, 92);
    svg.line("M252 188C322 184 322 296 252 290", 14, svg.color());
    svg.rect(196, 76, 8, 80, 3, STEEL);
    svg.circle(200, 76, 13, svg.color());
    svg.rect(150, 150, 100, 172, 12, "#dfe9ea");
    svg.rect(150, 218, 100, 104, 12, "#5b3a2c");
    svg.rect(150, 214, 100, 12, 4, "#8a5f47");
    svg.body("M146 158Q150 124 200 122Q250 124 254 158Z", svg.color(), 146, 254);
    svg.rect(146, 184, 108, 10, 5, svg.dark(6));
    svg.rect(146, 306, 108, 18, 7, svg.color());
    svg.shine("M164 170H174V300H164Z");
  }

  private static void grinder(Canvas svg) {
    svg.shadow(200, 324, 74);
    svg.line("M200 150L292 138", 9, STEEL);
    svg.rect(196, 128, 8, 36, 3, STEEL);
    svg.ellipse(296, 124, 13, 22, WOOD);
    svg.body(
        "M162 186Q162 160 200 158Q238 160 238 186V312Q238 324 226 324H174Q162 324 162 312Z",
        svg.color(),
        162,
        238);
    svg.rect(162, 232, 76, 8, 0, svg.dark(22));
  }

  private static void beans(Canvas svg) {
    svg.shadow(200, 326, 96);
    svg.body(
        "M136 128H264L276 312Q276 326 262 326H138Q124 326 124 312Z",
        svg.tint("#3a302a", 78),
        130,
        270);
    svg.rect(132, 112, 136, 26, 4, svg.dark(26));
    svg.rect(152, 184, 96, 100, 6, "#f8f2e7");
    svg.group("rotate(28 200 234)");
    svg.ellipse(200, 234, 22, 31, svg.color());
    svg.line("M200 205Q188 222 200 234T200 263", 4, svg.dark(34));
    svg.end();
  }
}
