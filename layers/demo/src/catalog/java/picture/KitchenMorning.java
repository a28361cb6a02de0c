package picture;

import static picture.KitchenScene.leaf;

/** Sorrel's large picture: the breakfast table by the window, first light. */
final class KitchenMorning {
  private static final int W = 640;
  private static final int H = 640;

  private KitchenMorning() {}

  static String draw() {
    Canvas svg = new Canvas(W, H);
    svg.rect(0, 0, W, H, 0, svg.slanted("0 #fdf3dd", "45 #efdcbb", "100 #c4a67f"));
    window(svg);
    shelf(svg);
    svg.path(
        "M330 250L420 236V330L330 346ZM434 234L524 220V312L434 328ZM330 362L420 346V420L330 440ZM434 344L524 328V402L434 418Z",
        "#fff6d8",
        50);
    table(svg);
    put(svg, TablePictures.ALL.get("teapot"), "sage", 470, 496, .92);
    put(svg, CoffeePictures.ALL.get("kettle"), "copper", 250, 520, 1.06);
    bread(svg);
    put(svg, TablePictures.ALL.get("mug"), "clay", 402, 560, .62);
    steam(svg);
    put(svg, TablePictures.ALL.get("bowl"), "ocean", 560, 566, .6);
    lemons(svg);
    svg.rect(0, 0, W, H, 0, svg.slanted("0 #ffe19a 42", "50 #fff 0", "100 #3a2030 30"));
    return svg.svg();
  }

  private static void put(Canvas svg, Thing thing, String option, int x, int y, double scale) {
    svg.dip(option);
    svg.zoom(thing.frame().x(), thing.frame().bottom(), scale, x, y);
    thing.drawing().accept(svg);
    svg.end();
  }

  private static void window(Canvas svg) {
    svg.path("M0 40L238 66V398L0 420Z", "#fffaf0");
    String view = "M0 58L224 80V384L0 402Z";
    svg.path(view, svg.down("0 #bcd9e6", "45 #ffe9bd", "62 #ffd596", "100 #b7c78d"));
    svg.clip(view);
    svg.glow(150, 236, 150, "#fff6cf");
    svg.circle(150, 236, 22, "#fffdf0");
    svg.path("M0 268Q70 226 130 256T240 240V300H0Z", "#9db08e", 80);
    svg.path("M0 306Q60 270 120 296T240 280V420H0Z", svg.down("0 #a9bd84", "100 #7f9a5c"));
    svg.path("M0 340Q90 316 240 344V420H0Z", svg.down("0 #8fa865", "100 #66814a"));
    svg.line("M40 310v-30M62 316v-36M84 308v-26M196 312v-24M178 318v-34", 3, "#4f5f3a", 80);
    svg.path(
        "M40 292a11 15 0 1 1 .1 0ZM62 292a13 18 0 1 1 .1 0ZM84 292a10 14 0 1 1 .1 0ZM196 300a10 14 0 1 1 .1 0ZM178 296a12 17 0 1 1 .1 0Z",
        "#6d8550");
    svg.end();
    svg.line("M112 68V394M0 230L228 228", 9, "#fffaf0");
    svg.line("M117 70V394M0 235L228 233", 2, "#cdbb98", 70);
    svg.path("M0 404L250 380V398L0 426Z", svg.down("0 #fffaf0", "100 #d8c6a4"));
    Cloth.draw(
        svg,
        "M196 20Q244 24 268 20Q262 150 286 240T276 430Q250 438 232 428Q220 330 214 240T196 20Z",
        "#f1e6d2",
        "M222 22Q232 200 244 430M248 22Q250 180 266 430");
    svg.tube("M0 22H284", 7, "#a97f50");
    svg.ellipse(52, 398, 30, 6, svg.round("0 #1c1620 40", "100 #1c1620 0"));
    StringBuilder herb = new StringBuilder();
    for (int i = 0; i < 13; i++) {
      herb.append(leaf(48 + i % 3 * 4, 356 - i * 3, -150 + i * 53 % 130));
    }
    svg.path(herb.toString(), svg.down("0 #a9c088", "100 #587844"));
    Turned.at(52, 352, 26, 358, 27, 392, 20, 398, 17).draw(svg, Material.MATTE, "#c26b49");
  }

  private static void shelf(Canvas svg) {
    svg.rect(340, 168, 300, 14, 2, svg.down("0 #e2c091", "100 #9b7145"));
    svg.path("M340 182H640V206Q500 190 340 206Z", "#1c1620", 14);
    for (int i = 0; i < 3; i++) {
      svg.circle(
          386 + i * 30, 128 - i * 2, 38, svg.slanted("0 #fffaf0", "60 #e6dac4", "100 #a99a82"));
      svg.circle(386 + i * 30, 128 - i * 2, 26, svg.slanted("0 #d8cbb4", "100 #fffaf0"));
    }
    Turned.at(508, 96, 16, 104, 26, 158, 28, 167, 24).draw(svg, Material.GLAZE, "#92a68a");
    Turned.at(508, 86, 8, 92, 18, 98, 19).draw(svg, Material.WOOD, "#b98957");
    Turned.at(574, 112, 18, 120, 24, 160, 25, 167, 21).glass(svg, "#d9c8a4");
    Turned.at(574, 130, 23, 160, 24, 165, 20).draw(svg, Material.MATTE, "#d8b177");
    Turned.at(574, 103, 16, 113, 19).draw(svg, Material.WOOD, "#b98957");
  }

  private static void table(Canvas svg) {
    svg.path("M0 440H640V640H0Z", svg.down("0 #a3774a", "10 #c79a66", "100 #e0bd8b"));
    svg.line(
        "M0 466Q200 456 340 468T640 462M0 506Q140 514 330 502T640 512M0 556Q240 544 420 560T640 552M0 606Q160 616 380 602T640 612",
        2,
        "#7d5a38",
        32);
    svg.path("M0 470L190 440H330L120 640H0Z", "#fff3cf", 26);
    svg.path(
        "M120 470L520 462 606 610 70 622Z", svg.slanted("0 #fbf5e8", "60 #ece1cc", "100 #c2b292"));
    svg.line("M102 520L549 512M82 582L590 570", 5, "#9aa887", 55);
    svg.line("M110 508L540 500", 1.5, "#9aa887", 55);
    svg.line("M250 468Q236 540 252 616M440 464Q456 530 450 612", 3, "#a8987a", 35);
  }

  private static void bread(Canvas svg) {
    svg.ellipse(140, 600, 130, 22, svg.round("0 #1c1620 50", "100 #1c1620 0"));
    svg.path(
        "M30 570Q34 560 50 560H214Q226 560 232 570L244 592Q246 602 232 602H34Q18 602 22 592Z",
        svg.slanted("0 #c99c67", "60 #a97846", "100 #6d4a2e"));
    svg.path(
        "M22 592Q18 608 34 608H232Q246 608 244 592Q240 602 232 602H34Q24 602 22 592Z", "#5d4128");
    svg.path(
        "M52 574Q40 522 92 512 150 500 190 520 222 540 206 574 130 590 52 574Z",
        svg.slanted("0 #f2cf96", "40 #cf9150", "100 #7d4a24"));
    svg.line(
        "M86 520Q96 540 92 560M116 512Q128 534 124 558M148 512Q160 534 156 556", 7, "#f7e2b8", 75);
    svg.path(
        "M196 574Q186 532 214 530 240 532 236 572 216 582 196 574Z",
        svg.slanted("0 #fff3d6", "80 #ecd1a0", "100 #b9834a"));
    svg.path("M196 574Q186 532 214 530 240 532 236 572 216 582 196 574Z", "none");
    svg.last(" stroke=\"#a8703c\" stroke-width=\"4\"");
  }

  private static void steam(Canvas svg) {
    svg.line("M372 366Q356 340 374 318T370 268M396 452Q384 432 398 414T394 378", 9, "#fff", 32);
    svg.line("M378 366Q390 336 380 310T396 262M412 452Q424 428 412 408T420 374", 6, "#fff", 26);
  }

  private static void lemons(Canvas svg) {
    for (int[] at : new int[][] {{530, 500, -20}, {576, 496, 16}, {556, 484, 0}}) {
      svg.group("translate(" + at[0] + " " + at[1] + ")rotate(" + at[2] + ")");
      svg.path(
          "M-30 2Q-22-18 2-18 20-18 26-4 34 0 26 6 18 20 0 19-22 18-30 2Z",
          svg.slanted("0 #fff0a0", "50 #f2c53d", "100 #b9831c"));
      svg.end();
    }
    svg.dip("ocean");
    svg.path(
        "M492 492A68 12.900 0 0 0 628 492Q622 520 608 540H512Q496 520 492 492Z",
        svg.across(Material.GLAZE.round(svg.color())));
    svg.path(leaf(586, 488, -40) + leaf(584, 490, 0), svg.down("0 #a9c088", "100 #587844"));
  }
}
