package picture;

import static picture.Colors.DARK;
import static picture.Colors.STEEL;

import java.util.Map;
import picture.Thing.Frame;
import picture.Thing.Look;

/** Pictures of what one carries, wears and sits on outdoors. */
final class TrailPictures {
  private static final String BRASS = "#c9a15a";

  static final Map<String, Thing> ALL =
      Map.of(
          "flask",
          new Thing(new Frame(146, 84, 256, 328), new Look(212, 166), TrailPictures::flask),
          "backpack",
          new Thing(new Frame(100, 72, 300, 330), new Look(190, 200), TrailPictures::backpack),
          "stove",
          new Thing(new Frame(124, 80, 276, 328), new Look(200, 196), TrailPictures::stove),
          "cookset",
          new Thing(new Frame(112, 138, 362, 328), new Look(240, 220), TrailPictures::cookset),
          "chair",
          new Thing(new Frame(90, 100, 310, 334), new Look(170, 210), TrailPictures::chair),
          "jacket",
          new Thing(new Frame(66, 40, 334, 340), new Look(210, 150), TrailPictures::jacket));

  private TrailPictures() {}

  private static void flask(Canvas svg) {
    svg.shadow(200, 320, 52);
    Turned body = Turned.at(200, 146, 36, 158, 44, 176, 51, 200, 52, 304, 52, 320, 47);
    body.draw(svg, svg.material(), svg.color());
    Turned.at(200, 268, 52, 274, 52).draw(svg, Material.METAL, STEEL);
    Turned.at(200, 138, 36, 148, 37).draw(svg, Material.METAL, STEEL);
    Turned.at(200, 84, 30, 90, 36, 136, 38, 140, 36)
        .draw(svg, Material.MATTE, Colors.mix(DARK, svg.color(), 80));
    svg.line(
        "M166 98V132M176 101V135M188 103V137M200 104V138M212 103V137M224 101V135M234 98V132",
        2,
        "#000",
        25);
    svg.path("M190 226L200 208 205 217 208 213 214 226Z", svg.light(70), 90);
  }

  private static void backpack(Canvas svg) {
    svg.shadow(200, 320, 92);
    svg.tube("M176 102C176 66 224 66 224 102", 8, DARK);
    Cloth.draw(
        svg,
        "M112 226Q100 232 104 300Q108 316 140 316V220Z",
        svg.dark(16),
        "M122 230Q116 270 124 310");
    Cloth.draw(svg, "M288 226Q300 232 296 300Q292 316 260 316V220Z", svg.dark(28), "");
    Cloth.draw(
        svg,
        "M128 176Q126 102 200 100Q274 102 272 176L276 296Q276 324 242 326H158Q124 324 124 296Z",
        svg.color(),
        "M146 200Q140 260 150 330M252 206Q262 260 250 330");
    Cloth.draw(
        svg,
        "M122 192Q120 100 200 98Q280 100 278 192Q200 212 122 192Z",
        svg.dark(12),
        "M164 110Q156 150 162 200");
    Cloth.stitch(svg, "M126 184Q200 203 274 184", svg.light(60));
    Cloth.draw(
        svg,
        "M150 240Q200 248 250 240L252 300Q250 310 238 311H162Q150 310 148 300Z",
        svg.light(6),
        "");
    svg.line("M150 256Q200 264 250 256", 3.5, svg.dark(60), 70);
    svg.line("M236 258v8", 3, "#f6f8f8");
    for (int x : new int[] {166, 234}) {
      svg.line("M" + x + " 150V232", 8, svg.dark(64));
      svg.rect(x - 8, 200, 16, 14, 3, svg.slanted("0 #cfd6da", "100 #59616a"));
    }
    svg.path("M186 150L200 126 207 138 211 132 220 150Z", "#f6f8f8", 85);
  }

  private static void stove(Canvas svg) {
    svg.shadow(200, 320, 56);
    svg.glow(200, 150, 96, "#ffb35c");
    svg.path(
        "M200 84Q240 138 226 172Q218 188 200 188T174 172Q160 138 200 84Z",
        svg.down("0 #ffd27a 20", "50 #f59a3c 90", "100 #4a7fd0"));
    svg.path(
        "M200 126Q220 154 213 174Q207 184 200 184T187 174Q180 154 200 126Z",
        svg.down("0 #fff6d8", "70 #ffe08a", "100 #7fb2f0"));
    svg.tube("M136 172L172 200M264 172L228 200", 6, STEEL);
    svg.line("M126 168H164M274 168H236", 5, "#7b848b");
    Turned.at(200, 188, 36, 196, 38, 206, 26, 216, 18).draw(svg, Material.METAL, BRASS);
    Turned.at(200, 214, 10, 238, 10).draw(svg, Material.METAL, STEEL);
    svg.tube("M208 226H268", 5, STEEL);
    svg.tube("M268 216V238", 7, DARK);
    Turned.at(200, 236, 18, 242, 34, 254, 50, 264, 53, 310, 53, 320, 48)
        .draw(svg, svg.material() == Material.METAL ? Material.METAL : Material.GLAZE, svg.color());
    Turned.at(200, 278, 53, 296, 53).draw(svg, Material.MATTE, "#f2eee6");
  }

  private static void cookset(Canvas svg) {
    svg.shadow(200, 320, 88);
    svg.tube("M282 262H360", 11, DARK);
    svg.tube("M266 208H336", 9, DARK);
    Turned lower = Turned.at(200, 236, 86, 300, 86, 314, 80, 320, 72);
    lower.draw(svg, Material.METAL, svg.color());
    lower.open(svg, svg.color(), "none", 0);
    Turned.at(200, 190, 68, 226, 68, 238, 62).draw(svg, Material.METAL, svg.light(6));
    Turned lid = Turned.at(200, 160, 12, 164, 44, 176, 66, 190, 73, 195, 72);
    lid.draw(svg, Material.METAL, svg.light(14));
    Turned.at(200, 140, 10, 146, 13, 154, 10, 161, 6).draw(svg, Material.MATTE, DARK);
    svg.line("M132 262H150M132 276H144M132 290H150", 2, svg.light(80), 70);
  }

  private static void chair(Canvas svg) {
    svg.ellipse(206, 328, 130, 14, svg.round("0 #1c1620 50", "100 #1c1620 0"));
    svg.tube("M284 128L132 324M116 128L268 324", 9, "#8a6a48");
    Cloth.draw(
        svg,
        "M118 108Q200 126 282 108L266 236Q200 252 134 236Z",
        svg.color(),
        "M160 118Q152 180 166 246M244 118Q252 180 236 246");
    Cloth.draw(
        svg,
        "M134 230Q200 248 266 230L304 276Q200 302 96 276Z",
        svg.light(8),
        "M150 240Q140 266 120 290M250 240Q264 262 284 286");
    svg.line("M96 277Q200 303 304 277", 4, svg.dark(44), 70);
    Cloth.stitch(svg, "M124 118Q200 135 276 118M104 270Q200 294 296 270", svg.light(60));
    svg.tube("M96 274L140 326M304 274L260 326", 9, "#8a6a48");
    svg.line("M110 106Q122 110 122 120M290 106Q278 110 278 120", 6, svg.dark(40));
  }

  private static void jacket(Canvas svg) {
    svg.line("M200 40V58Q200 64 206 66L262 100M200 60L138 100", 3, STEEL);
    Cloth.draw(
        svg,
        "M150 132L108 158Q86 220 70 284Q92 298 118 300L142 224Z",
        svg.dark(4),
        "M122 170Q112 230 96 296");
    Cloth.draw(
        svg,
        "M250 132L292 158Q314 220 330 284Q308 298 282 300L258 224Z",
        svg.dark(22),
        "M282 170Q290 230 304 296");
    Cloth.draw(
        svg,
        "M150 132Q136 150 140 226L136 332Q200 342 264 332L260 226Q264 150 250 132Q200 168 150 132Z",
        svg.color(),
        "M166 180Q158 260 168 345M238 190Q248 260 236 345");
    svg.path(
        "M150 134Q146 66 200 62Q254 66 250 134Q200 172 150 134Z",
        svg.slanted("0 " + svg.light(26), "50 " + svg.color(), "100 " + svg.dark(34)));
    svg.ellipse(200, 116, 34, 38, svg.down("0 " + svg.dark(62), "100 " + svg.dark(36)));
    svg.path("M168 126Q200 164 232 126Q228 154 200 156T168 126Z", svg.dark(20));
    svg.line("M200 154V336", 5, svg.dark(44));
    svg.line("M200 154V336", 1.6, "#f6f8f8");
    svg.line("M160 252L178 292M240 252L222 292", 5, svg.dark(50));
    svg.line("M161 254L178 291M239 254L222 291", 1.4, svg.light(60));
    Cloth.stitch(
        svg,
        "M146 170Q170 186 194 178M254 170Q230 186 206 178M138 324Q200 334 262 324",
        svg.light(55));
    svg.path("M226 206L233 194 237 200 240 197 245 206Z", "#f6f8f8", 90);
  }
}
