package picture;

import static picture.Colors.WOOD;

import java.util.Map;
import picture.Thing.Frame;
import picture.Thing.Look;

/** Pictures of what stands on a table. */
final class TablePictures {
  private static final String RAW = "#c8a684";

  static final Map<String, Thing> ALL =
      Map.of(
          "mug",
          new Thing(new Frame(130, 176, 312, 328), new Look(214, 214), TablePictures::mug),
          "plate",
          new Thing(new Frame(56, 58, 344, 346), new Look(126, 150), TablePictures::plate),
          "bowl",
          new Thing(new Frame(86, 178, 314, 328), new Look(180, 242), TablePictures::bowl),
          "carafe",
          new Thing(new Frame(112, 80, 290, 328), new Look(190, 236), TablePictures::carafe),
          "teapot",
          new Thing(new Frame(66, 164, 358, 328), new Look(232, 226), TablePictures::teapot));

  private TablePictures() {}

  private static void mug(Canvas svg) {
    svg.shadow(198, 320, 66);
    svg.tube("M254 216C326 200 318 304 248 288", 16, svg.color());
    Turned.at(196, 308, 55, 322, 50).draw(svg, Material.MATTE, RAW);
    Turned body = Turned.at(196, 188, 64, 230, 65, 290, 64, 306, 60, 314, 54);
    body.draw(svg, svg.material(), svg.color());
    body.specks(svg, svg.dark(55));
    body.open(svg, svg.color(), svg.round("30 #6b4230", "100 #3d251a"), 9);
  }

  private static void plate(Canvas svg) {
    svg.circle(214, 216, 150, svg.round("80 #1c1620 40", "100 #1c1620 0"));
    svg.circle(
        200,
        202,
        140,
        svg.slanted("0 " + svg.light(34), "50 " + svg.color(), "100 " + svg.dark(30)));
    svg.ring(200, 202, 138, Colors.mix(RAW, svg.color(), 60), 3);
    svg.circle(
        200,
        202,
        101,
        svg.slanted("0 " + svg.dark(34), "55 " + svg.light(6), "100 " + svg.light(46)));
    svg.circle(
        201,
        203,
        95,
        svg.slanted("0 " + svg.dark(6), "60 " + svg.light(10), "100 " + svg.light(22)));
    StringBuilder specks = new StringBuilder();
    for (int i = 0; i < 46; i++) {
      double turn = i * 2.4;
      double far = 10 + i * 2.75;
      specks.append(
          "M"
              + Canvas.number(200 + far * StrictMath.cos(turn))
              + " "
              + Canvas.number(202 + far * StrictMath.sin(turn))
              + "h.1");
    }
    svg.line(specks.toString(), 1.8, svg.dark(55), 40);
    svg.line("M82 170A124 124 0 0 1 148 90", 7, "#fff", 40);
    svg.line("M262 286A104 104 0 0 0 300 234", 3, "#fff", 30);
  }

  private static void bowl(Canvas svg) {
    svg.shadow(200, 322, 60);
    Turned.at(200, 304, 46, 324, 42).draw(svg, Material.MATTE, RAW);
    Turned body = Turned.at(200, 200, 114, 236, 108, 276, 84, 302, 54, 312, 44);
    body.draw(svg, svg.material(), svg.color());
    body.specks(svg, svg.dark(55));
    body.open(svg, svg.color(), "none", 0);
    svg.ellipse(
        212, 207, 82, 12, svg.round("0 " + svg.light(44) + " 80", "100 " + svg.light(30) + " 0"));
  }

  private static void carafe(Canvas svg) {
    svg.shadow(200, 320, 78);
    Turned water = Turned.at(200, 226, 70, 262, 84, 304, 80, 318, 68);
    svg.path(
        water.outline(),
        svg.across(
            "0 " + svg.dark(30) + " 80",
            "30 " + svg.light(60) + " 60",
            "60 " + svg.color() + " 60",
            "100 " + svg.dark(24) + " 85"));
    svg.ellipse(200, 226, 70, 13, svg.across("0 " + svg.light(70), "100 " + svg.light(20)));
    Turned glass = Turned.at(200, 92, 38, 104, 32, 150, 32, 196, 56, 262, 88, 306, 84, 321, 70);
    glass.glass(svg, svg.light(20));
    svg.ellipse(
        200, 92, 38, 7.2, svg.across("0 #fff 90", "50 " + svg.color() + " 40", "100 #fff 80"));
    svg.ellipse(200, 92.5, 34, 5.6, svg.light(66));
    svg.line("M232 90Q244 88 246 80", 5, svg.light(50), 80);
  }

  private static void teapot(Canvas svg) {
    svg.shadow(198, 320, 76);
    svg.tube("M122 240C44 218 52 322 132 300", 13, WOOD);
    svg.path(
        "M262 248C306 252 308 212 338 192L356 200C340 228 348 300 264 308Z",
        svg.slanted("0 " + svg.light(30), "45 " + svg.color(), "100 " + svg.dark(44)));
    svg.line("M276 268C316 262 318 224 340 200", 4, svg.light(70), 45);
    svg.ellipse(347, 196, 10, 4.5, svg.dark(50));
    Turned.at(196, 308, 54, 323, 50).draw(svg, Material.MATTE, RAW);
    Turned body = Turned.at(196, 206, 44, 222, 74, 264, 96, 300, 78, 316, 54);
    body.draw(svg, svg.material(), svg.color());
    body.specks(svg, svg.dark(55));
    svg.ellipse(196, 208, 50, 10, svg.dark(46));
    Turned.at(196, 188, 14, 194, 34, 204, 47, 208, 48).draw(svg, svg.material(), svg.light(4));
    Turned.at(196, 166, 8, 171, 12, 180, 10, 188, 6).draw(svg, Material.WOOD, WOOD);
  }
}
