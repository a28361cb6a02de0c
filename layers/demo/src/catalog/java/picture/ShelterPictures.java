package picture;

import static picture.Colors.DARK;
import static picture.Colors.STEEL;

import java.util.Map;
import picture.Thing.Frame;
import picture.Thing.Look;

/** Pictures of what one sleeps in, under and by the light of. */
final class ShelterPictures {
  static final Map<String, Thing> ALL =
      Map.of(
          "lantern",
          new Thing(new Frame(134, 84, 266, 328), new Look(226, 196), ShelterPictures::lantern),
          "headlamp",
          new Thing(new Frame(86, 116, 314, 328), new Look(200, 262), ShelterPictures::headlamp),
          "tent",
          new Thing(new Frame(34, 96, 372, 330), new Look(176, 236), ShelterPictures::tent),
          "sleeping-bag",
          new Thing(new Frame(104, 58, 296, 344), new Look(200, 130), ShelterPictures::sleepingBag),
          "hammock",
          new Thing(new Frame(30, 60, 370, 344), new Look(150, 240), ShelterPictures::hammock),
          "blanket",
          new Thing(new Frame(74, 164, 322, 330), new Look(140, 236), ShelterPictures::blanket));

  private ShelterPictures() {}

  private static void lantern(Canvas svg) {
    svg.shadow(200, 320, 62);
    svg.line("M148 180C120 52 280 52 252 180", 5, DARK);
    svg.line("M147 178C119 50 279 50 251 178", 1.6, "#aab3ba", 80);
    svg.glow(200, 228, 150, "#ffd98a");
    Turned chimney = Turned.at(200, 176, 42, 228, 48, 280, 42);
    svg.path(chimney.outline(), svg.round("0 #fffdf0", "40 #ffedb4", "100 #f5b95a"));
    svg.path(
        "M200 196Q222 232 214 256Q208 268 200 268T186 256Q178 232 200 196Z",
        svg.down("0 #fff", "100 #ffe9a8"));
    svg.line(
        "M160 182Q152 230 160 282M240 182Q248 230 240 282M186 186Q182 234 186 288M214 186Q218 234 214 288",
        3.5,
        DARK,
        85);
    chimney.glass(svg, "#ffe3a0");
    Turned.at(200, 112, 12, 118, 22, 126, 22).draw(svg, Material.METAL, STEEL);
    Turned.at(200, 126, 24, 136, 42, 164, 56, 178, 58, 184, 54)
        .draw(svg, svg.material(), svg.color());
    Turned.at(200, 276, 54, 284, 58, 310, 66, 320, 60).draw(svg, svg.material(), svg.color());
    svg.circle(200, 307, 9, svg.slanted("0 #fff", "100 #59616a"));
    svg.circle(200, 307, 5.5, DARK);
  }

  private static void headlamp(Canvas svg) {
    svg.shadow(200, 322, 96);
    svg.path(
        "M90 196Q92 118 200 118T310 196L306 232Q300 158 200 158T94 232Z",
        svg.across("0 " + svg.dark(44), "50 " + svg.dark(66), "100 " + svg.dark(60)));
    Cloth.draw(
        svg, "M88 192Q92 264 200 270T312 192L306 238Q300 306 200 314T94 238Z", svg.color(), "");
    svg.line(
        "M92 206Q106 276 200 282T308 206M96 228Q110 296 200 302T304 228", 2, svg.light(60), 60);
    svg.rect(146, 234, 108, 92, 16, svg.slanted("0 #59616a", "30 #343a44", "100 #15181d"));
    svg.rect(150, 237, 100, 8, 4, "#fff");
    svg.fade(24);
    svg.glow(200, 282, 92, "#fff2c4");
    svg.circle(200, 282, 34, svg.slanted("0 #e8edf0", "50 #7b848b", "100 #2b3036"));
    svg.circle(200, 282, 28, svg.round("0 #fff", "40 #fff4cf", "100 #f0c878"));
    svg.ring(200, 282, 16, "#fff", 2);
    svg.fade(60);
    svg.circle(238, 250, 5, svg.color());
    svg.rect(180, 224, 40, 12, 6, svg.down("0 #dfe4e8", "100 #7b848b"));
  }

  private static void tent(Canvas svg) {
    svg.shadow(200, 322, 150);
    svg.line("M98 232L34 326M304 236L372 326M200 120L252 96", 1.6, "#4a4f57");
    svg.path(
        "M200 118Q292 140 350 322L262 326Q244 200 200 118Z",
        svg.slanted("0 " + svg.light(10), "100 " + svg.dark(44)));
    svg.path(
        "M200 118Q112 140 52 322L138 326Q158 200 200 118Z",
        svg.slanted("0 " + svg.light(40), "60 " + svg.color(), "100 " + svg.dark(20)));
    svg.path(
        "M200 118Q158 200 138 326H262Q244 200 200 118Z",
        svg.down("0 #3a2a22", "55 #8a5a2c", "100 #ffd68a"));
    svg.path(
        "M200 118Q158 200 138 326H176Q188 220 200 118Z",
        svg.across("0 " + svg.light(44), "70 " + svg.color(), "100 " + svg.dark(20)));
    svg.path(
        "M200 118Q244 200 262 326H240Q222 220 200 118Z",
        svg.across("0 " + svg.dark(34), "100 " + svg.color()));
    svg.path("M184 326Q200 300 244 312L240 326Z", "#6d4a2e");
    svg.line("M200 118Q112 140 52 322M200 118Q292 140 350 322", 3, svg.light(50), 70);
    svg.line("M126 186Q98 250 92 324M276 186Q302 250 310 324", 1.6, svg.dark(55), 50);
    svg.line("M200 120Q160 200 139 325M200 120Q243 200 261 325", 2, svg.dark(60), 60);
    svg.path("M188 112H212L208 128H192Z", svg.dark(40));
    svg.path("M104 250L128 240L126 262L102 272Z", "#f6f8f8", 85);
  }

  private static void sleepingBag(Canvas svg) {
    svg.ellipse(214, 330, 110, 18, svg.round("0 #1c1620 55", "100 #1c1620 0"));
    String outline =
        "M138 128Q140 62 200 60Q260 62 262 128Q298 214 258 318Q200 354 142 318Q102 214 138 128Z";
    Cloth.draw(svg, outline, svg.color(), "M226 160Q248 230 236 330");
    svg.clip(outline);
    for (int y = 172; y < 330; y += 32) {
      svg.path(
          "M90 " + y + "Q200 " + (y + 22) + " 310 " + y + "V" + (y + 11) + "Q200 " + (y + 36)
              + " 90 " + (y + 13) + "Z",
          svg.down("0 #1c1620 34", "100 #1c1620 0"));
      svg.path(
          "M90 " + y + "Q200 " + (y + 22) + " 310 " + y + "V" + (y - 12) + "Q200 " + (y + 8)
              + " 90 " + (y - 12) + "Z",
          svg.down("0 #fff 0", "70 #fff 22", "100 #fff 0"));
    }
    svg.end();
    svg.ellipse(200, 122, 46, 44, svg.round("60 " + svg.dark(60), "100 " + svg.dark(30)));
    svg.ellipse(200, 134, 38, 32, svg.down("0 " + svg.dark(46), "100 " + svg.tint("#fff3dc", 40)));
    svg.path(
        "M168 146Q200 120 232 146Q230 166 200 167T168 146Z", svg.down("0 #fffaf0", "100 #e2d6c0"));
    svg.line("M240 158Q262 236 246 326", 3, svg.light(64), 90);
    svg.line("M240 158Q262 236 246 326", 1.2, DARK);
    svg.line("M180 86Q172 100 174 112M220 86Q228 100 226 112", 2.5, svg.light(60), 70);
  }

  private static void hammock(Canvas svg) {
    svg.ellipse(200, 336, 120, 10, svg.round("0 #1c1620 40", "100 #1c1620 0"));
    for (int x : new int[] {36, 338}) {
      svg.rect(x, 0, 28, 344, 6, svg.across("0 #8a6f56", "30 #a98a6c", "100 #45352a"));
      svg.line(
          "M"
              + (x + 8)
              + " 20v60M"
              + (x + 16)
              + " 90v80M"
              + (x + 9)
              + " 190v70M"
              + (x + 19)
              + " 250v70M"
              + (x + 18)
              + " 10v40",
          2,
          "#2b211b",
          45);
      svg.rect(x - 2, 112, 32, 18, 2, svg.dark(30));
    }
    svg.line("M62 122L104 170M338 122L296 170", 3, DARK);
    svg.path(
        "M96 160Q200 310 304 160Q200 236 96 160Z",
        svg.down("0 " + svg.dark(55), "100 " + svg.dark(24)));
    String outline = "M92 158Q100 306 200 310Q300 306 308 158Q200 280 92 158Z";
    Cloth.draw(
        svg,
        outline,
        svg.color(),
        "M112 186Q150 300 214 318M288 186Q250 290 200 316M130 196Q190 280 260 300");
    svg.clip(outline);
    svg.line("M104 214Q200 330 296 214", 8, svg.light(56), 75);
    svg.line("M104 232Q200 346 296 232", 3, svg.light(56), 75);
    svg.end();
    svg.line("M93 159Q200 282 307 159", 2, svg.light(50), 70);
  }

  private static void blanket(Canvas svg) {
    svg.shadow(200, 322, 112);
    String[] colors = {svg.dark(12), svg.color(), svg.light(16)};
    for (int i = 0; i < 3; i++) {
      int y = 272 - i * 50;
      StringBuilder fringe = new StringBuilder();
      for (int f = y + 5; f < y + 50; f += 6) {
        fringe.append("M92 " + f + "q-9 2-16-1");
      }
      svg.line(fringe.toString(), 2.4, colors[i]);
      svg.path(
          "M90 " + y + "H296Q318 " + (y + 2) + " 318 " + (y + 26) + "T296 " + (y + 52) + "H90Z",
          svg.down(
              "0 " + Colors.light(colors[i], 34),
              "35 " + colors[i],
              "100 " + Colors.dark(colors[i], 44)));
      svg.line(
          "M100 " + (y + 26) + "H300Q308 " + (y + 26) + " 308 " + (y + 30),
          2,
          Colors.dark(colors[i], 50),
          60);
      svg.line(
          "M132 " + (y + 1) + "v50M140 " + (y + 1) + "v50M152 " + (y + 1) + "v50",
          3,
          Colors.light(colors[i], 60),
          60);
    }
    svg.path(
        "M206 168Q216 166 226 168V326H206Z", svg.across("0 #6b4a33", "40 #a87a54", "100 #55392a"));
    svg.rect(202, 196, 28, 22, 3, "none");
    svg.last(" stroke=\"#d6ab5a\" stroke-width=\"4\"");
  }
}
