package picture;

import static picture.Colors.DARK;
import static picture.Colors.GLOW;
import static picture.Colors.STEEL;
import static picture.Colors.mix;

import java.util.Map;
import java.util.function.Consumer;

/** Pictures of what one sleeps in, under and by the light of. */
final class ShelterPictures {
  static final Map<String, Consumer<Canvas>> ALL =
      Map.of(
          "lantern",
          ShelterPictures::lantern,
          "headlamp",
          ShelterPictures::headlamp,
          "tent",
          ShelterPictures::tent,
          "sleeping-bag",
          ShelterPictures::sleepingBag,
          "hammock",
          ShelterPictures::hammock,
          "blanket",
          ShelterPictures::blanket);

  private ShelterPictures() {}

  private static void lantern(Canvas svg) {
    svg.glow(200, 226, 130);
    svg.shadow(200, 326, 84);
    svg.line("M146 190C120 66 280 66 254 190", 8, DARK);
    svg.rect(156, 176, 88, 108, 16, GLOW);
    svg.ellipse(200, 240, 20, 30, "#fff8e2");
    svg.line("M172 178V284M228 178V284", 5, svg.dark(12));
    svg.body("M144 184Q150 138 200 134Q250 138 256 184Z", svg.color(), 144, 256);
    svg.body("M146 278H254L266 312Q266 326 252 326H148Q134 326 134 312Z", svg.color(), 134, 266);
    svg.circle(200, 302, 8, svg.tint("#ffffff", 55));
  }

  private static void headlamp(Canvas svg) {
    svg.shadow(200, 326, 104);
    svg.path("M92 196Q92 120 200 120T308 196V226Q308 158 200 158T92 226Z", svg.dark(30));
    svg.body("M92 192Q92 262 200 268T308 192V232Q308 306 200 312T92 232Z", svg.color(), 92, 308);
    svg.line("M92 212Q100 284 200 290T308 212", 3, svg.tint("#ffffff", 55));
    svg.body(
        "M150 248Q150 236 162 236H238Q250 236 250 248V312Q250 324 238 324H162Q150 324 150 312Z",
        DARK,
        150,
        250);
    svg.circle(200, 280, 30, mix(GLOW, "#ffffff", 80));
    svg.ring(200, 280, 30, svg.color(), 7);
    svg.rect(178, 227, 44, 11, 5, STEEL);
  }

  private static void tent(Canvas svg) {
    svg.shadow(200, 326, 160);
    svg.line("M96 236L40 326M304 236L360 326", 2, DARK);
    svg.body("M58 326Q112 140 200 122Q288 140 342 326Z", svg.color(), 58, 342);
    svg.path("M200 122Q160 220 138 326H262Q240 220 200 122Z", svg.dark(34));
    svg.path("M200 122Q162 220 138 326H186Q204 224 200 122Z", svg.tint("#ffffff", 74));
    svg.line("M200 122Q288 140 342 326", 4, svg.dark(20));
    svg.path("M192 116H208V126H192Z", DARK);
  }

  private static void sleepingBag(Canvas svg) {
    svg.shadow(200, 336, 84);
    svg.body(
        "M142 128Q146 70 200 68Q254 70 258 128Q292 214 256 318Q200 352 144 318Q108 214 142"
            + " 128Z",
        svg.color(),
        120,
        280);
    svg.ellipse(200, 126, 44, 40, svg.dark(36));
    svg.ellipse(200, 134, 36, 30, svg.tint("#fff3dc", 22));
    svg.line(
        "M132 190Q200 206 268 190M126 232Q200 248 274 232M130 274Q200 292 270 274",
        4,
        svg.dark(16));
    svg.line("M226 164Q246 230 234 326", 4, svg.tint("#ffffff", 60));
  }

  private static void hammock(Canvas svg) {
    svg.rect(40, 40, 26, 300, 8, "#6f5a45");
    svg.rect(334, 40, 26, 300, 8, "#6f5a45");
    svg.ellipse(200, 330, 110, 9, "#000000");
    svg.last(" opacity=\".12\"");
    svg.line("M60 130L100 168M340 130L300 168", 5, DARK);
    svg.path("M92 162Q200 330 308 162Q200 250 92 162Z", svg.dark(18));
    svg.body("M92 162Q104 308 200 308Q296 308 308 162Q200 286 92 162Z", svg.color(), 92, 308);
    svg.line("M116 208Q200 312 284 208M134 250Q200 308 266 250", 4, svg.tint("#ffffff", 62));
  }

  private static void blanket(Canvas svg) {
    svg.shadow(200, 326, 126);
    svg.body("M88 274H298Q314 274 314 300T298 326H88Z", svg.dark(6), 88, 314);
    svg.body("M88 222H298Q314 222 314 248T298 274H88Z", svg.color(), 88, 314);
    svg.body("M88 170H298Q314 170 314 196T298 222H88Z", svg.tint("#ffffff", 82), 88, 314);
    svg.line("M100 170V326M124 170V326", 5, svg.dark(26));
    svg.line("M136 170V326", 3, svg.tint("#ffffff", 45));
    svg.line(
        "M88 178H74M88 190H74M88 202H74M88 214H74M88 230H74M88 242H74M88 254H74M88 266H74M88"
            + " 282H74M88 294H74M88 306H74M88 318H74",
        3,
        svg.dark(10));
  }
}
