package picture;

/** Fellmark's story: lanterns that spend a wet night on the workshop's roof. */
final class NightRoof {
  private static final String[] COLORS = {"ember", "moss", "sun", "ink", "ember", "moss"};

  private NightRoof() {}

  static String draw() {
    Canvas svg = new Canvas(640, 520);
    svg.rect(0, 0, 640, 520, 0, svg.down("0 #0d1a26", "60 #22384a", "100 #3a4c58"));
    svg.glow(500, 96, 150, "#c9d8e6");
    svg.circle(500, 96, 34, svg.round("50 #f2f6f8", "100 #cfdae2"));
    svg.path(
        "M380 120Q430 84 490 108 540 90 600 118 640 110 640 140V164H340Q340 130 380 120ZM0 84Q60 54 120 80 180 66 220 96 250 100 246 124H0Z",
        svg.down("0 #3d5162", "100 #1b2b38"));
    svg.path(
        "M0 330V246H46V220H90V262H140V206L176 184 212 206V270H268V238H330V286H388V226H420V212H452V226H488V290H540V250H596V276H640V340H0Z",
        svg.down("0 #152430", "100 #1d303c"));
    svg.line(
        "M60 240h.1M74 252h.1M160 226h.1M190 226h.1M160 248h.1M290 256h.1M312 270h.1M404 244h.1M436 244h.1M436 262h.1M560 268h.1M578 284h.1M24 264h.1",
        7,
        "#f5c877",
        75);
    svg.path("M0 322H640V348H0Z", svg.down("0 #56646c", "100 #2b3840"));
    svg.path("M0 348H640V520H0Z", svg.down("0 #25323a", "40 #33424a", "100 #18232b"));
    svg.line(
        "M0 366H640M0 402H640M0 452H640M90 348L0 470M210 348L140 520M330 348L330 520M450 348L520 520M560 348L640 470",
        1.5,
        "#0d161c",
        60);
    for (int i = 0; i < 6; i++) {
      int row = i % 2;
      int x = 70 + i * 100;
      int y = 410 + row * 70;
      svg.ellipse(x, y + 16, 80, 20, svg.round("0 #ffc878 70", "100 #ffc878 0"));
      svg.line(
          "M" + (x - 14) + " " + (y + 14) + "h28M" + (x - 8) + " " + (y + 24) + "h18",
          3,
          "#ffe2a6",
          70);
      svg.dip(COLORS[i]);
      Thing lantern = ShelterPictures.ALL.get("lantern");
      svg.zoom(200, 328, .5 + row * .14, x, y + 6);
      lantern.drawing().accept(svg);
      svg.end();
    }
    StringBuilder rain = new StringBuilder();
    int seed = 11;
    for (int i = 0; i < 70; i++) {
      seed = (seed * 1103 + 4721) % 9973;
      rain.append("M" + seed % 640 + " " + seed / 3 % 500 + "l-5 20");
    }
    svg.line(rain.toString(), 1.3, "#cfe0ea", 38);
    svg.rect(0, 0, 640, 520, 0, svg.slanted("0 #0d1a26 20", "50 #0d1a26 0", "100 #0a1018 40"));
    return svg.svg();
  }
}
