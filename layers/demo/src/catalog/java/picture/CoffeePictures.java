package picture;

import static picture.Colors.DARK;
import static picture.Colors.STEEL;
import static picture.Colors.WOOD;

import java.util.Map;
import picture.Thing.Frame;
import picture.Thing.Look;

/** Pictures of what coffee is made from and with. */
final class CoffeePictures {
  static final String COFFEE = "#46291c";

  static final Map<String, Thing> ALL =
      Map.of(
          "kettle",
          new Thing(new Frame(60, 160, 350, 326), new Look(262, 216), CoffeePictures::kettle),
          "dripper",
          new Thing(new Frame(110, 140, 305, 326), new Look(200, 176), CoffeePictures::dripper),
          "press",
          new Thing(new Frame(145, 56, 310, 326), new Look(216, 170), CoffeePictures::press),
          "grinder",
          new Thing(new Frame(156, 90, 310, 326), new Look(228, 160), CoffeePictures::grinder),
          "beans",
          new Thing(new Frame(100, 104, 312, 334), new Look(214, 236), CoffeePictures::beans));

  private CoffeePictures() {}

  private static void kettle(Canvas svg) {
    svg.shadow(200, 318, 92);
    svg.tube("M270 292C340 296 296 206 346 190", 15, svg.color());
    svg.tube("M146 222C72 178 54 262 84 304", 13, WOOD);
    Turned.at(200, 207, 52, 214, 57, 288, 86, 308, 88, 318, 80)
        .draw(svg, svg.material(), svg.color());
    Turned.at(200, 190, 12, 196, 38, 205, 49, 209, 50).draw(svg, svg.material(), svg.light(6));
    Turned.at(200, 166, 10, 172, 14, 181, 11, 190, 6).draw(svg, Material.WOOD, WOOD);
  }

  private static void dripper(Canvas svg) {
    svg.shadow(200, 318, 76);
    svg.tube("M258 266C304 262 302 312 250 308", 9, "#dfe9ea");
    Turned.at(200, 278, 58, 300, 62, 314, 58, 318, 52).draw(svg, Material.GLAZE, COFFEE);
    Turned.at(200, 244, 46, 252, 46, 264, 56, 298, 66, 314, 62, 320, 54).glass(svg, "#cfe0e2");
    svg.tube("M266 178C322 166 314 232 250 222", 12, svg.color());
    Turned.at(200, 234, 62, 240, 64, 246, 58).draw(svg, svg.material(), svg.dark(8));
    Turned cone = Turned.at(200, 156, 88, 172, 82, 222, 46, 236, 42);
    cone.draw(svg, svg.material(), svg.color());
    cone.specks(svg, svg.dark(50));
    cone.open(svg, svg.color(), svg.round("40 #5d3a28", "100 #38211a"), 8);
  }

  private static void press(Canvas svg) {
    svg.shadow(200, 320, 62);
    svg.tube(
        "M250 172C322 158 320 306 250 292",
        13,
        svg.material() == Material.METAL ? DARK : svg.color());
    Turned.at(200, 208, 50, 312, 50, 316, 48).draw(svg, Material.GLAZE, COFFEE);
    Turned.at(200, 205, 50, 214, 50).draw(svg, Material.MATTE, "#b98a63");
    Turned.at(200, 138, 53, 312, 53, 318, 50).glass(svg, "#cfe0e2");
    Turned band = Turned.at(200, 176, 55, 184, 55);
    band.draw(svg, svg.material(), svg.color());
    Turned.at(200, 300, 55, 314, 55, 320, 52).draw(svg, svg.material(), svg.color());
    svg.rect(196, 74, 8, 44, 3, svg.across("0 #6f777d", "40 #fff", "100 #6f777d"));
    Turned.at(200, 114, 10, 120, 44, 132, 56, 140, 57).draw(svg, svg.material(), svg.color());
    svg.circle(200, 68, 13, svg.round("0 " + svg.light(50), "100 " + svg.dark(30)));
  }

  private static void grinder(Canvas svg) {
    svg.shadow(200, 320, 46);
    svg.tube("M200 140L292 128", 8, STEEL);
    Turned.at(296, 92, 8, 100, 12, 116, 10, 128, 6).draw(svg, Material.WOOD, WOOD);
    svg.rect(195, 132, 10, 26, 4, svg.across("0 #59616a", "40 #fff", "100 #59616a"));
    Turned.at(200, 152, 14, 158, 34, 168, 41, 176, 41).draw(svg, Material.METAL, STEEL);
    Turned body = Turned.at(200, 176, 40, 230, 38, 236, 38, 300, 42, 314, 41, 320, 36);
    body.draw(svg, svg.material(), svg.color());
    if (svg.material() == Material.WOOD) {
      svg.clip(body.outline());
      svg.line(
          "M176 176Q170 250 178 330M188 176Q196 240 186 330M206 176Q200 260 212 330M226 176Q232 250"
              + " 224 330",
          2,
          svg.dark(40),
          40);
      svg.end();
    }
    Turned.at(200, 234, 39, 242, 39).draw(svg, Material.METAL, STEEL);
  }

  private static void beans(Canvas svg) {
    svg.shadow(200, 322, 82);
    String paper = Colors.mix("#3a302a", svg.color(), 82);
    svg.path(
        "M134 128Q200 122 266 128L276 308Q276 324 262 324Q200 332 138 324Q124 324 124 308Z",
        svg.across(Material.MATTE.round(paper)));
    svg.path("M134 128L146 158L138 324Q124 324 124 308Z", "#000", 22);
    svg.path("M266 128L252 160L262 324Q276 324 276 308Z", "#fff", 7);
    svg.line("M150 150Q160 220 148 300M246 150Q238 200 250 262", 3, Colors.light(paper, 30), 30);
    svg.path(
        "M130 104H270L268 134Q200 128 132 134Z",
        svg.across(Material.MATTE.round(Colors.light(paper, 8))));
    svg.rect(122, 112, 156, 7, 3, svg.across("0 #9a7d4e", "40 #f2dfae", "100 #8a6f45"));
    svg.circle(200, 152, 6, Colors.dark(paper, 30));
    svg.rect(150, 178, 100, 112, 3, svg.across("0 #f7efdf", "100 #e2d6c0"));
    svg.group("rotate(28 200 226)");
    svg.ellipse(200, 226, 20, 29, svg.round("20 " + svg.light(10), "100 " + svg.dark(30)));
    svg.line("M200 199Q189 214 200 226T200 253", 3.5, svg.dark(50));
    svg.end();
    svg.line("M176 272H224M186 280H214", 2.5, svg.dark(20), 70);
    for (int[] bean :
        new int[][] {{112, 322, 20}, {288, 326, -30}, {306, 316, 40}, {96, 332, -12}}) {
      svg.group("translate(" + bean[0] + " " + bean[1] + ")rotate(" + bean[2] + ")");
      svg.ellipse(0, 0, 10, 7, svg.round("20 " + svg.light(10), "100 " + svg.dark(30)));
      svg.line("M-8 0Q-2-3 0 0T8 0", 1.6, svg.dark(55));
      svg.end();
    }
  }
}
