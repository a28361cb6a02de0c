package picture;

/** Quill's large picture: a letter half written, seen from above. */
final class WritingDesk {
  private WritingDesk() {}

  static String draw() {
    Canvas svg = new Canvas(900, 520);
    svg.rect(0, 0, 900, 520, 0, svg.slanted("0 #6f4f38", "50 #533a2a", "100 #33241d"));
    svg.line(
        "M0 60Q220 48 450 66T900 54M0 150Q260 164 500 146T900 158M0 250Q200 238 470 256T900 244M0"
            + " 350Q300 364 520 346T900 360M0 450Q240 438 480 458T900 446",
        2,
        "#1c1310",
        40);
    svg.path("M300 0H560L330 520H40Z", "#ffe9b0", 13);
    letter(svg);
    envelope(svg);
    cup(svg);
    pen(svg);
    biscuits(svg);
    svg.rect(0, 0, 900, 520, 0, svg.slanted("0 #ffe19a 28", "50 #fff 0", "100 #0d1226 44"));
    return svg.svg();
  }

  private static void letter(Canvas svg) {
    svg.group("rotate(-7 470 280)");
    svg.rect(322, 70, 320, 430, 2, "#1c1310");
    svg.fade(34);
    svg.rect(312, 60, 320, 430, 2, svg.slanted("0 #fffdf6", "70 #f2ecdc", "100 #dcd3bf"));
    svg.line(
        "M346 108q14-12 24 0t22 2 20-6 26 6M346 150q10-8 18 0t18 0 16-2 20 2 22-4 18 4 24-2 20 2 26-2 22 2M346"
            + " 180q14-8 22 0t20-2 18 2 26 0 18-2 20 2 28-2 22 2 20-2M346 210q10-8 20 0t24 0 18-2 20 2 16 0 26-2"
            + " 24 2 18-2M346 240q12-8 20 0t18 0 26-2 18 2 22-2 20 2 28 0M346 270q10-8 18 0t24-2 18 2 20"
            + " 0 18-2 22 2M346 300q12-8 22 0t18-2 20 2 24 0",
        2.4,
        "#24408e",
        85);
    svg.end();
  }

  private static void envelope(Canvas svg) {
    svg.group("rotate(11 190 330)");
    svg.rect(48, 246, 276, 178, 3, "#1c1310");
    svg.fade(34);
    svg.rect(40, 236, 276, 178, 3, "#fbf8ef");
    svg.clip("M40 236H316V414H40Z");
    for (int i = 0; i < 17; i++) {
      int x = 20 + i * 34;
      svg.path("M" + x + " 424l-200-200h14l200 200Z", i % 2 == 0 ? "#b3202e" : "#24408e");
    }
    svg.end();
    svg.rect(52, 248, 252, 154, 0, svg.slanted("0 #fffdf6", "100 #ece4d2"));
    svg.rect(250, 258, 44, 54, 0, "#dfe6f5");
    svg.path("M258 304Q262 276 286 264 286 284 268 296L262 300Z", "#b3202e");
    svg.line("M92 330h96M92 350h120M92 370h74", 3, "#24408e", 85);
    svg.ring(244, 290, 22, "#141d45", 2);
    svg.fade(55);
    svg.line("M204 282q8-5 16 0t16 0M204 296q8-5 16 0t16 0", 2, "#141d45", 55);
    svg.end();
  }

  private static void cup(Canvas svg) {
    svg.circle(742, 188, 150, svg.round("62 #1c1310 60", "100 #1c1310 0"));
    svg.circle(728, 170, 122, svg.slanted("0 #fffaf0", "55 #d9dfee", "100 #98a3c4"));
    svg.circle(728, 170, 84, svg.slanted("0 #aab4d2", "100 #f2f5fc"));
    svg.path("M806 196Q872 214 862 262 846 280 792 238Z", svg.slanted("0 #f2f5fc", "100 #8e9abf"));
    svg.circle(728, 170, 74, svg.slanted("0 #f7f9ff", "100 #8e9abf"));
    svg.circle(728, 170, 64, svg.round("20 #c07a35", "80 #8d4d1d", "100 #6b3612"));
    svg.path("M680 150A54 54 0 0 1 740 118Q708 130 692 160Z", "#fff", 40);
    svg.path("M764 210A54 54 0 0 0 782 170Q776 194 756 204Z", "#fff", 22);
  }

  private static void pen(Canvas svg) {
    svg.group("rotate(38 560 330)");
    svg.rect(456, 332, 230, 22, 11, "#1c1310");
    svg.fade(32);
    svg.path(
        "M470 312H690Q704 314 704 324T690 336H470Q454 334 446 324 454 314 470 312Z",
        svg.down("0 #4a64b8", "30 #24408e", "100 #101b4a"));
    svg.rect(560, 311, 8, 26, 0, svg.down("0 #f2dfae", "100 #8a6f45"));
    svg.path("M470 314Q452 316 426 324 452 332 470 334Z", svg.down("0 #fff3cf", "100 #a8843f"));
    svg.line("M430 324H458", 1.4, "#4a3514");
    svg.line("M480 317H690", 2.5, "#fff", 45);
    svg.end();
  }

  private static void biscuits(Canvas svg) {
    for (int[] at : new int[][] {{836, 392, 0}, {772, 424, 20}}) {
      svg.circle(at[0] + 8, at[1] + 10, 50, svg.round("70 #1c1310 50", "100 #1c1310 0"));
      svg.circle(at[0], at[1], 42, svg.slanted("0 #f0cd90", "60 #cf9a55", "100 #96642f"));
      svg.ring(at[0], at[1], 31, "#a8703c", 1.5);
      svg.fade(60);
      svg.line(
          "M"
              + (at[0] - 14)
              + " "
              + (at[1] - 12)
              + "h.1m26 4h.1m-18 18h.1m20 6h.1m-30 2h.1m14-18h.1",
          4,
          "#8a5a2c",
          75);
    }
  }
}
