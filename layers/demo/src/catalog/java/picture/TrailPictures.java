package picture;

import static picture.Colors.DARK;
import static picture.Colors.STEEL;
import static picture.Colors.mix;

import java.util.Map;
import java.util.function.Consumer;

/** Pictures of what one carries, wears and sits on outdoors. */
final class TrailPictures {
  static final Map<String, Consumer<Canvas>> ALL =
      Map.of(
          "flask",
          TrailPictures::flask,
          "backpack",
          TrailPictures::backpack,
          "stove",
          TrailPictures::stove,
          "cookset",
          TrailPictures::cookset,
          "chair",
          TrailPictures::chair,
          "jacket",
          TrailPictures::jacket);

  private TrailPictures() {}

  private static void flask(Canvas svg) {
    svg.shadow(200, 326, 72);
    svg.body(
        "M168 150H232Q250 158 250 184V308Q250 326 232 326H168Q150 326 150 308V184Q150 158 168"
            + " 150Z",
        svg.color(),
        150,
        250);
    svg.body(
        "M162 100Q162 86 176 86H224Q238 86 238 100V150H162Z", mix(DARK, svg.color(), 78), 162, 238);
    svg.rect(166, 150, 68, 8, 2, STEEL);
    svg.rect(150, 270, 100, 7, 0, svg.tint("#ffffff", 70));
  }

  private static void backpack(Canvas svg) {
    svg.shadow(200, 326, 98);
    svg.line("M178 110C178 76 222 76 222 110", 9, DARK);
    svg.rect(108, 224, 40, 86, 16, svg.dark(16));
    svg.rect(252, 224, 40, 86, 16, svg.dark(16));
    svg.body(
        "M130 176Q130 104 200 102Q270 104 270 176V298Q270 326 242 326H158Q130 326 130 298Z",
        svg.color(),
        130,
        270);
    svg.path("M126 190Q124 106 200 104Q276 106 274 190Q200 208 126 190Z", svg.dark(14));
    svg.rect(154, 238, 92, 68, 14, svg.tint("#ffffff", 86));
    svg.line("M154 258H246", 4, svg.dark(20));
    svg.line("M166 196V232M234 196V232", 8, DARK);
  }

  private static void stove(Canvas svg) {
    svg.shadow(200, 326, 78);
    svg.path("M200 96Q238 140 226 170Q220 186 200 186Q180 186 174 170Q164 140 200 96Z", "#f2b548");
    svg.path(
        "M200 132Q220 156 214 172Q208 184 200 184Q192 184 186 172Q180 156 200 132Z", "#fff1c4");
    svg.line("M140 170L172 196M260 170L228 196M140 170H160M260 170H240", 6, STEEL);
    svg.path("M162 190H238L222 212H178Z", "#c9a15a");
    svg.rect(190, 210, 20, 30, 3, STEEL);
    svg.line("M210 226H262", 5, STEEL);
    svg.body(
        "M150 258Q156 238 200 238Q244 238 250 258V312Q250 326 236 326H164Q150 326 150 312Z",
        svg.color(),
        150,
        250);
    svg.rect(150, 278, 100, 16, 0, svg.tint("#ffffff", 62));
  }

  private static void cookset(Canvas svg) {
    svg.shadow(200, 326, 112);
    svg.line("M284 256H352", 13, DARK);
    svg.line("M268 204H330", 10, DARK);
    svg.body("M116 232H284V302Q284 326 260 326H140Q116 326 116 302Z", svg.color(), 116, 284);
    svg.rect(110, 228, 180, 10, 5, svg.tint("#ffffff", 55));
    svg.body("M134 188H266V220Q266 230 256 230H144Q134 230 134 220Z", svg.dark(8), 134, 266);
    svg.body("M128 190Q140 164 200 162Q260 164 272 190Z", svg.tint("#ffffff", 66), 128, 272);
    svg.circle(200, 156, 9, DARK);
  }

  private static void chair(Canvas svg) {
    svg.shadow(200, 328, 118);
    svg.line("M128 140L276 326M272 140L124 326", 9, DARK);
    svg.line("M112 262L290 262", 9, DARK);
    svg.body("M126 120Q200 138 274 120L262 236Q200 250 138 236Z", svg.color(), 126, 274);
    svg.body(
        "M136 228Q200 244 264 228L296 270Q200 292 104 270Z", svg.tint("#ffffff", 84), 104, 296);
    svg.line("M134 130Q200 148 266 130", 3, svg.tint("#ffffff", 55));
  }

  private static void jacket(Canvas svg) {
    svg.body(
        "M150 134L110 158L72 282L116 298L138 226V332H262V226L284 298L328 282L290 158L250"
            + " 134Q200 170 150 134Z",
        svg.color(),
        72,
        328);
    svg.body("M150 134Q148 70 200 66Q252 70 250 134Q200 170 150 134Z", svg.dark(12), 150, 250);
    svg.ellipse(200, 118, 32, 34, svg.dark(40));
    svg.line("M200 152V332", 4, svg.tint("#ffffff", 45));
    svg.line("M158 256L178 292M242 256L222 292", 5, svg.dark(26));
    svg.line("M138 226L146 190M262 226L254 190", 3, svg.dark(22));
  }
}
