package picture;

import static picture.Colors.WOOD;

import java.util.List;

/** A kitchen in the morning: what Sorrel's things are shown in. */
final class KitchenScene {
  private static final String OAK = "#c9a273";
  private static final String LINEN = "#e9dfcc";

  private KitchenScene() {}

  /** A thing on the table by the window. */
  static void table(Canvas svg, String family, Runnable thing) {
    wall(svg);
    window(svg);
    vase(svg);
    svg.path("M0 282H400V400H0Z", svg.down("0 #b48a5b", "12 " + OAK, "100 #dcbb8d"));
    svg.line(
        "M0 300Q120 294 220 301T400 297M0 326Q90 332 200 324T400 330M0 362Q150 352 260 362T400 358",
        1.6,
        "#7d5a38",
        35);
    svg.path("M0 300L150 284H244L120 400H0Z", "#fff3cf", 24);
    svg.path(
        "M84 318L304 306 372 362 110 384Z", svg.slanted("0 #f6efe0", "60 " + LINEN, "100 #c9bb9f"));
    svg.line("M110 384L372 362M140 324Q196 350 210 376M286 310Q310 330 330 365", 2, "#a8987a", 45);
    thing.run();
    if (List.of("pot", "bowl").contains(family)) {
      tomatoes(svg);
    } else if (List.of("carafe", "teapot").contains(family)) {
      lemon(svg);
    } else {
      beans(svg);
    }
    morning(svg);
  }

  /** A thing on the table, seen from above. */
  static void above(Canvas svg, Runnable thing) {
    svg.rect(0, 0, 400, 400, 0, svg.slanted("0 #d9b888", "60 #bd9463", "100 #94704a"));
    svg.line("M84 0V400M186 0V400M292 0V400", 2.5, "#5d4128", 55);
    svg.line(
        "M30 0Q40 120 26 220T36 400M58 0Q50 150 62 260T54 400M120 0Q132 100 118 210T130 400M160 0Q150 140 166 240T152 400M226 0Q214 120 232 230T220 400M262 0Q272 160 256 250T268 400M330 0Q318 130 336 220T324 400M366 0Q376 140 360 260T372 400",
        1.4,
        "#5d4128",
        32);
    svg.path(
        "M20 190L196 110 400 330V400H170Z", svg.slanted("0 #f6efe0", "60 " + LINEN, "100 #bcae93"));
    svg.line("M60 178L300 400M120 150L360 380", 4, "#8c9a78", 45);
    svg.path("M0 40L140 0H250L0 110ZM0 160L330 0H400V12L0 200Z", "#fff3cf", 20);
    StringBuilder leaves = new StringBuilder();
    for (int i = 0; i < 5; i++) {
      leaves.append(leaf(46 + i * 13, 56 + i * 11, i % 2 == 0 ? -20 : 96));
    }
    svg.path(leaves.toString(), svg.down("0 #a9c088", "100 #587844"));
    svg.line("M36 46Q80 70 112 118", 2.5, "#5a6f40");
    svg.group("translate(62 62)scale(.8)");
    thing.run();
    svg.end();
    svg.circle(348, 66, 34, svg.round("60 #1c1620 35", "100 #1c1620 0"));
    svg.circle(342, 60, 27, "#eebd3a");
    svg.circle(342, 60, 24, "#fff6cf");
    svg.circle(342, 60, 22, svg.round("0 #ffe27a", "100 #f0bf3e"));
    svg.line("M342 38V82M323 49L361 71M323 71L361 49", 2, "#fff6cf");
    morning(svg);
  }

  /** A thing on a peg. */
  static void peg(Canvas svg, Runnable thing) {
    wall(svg);
    svg.path("M196 30L372 4V150L196 186Z", "#fff3cf", 55);
    svg.path("M280 0V190M190 108L380 74", "none");
    svg.last(" stroke=\"#e6d6b8\" stroke-width=\"7\"");
    svg.rect(0, 62, 400, 20, 2, svg.down("0 #d9b888", "100 #a97f50"));
    svg.rect(0, 82, 400, 9, 0, svg.down("0 #1c1620 24", "100 #1c1620 0"));
    for (int x : new int[] {52, 200, 344}) {
      svg.circle(x + 4, 78, 9, "#1c1620");
      svg.fade(20);
      svg.circle(x, 73, 8, svg.slanted("0 #efd3a6", "100 #8a6239"));
    }
    svg.line("M52 80V150", 2.5, "#8a6239");
    svg.path(
        "M46 148Q40 186 44 206Q52 220 60 206Q64 186 58 148Z",
        svg.across("0 " + Colors.light(WOOD, 30), "100 " + Colors.dark(WOOD, 30)));
    svg.line("M344 80Q340 100 344 112", 2, "#7f8a5c");
    svg.path(
        "M344 108Q318 150 330 206 344 190 344 108Q370 150 362 214 346 190 344 108Z",
        svg.slanted("0 #b9c79a", "100 #66794c"));
    svg.group("translate(20 26)scale(.9)");
    thing.run();
    svg.end();
    svg.rect(0, 356, 400, 44, 0, svg.down("0 #e9d2aa", "14 #b98e5c", "100 #8f6a43"));
    morning(svg);
  }

  private static void tomatoes(Canvas svg) {
    svg.ellipse(72, 378, 60, 7, svg.round("0 #1c1620 55", "100 #1c1620 0"));
    for (int[] at : new int[][] {{38, 358, 18}, {78, 362, 20}}) {
      svg.circle(at[0], at[1], at[2], svg.round("0 #f58a62", "60 #d8482f", "100 #a02c20"));
      svg.line(
          "M" + at[0] + " " + (at[1] - at[2] + 4) + "q-9-3-13 2m13-2q9-3 13 3m-13-3v-8",
          3,
          "#5f7a45");
      svg.line("M" + (at[0] - 9) + " " + (at[1] - 5) + "q2-5 6-6", 3, "#fff", 70);
    }
  }

  private static void lemon(Canvas svg) {
    svg.ellipse(72, 376, 56, 7, svg.round("0 #1c1620 50", "100 #1c1620 0"));
    svg.path(
        "M34 360Q40 338 64 340 78 340 88 350 92 356 86 362 78 378 58 378 36 378 34 360Z",
        svg.slanted("0 #fff0a0", "50 #f2c53d", "100 #c98f1e"));
    svg.path("M64 338Q74 318 96 322 86 340 64 338Z", svg.down("0 #a9c088", "100 #587844"));
  }

  private static void beans(Canvas svg) {
    for (int[] at : new int[][] {{52, 360, 20}, {78, 376, -30}, {42, 384, 60}}) {
      svg.group("translate(" + at[0] + " " + at[1] + ")rotate(" + at[2] + ")");
      svg.ellipse(3, 4, 11, 7, "#5d4128");
      svg.fade(30);
      svg.ellipse(0, 0, 10, 7, svg.round("10 #7d4d33", "100 #35201a"));
      svg.line("M-8 0Q-2-3 0 0T8 0", 1.5, "#24140f");
      svg.end();
    }
  }

  /** A leaf that grows from a place in a direction. */
  static String leaf(int x, int y, int degrees) {
    double cos = StrictMath.cos(StrictMath.toRadians(degrees));
    double sin = StrictMath.sin(StrictMath.toRadians(degrees));
    Pen pen = new Pen(x, y);
    double[][] curves = {{10, -9, 20, -8, 30, -2}, {22, 7, 10, 7, 0, 0}};
    for (double[] c : curves) {
      pen.curve(
          x + c[0] * cos - c[1] * sin,
          y + c[0] * sin + c[1] * cos,
          x + c[2] * cos - c[3] * sin,
          y + c[2] * sin + c[3] * cos,
          x + c[4] * cos - c[5] * sin,
          y + c[4] * sin + c[5] * cos);
    }
    return pen.closed();
  }

  private static void wall(Canvas svg) {
    svg.rect(
        0,
        0,
        400,
        400,
        0,
        svg.slanted("0 #fbf3e2", "50 " + svg.tint("#efe0c6", 7), "100 " + svg.tint("#c8b394", 12)));
  }

  private static void window(Canvas svg) {
    svg.path("M0 24L112 34V232L0 246Z", "#fffaf0");
    svg.path(
        "M0 34L48 38V128L0 130ZM58 39L103 43V126L58 128ZM0 140L48 138V228L0 234ZM58 137L103 136V222L58 227Z",
        svg.down("0 #dcebef", "55 #fff6da", "80 #cbd8ae", "100 #a9bd8a"));
    svg.path("M0 246L122 231V242L0 262Z", svg.down("0 #fff", "100 #d9c9ab"));
    svg.path(
        "M214 70L270 60V130L214 142ZM280 58L336 48V116L280 128ZM214 154L270 142V214L214 228ZM280 140L336 128V198L280 212Z",
        "#fff3cf",
        60);
  }

  private static void vase(Canvas svg) {
    svg.line(
        "M330 236Q318 170 296 132M332 236Q338 160 360 120M331 236Q330 170 326 110", 2, "#7f8a5c");
    StringBuilder leaves = new StringBuilder();
    for (int[] leaf :
        new int[][] {
          {296, 132, -50},
          {308, 158, 200},
          {316, 182, -30},
          {360, 120, -40},
          {350, 146, 170},
          {342, 176, -20},
          {326, 110, -80},
          {328, 146, 20},
          {330, 170, 170}
        }) {
      leaves.append(leaf(leaf[0], leaf[1], leaf[2]));
    }
    svg.path(leaves.toString(), svg.down("0 #a9b98a", "100 #6d7f54"));
    svg.ellipse(350, 287, 44, 7, svg.round("0 #1c1620 45", "100 #1c1620 0"));
    Turned.at(330, 226, 12, 234, 9, 246, 20, 270, 26, 284, 18).draw(svg, Material.MATTE, "#d8c8ae");
  }

  /** Warm light from the window over everything. */
  static void morning(Canvas svg) {
    svg.rect(0, 0, 400, 400, 0, svg.slanted("0 #ffe6a8 30", "45 #fff 0", "100 #3a2030 22"));
  }
}
