package picture;

/** Sorrel's story: a teapot on the wheel, and those that turned out well behind it. */
final class Workshop {
  private static final String[] COLORS = {
    "chalk", "sage", "clay", "ocean", "ink", "sand", "clay", "chalk"
  };

  private Workshop() {}

  static String draw() {
    Canvas svg = new Canvas(640, 520);
    svg.rect(0, 0, 640, 520, 0, svg.slanted("0 #f6e7cb", "50 #d9bd94", "100 #8f6d4c"));
    svg.path("M150 0H330L90 520H0V330Z", "#fff3cf", 34);
    for (int row = 0; row < 2; row++) {
      int y = 150 + row * 128;
      svg.rect(250, y, 390, 13, 0, svg.down("0 #d2a976", "100 #7d5835"));
      svg.path(
          "M250 " + (y + 13) + "H640v26Q440 " + (y + 22) + " 250 " + (y + 34) + "Z", "#1c1620", 18);
      for (int i = 0; i < 4; i++) {
        Thing pot = TablePictures.ALL.get((i + row) % 3 == 2 ? "bowl" : "teapot");
        svg.dip(COLORS[i + row * 4]);
        svg.zoom(pot.frame().x(), pot.frame().bottom(), .31, 306 + i * 94, y + 2);
        pot.drawing().accept(svg);
        svg.end();
      }
    }
    svg.path("M0 400H640V520H0Z", svg.down("0 #7a5838", "14 #9c7449", "100 #5d4128"));
    svg.ellipse(250, 452, 250, 40, svg.round("0 #1c1620 60", "100 #1c1620 0"));
    Turned.at(220, 404, 170, 412, 172, 430, 170, 440, 150).draw(svg, Material.METAL, "#8d8f8f");
    svg.ellipse(220, 404, 170, 32, svg.across("0 #d3d0ca", "40 #a5a39f", "100 #6a6764"));
    svg.ellipse(220, 404, 130, 24.5, "none");
    svg.last(" stroke=\"#7d7a76\" stroke-width=\"1.5\"");
    svg.ellipse(226, 402, 110, 19, svg.round("0 #1c1620 55", "100 #1c1620 0"));
    Turned wet = Turned.at(220, 236, 52, 246, 60, 268, 92, 320, 124, 372, 96, 398, 72);
    wet.draw(svg, Material.GLAZE, "#b98563");
    svg.clip(wet.outline());
    for (int i = 0; i < 7; i++) {
      wet.band(svg, 262 + i * 17, 86 + 36 * StrictMath.sin(i * .52), 1.6, "#8a5c40");
      svg.fade(55);
    }
    svg.end();
    wet.open(svg, "#b98563", "none", 0);
    svg.zoom(0, 0, 1, 60, 12);
    Turned.at(410, 398, 14, 404, 40, 414, 54, 420, 54).draw(svg, Material.GLAZE, "#b98563");
    Turned.at(410, 380, 10, 386, 13, 394, 9, 400, 6).draw(svg, Material.GLAZE, "#b98563");
    svg.end();
    svg.path(
        "M20 440Q30 420 60 424L96 436Q104 452 84 458L34 460Q16 456 20 440Z",
        svg.slanted("0 #f0cf8a", "60 #d3a455", "100 #8a6430"));
    svg.line("M540 470L600 424M556 478L622 440", 5, "#b98957");
    svg.path("M600 424q10-12 18-8t-6 16ZM622 440q12-8 18-2t-10 12Z", "#d9dde0");
    svg.rect(0, 0, 640, 520, 0, svg.slanted("0 #ffe19a 36", "50 #fff 0", "100 #2a1620 40"));
    return svg.svg();
  }
}
