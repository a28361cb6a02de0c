package picture;

/** Fellmark's large picture: a camp by a lake when the first lamps are lit. */
final class CampDusk {
  private static final int W = 880;
  private static final int H = 680;

  private CampDusk() {}

  static String draw() {
    Canvas svg = new Canvas(W, H);
    sky(svg);
    svg.path(
        "M0 330L96 214 150 268 262 150 372 284 452 222 560 318 660 244 760 312 880 226V420H0Z",
        svg.down("0 #5d5a82", "100 #a77886"));
    svg.path(
        "M262 150L320 222 292 214 268 240 244 208 214 200ZM96 214L128 246 108 242 88 258 74 242ZM660 244L694 268 668 266 648 276 632 262ZM880 226V262L850 256 838 264Z",
        "#f6d8c2",
        80);
    svg.path(
        "M0 378L130 310 240 366 380 322 520 372 640 330 760 372 880 336V424H0Z",
        svg.down("0 #40446a", "100 #5a4a66"));
    svg.rect(0, 404, W, 120, 0, svg.down("0 #f0b184", "35 #a3738a", "100 #343a5c"));
    svg.line(
        "M470 416H700M500 430H660M528 446H650M556 462H628M90 424H210M140 440H250M40 462H120M300 436H380",
        3,
        "#ffe2a6",
        50);
    pines(
        svg,
        new int[][] {
          {30, 190, 52},
          {96, 262, 40},
          {150, 306, 30},
          {846, 176, 56},
          {790, 262, 40},
          {742, 318, 26}
        });
    svg.path(
        "M0 506Q180 470 420 496T880 474V680H0Z",
        svg.down("0 #6d5f56", "30 #4c4645", "100 #242429"));
    svg.path("M0 560Q220 530 470 556T880 536V580Q560 566 320 592T0 600Z", "#7d6b5d", 45);
    svg.ellipse(560, 590, 380, 80, svg.round("0 #ffb868 70", "60 #d98a5a 26", "100 #d98a5a 0"));
    tent(svg);
    fire(svg);
    put(svg, TrailPictures.ALL.get("chair"), "moss", 716, 650, .86);
    put(svg, ShelterPictures.ALL.get("lantern"), "ember", 92, 642, .62);
    put(svg, TrailPictures.ALL.get("backpack"), "ocean", 420, 606, .5);
    svg.line(
        "M16 680Q24 640 10 606M30 680Q40 648 54 622M44 680Q44 652 34 634M836 680Q838 640 824 612M852 680Q864 640 872 614M866 680Q866 656 858 640M600 680Q606 662 600 650M612 680Q618 664 626 656",
        3.5,
        "#5d6044");
    svg.rect(0, 0, W, H, 0, svg.slanted("0 #1c2450 20", "60 #ffb45a 8", "100 #141830 30"));
    return svg.svg();
  }

  private static void put(Canvas svg, Thing thing, String option, int x, int y, double scale) {
    svg.dip(option);
    svg.zoom(thing.frame().x(), thing.frame().bottom(), scale, x, y);
    thing.drawing().accept(svg);
    svg.end();
  }

  private static void sky(Canvas svg) {
    svg.rect(
        0,
        0,
        W,
        420,
        0,
        svg.down("0 #1d2850", "34 #55507f", "62 #c47c79", "86 #f7c27f", "100 #fbd79a"));
    svg.glow(610, 330, 300, "#ffe2a6");
    svg.line(
        "M60 50h.1M130 96h.1M214 40h.1M300 82h.1M380 30h.1M470 70h.1M560 36h.1M640 92h.1M720 44h.1M806 84h.1M168 150h.1M420 126h.1M836 20h.1M24 128h.1",
        2.4,
        "#fff",
        80);
    svg.line("M340 52h.1M700 130h.1M98 24h.1", 4, "#fff", 90);
    svg.path(
        "M420 200Q470 184 520 196T640 190Q600 208 540 208T420 200ZM120 236Q180 222 230 234T320 230Q290 246 220 246T120 236Z",
        "#f7c9a4",
        50);
  }

  private static void pines(Canvas svg, int[][] trees) {
    for (int[] tree : trees) {
      int top = tree[1];
      int w = tree[2];
      int step = (512 - top) / 4;
      Pen pen = new Pen(tree[0], top);
      for (int side = 1; side >= -1; side -= 2) {
        for (int i = 1; i <= 4; i++) {
          int level = side > 0 ? i : 5 - i;
          double wide = w * (.35 + level * .17);
          if (side > 0) {
            pen.line(tree[0] + wide, top + level * step);
            pen.line(tree[0] + wide * .55, top + level * step - 2);
          } else {
            pen.line(tree[0] - wide * .55, top + level * step - 2);
            pen.line(tree[0] - wide, top + level * step);
          }
        }
      }
      svg.path(pen.closed(), svg.across("0 #39414c", "60 #252b3a", "100 #1a1f2e"));
    }
  }

  private static void tent(Canvas svg) {
    svg.ellipse(250, 598, 270, 26, svg.round("0 #14121a 80", "100 #14121a 0"));
    svg.glow(262, 520, 260, "#ffb45a");
    svg.line("M120 470L24 612M388 476L492 616", 2, "#d9c8ae", 70);
    svg.path(
        "M256 330Q386 372 452 596L346 606Q322 452 256 330Z",
        svg.slanted("0 #f59a4c", "60 #c65224", "100 #6b2a1c"));
    svg.path(
        "M256 330Q130 372 64 596L172 606Q196 452 256 330Z",
        svg.slanted("0 #d9713c", "50 #f08a44", "100 #a8431f"));
    svg.path(
        "M256 330Q196 452 172 606H346Q322 452 256 330Z",
        svg.down("0 #8a4a20", "45 #f0a04c", "100 #fff0be"));
    svg.path(
        "M256 330Q196 452 172 606H214Q232 470 256 330Z", svg.across("0 #f7b268", "100 #c65a2a"));
    svg.path(
        "M256 330Q322 452 346 606H316Q292 470 256 330Z", svg.across("0 #b54a20", "100 #e27a3c"));
    svg.path("M224 606Q236 568 262 570T306 606Z", svg.down("0 #6d4a2e", "100 #3a2a22"));
    svg.line("M256 330Q130 372 64 596M256 330Q386 372 452 596", 4, "#ffd9a0", 75);
    svg.line("M150 436Q112 520 104 600M364 438Q400 520 406 598", 2, "#4a1c12", 55);
    svg.path("M240 322H272L266 340H246Z", "#7a2f18");
    svg.path("M116 520L152 508 148 534 112 546Z", "#f6e6d0", 85);
  }

  private static void fire(Canvas svg) {
    svg.glow(566, 584, 150, "#ffb04a");
    svg.line("M520 616L612 592M522 594L610 618", 13, "#3a2a22");
    svg.line("M520 614L612 590M522 592L610 616", 4, "#8a5a38", 80);
    svg.path(
        "M566 498Q606 552 594 588 586 610 566 610T538 588Q526 552 566 498Z",
        svg.down("0 #ffb45a 60", "60 #f5782c", "100 #d9481c"));
    svg.path(
        "M564 540Q588 572 580 594 574 606 564 606T548 594Q542 572 564 540Z",
        svg.down("0 #fff3c4", "100 #ffc04a"));
    svg.line("M590 500h.1M546 480h.1M604 466h.1M572 448h.1M620 520h.1", 3.5, "#ffc878", 90);
    svg.path(
        "M500 618Q508 604 522 610T530 624ZM604 620Q612 606 626 612T634 626ZM540 626Q550 612 566 618T576 632Z",
        svg.slanted("0 #a39488", "100 #3f3d42"));
  }
}
