package picture;

/** A camp by a lake at dusk, and the hut behind it: what Fellmark's things are shown in. */
final class CampScene {
  private CampScene() {}

  /** A thing on the shore. */
  static void shore(Canvas svg, Hour hour, Runnable thing) {
    svg.rect(0, 0, 400, 250, 0, hour.sky(svg));
    svg.glow(292, 196, 150, hour.sun());
    if (hour == Hour.DUSK) {
      svg.line(
          "M40 36h.1M96 62h.1M150 24h.1M210 52h.1M262 20h.1M338 44h.1M372 84h.1M20 96h.1",
          1.8,
          "#fff",
          70);
    } else {
      svg.path(
          "M30 72Q44 52 66 60 84 40 108 58 130 56 134 72ZM250 44Q262 30 280 36 298 22 316 36 334 34 338"
              + " 46Z",
          "#fff",
          70);
    }
    svg.path(
        "M0 190L54 132 92 168 150 104 206 176 248 146 306 196 360 160 400 188V250H0Z",
        hour.peaks(svg));
    svg.path(
        "M150 104L176 138 160 134 146 150 132 132ZM54 132L70 148 58 148 44 150Z", hour.snow(), 75);
    svg.path("M0 214L70 180 130 212 220 188 300 220 400 198V252H0Z", hour.hills());
    svg.rect(0, 236, 400, 60, 0, hour.water(svg));
    svg.line("M240 246H340M256 256H322M270 266H330M60 250H120M90 262H140", 2, hour.sun(), 55);
    trees(svg, hour);
    svg.path("M0 288Q100 272 210 286T400 278V400H0Z", hour.ground(svg));
    svg.path("M0 316Q120 296 230 314T400 304V330Q250 322 150 334T0 340Z", "#fff", 9);
    svg.path(
        "M22 330Q30 314 52 318T66 336ZM330 322Q346 304 368 312T384 334Z",
        svg.slanted("0 #a39a90", "100 #4a4a4e"));
    if (hour == Hour.DUSK) {
      svg.ellipse(200, 352, 210, 52, svg.round("0 #ffc98a 60", "60 #d98a5a 24", "100 #d98a5a 0"));
      svg.glow(70, 330, 190, hour.lamp());
    }
    thing.run();
    svg.line(
        "M12 400Q16 372 8 352M20 400Q26 376 34 360M30 400Q30 382 24 366M366 400Q368 376 360 358M376"
            + " 400Q382 374 392 356M386 400Q386 384 382 370",
        2.5,
        hour == Hour.DUSK ? "#565b41" : "#6d7f45");
    svg.rect(0, 0, 400, 400, 0, hour.air(svg));
  }

  private static void trees(Canvas svg, Hour hour) {
    for (int[] tree : new int[][] {{18, 150, 26}, {50, 186, 20}, {352, 168, 24}, {384, 132, 30}}) {
      int x = tree[0];
      int top = tree[1];
      int w = tree[2];
      int h = 292 - top;
      svg.path(
          "M" + x + " " + top + "l" + w / 2 + " " + h / 3 + "h-" + w / 5 + "l" + w / 2 + " " + h / 3
              + "h-" + w / 5 + "l" + w / 2 + " " + h / 3 + "H" + (x - w) + "l" + w / 2 + " -"
              + h / 3 + "h-" + w / 5 + "l" + w / 2 + " -" + h / 3 + "h-" + w / 5 + "Z",
          hour.trees(svg));
    }
  }

  /** A thing on a peg of the hut. */
  static void hut(Canvas svg, Runnable thing) {
    svg.rect(0, 0, 400, 400, 0, svg.slanted("0 #a07a56", "45 #6f5240", "100 #33282a"));
    svg.line("M0 66H400M0 134H400M0 202H400M0 270H400M0 338H400", 3, "#1c1620", 60);
    svg.line("M0 70H400M0 138H400M0 206H400M0 274H400M0 342H400", 1.5, "#f0d0a0", 22);
    svg.line(
        "M0 24Q120 34 240 22T400 30M0 46Q160 38 280 50T400 44M0 94Q90 104 210 92T400 100M0 116Q140 108 400 118M0 164Q130 174 400 160M0 184Q180 176 400 190M0 234Q110 226 240 238T400 230M0 302Q140 312 400 298M0 322Q200 314 400 326M0 370Q120 380 400 366",
        1.4,
        "#1c1620",
        30);
    svg.rect(296, 40, 92, 112, 2, "#2a2022");
    svg.rect(302, 46, 80, 100, 0, svg.down("0 #27345a", "60 #d98a72", "100 #f7c987"));
    svg.path("M302 128L330 92 346 110 362 98 382 122V146H302Z", "#3d4160");
    svg.line("M342 46V146M302 96H382", 4, "#2a2022");
    svg.glow(60, 96, 190, "#ffc878");
    svg.rect(188, 62, 24, 14, 3, svg.down("0 #d8b080", "100 #6d4c30"));
    svg.group("translate(20 40)scale(.9)");
    thing.run();
    svg.end();
    svg.rect(0, 0, 400, 400, 0, Hour.DUSK.air(svg));
  }
}
