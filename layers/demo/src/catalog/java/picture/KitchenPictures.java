package picture;

import static picture.Colors.STEEL;
import static picture.Colors.WOOD;

import java.util.Map;
import picture.Thing.Frame;
import picture.Thing.Look;

/** Pictures of what hangs or lies in a kitchen. */
final class KitchenPictures {
  static final Map<String, Thing> ALL =
      Map.of(
          "pan",
          new Thing(new Frame(58, 104, 330, 340), new Look(150, 190), KitchenPictures::pan),
          "pot",
          new Thing(new Frame(70, 136, 330, 328), new Look(240, 212), KitchenPictures::pot),
          "knife",
          new Thing(new Frame(50, 110, 340, 312), new Look(250, 190), KitchenPictures::knife),
          "board",
          new Thing(new Frame(104, 50, 300, 350), new Look(230, 140), KitchenPictures::board),
          "apron",
          new Thing(new Frame(62, 62, 338, 342), new Look(190, 240), KitchenPictures::apron),
          "towel",
          new Thing(new Frame(84, 82, 316, 334), new Look(190, 220), KitchenPictures::towel));

  private KitchenPictures() {}

  private static void pan(Canvas svg) {
    String soft = svg.round("76 #1c1620 42", "100 #1c1620 0");
    svg.circle(186, 242, 124, soft);
    svg.group("rotate(-38 170 226)");
    svg.rect(264, 222, 136, 28, 14, "#1c1620");
    svg.fade(24);
    svg.path(
        "M270 212Q330 220 386 212Q400 214 400 227T386 242Q330 234 270 242Z",
        svg.down("0 " + svg.light(30), "40 " + svg.color(), "100 " + svg.dark(50)));
    svg.circle(384, 227, 6, "#efe5d4");
    svg.end();
    svg.circle(
        170,
        226,
        112,
        svg.slanted("0 " + svg.light(50), "45 " + svg.color(), "100 " + svg.dark(46)));
    svg.circle(
        170,
        226,
        103,
        svg.slanted("0 " + svg.dark(62), "60 " + svg.dark(22), "100 " + svg.light(20)));
    svg.circle(
        171,
        227,
        88,
        svg.slanted("0 " + svg.dark(40), "55 " + svg.dark(24), "100 " + svg.dark(44)));
    svg.ring(171, 227, 60, svg.light(20), 1.5);
    svg.fade(20);
    svg.path(
        "M112 216Q122 172 172 176Q228 172 228 222Q234 272 180 272Q118 280 112 216Z",
        svg.round("50 #fffdf6", "100 #efe2c8"));
    svg.circle(172, 226, 27, svg.round("10 #ffd35c", "80 #f0a62c", "100 #d98a1c"));
    svg.ellipse(163, 216, 9, 6, "#fff");
    svg.fade(75);
    svg.line("M204 200h.1M142 240h.1M196 254h.1M150 196h.1M214 236h.1", 3, "#3a302a", 70);
    svg.line("M72 186A108 108 0 0 1 128 124", 5, "#fff", 30);
  }

  private static void pot(Canvas svg) {
    svg.shadow(200, 318, 104);
    svg.tube("M104 238C58 228 60 272 104 264", 13, svg.color());
    svg.tube("M296 238C342 228 340 272 296 264", 13, svg.color());
    Turned.at(200, 214, 104, 284, 102, 308, 96, 318, 86).draw(svg, svg.material(), svg.color());
    Turned lid = Turned.at(200, 164, 14, 172, 56, 192, 94, 206, 107, 213, 108);
    lid.draw(svg, svg.material(), svg.light(5));
    lid.band(svg, 213, 108, 2.5, svg.dark(50));
    Turned.at(200, 138, 14, 143, 17, 154, 12, 165, 8).draw(svg, Material.METAL, "#d6ab5a");
  }

  private static void knife(Canvas svg) {
    svg.group("rotate(-32 200 210)");
    svg.path(
        "M54 200H350Q364 204 360 226Q354 248 332 244L240 252H150Q84 244 54 200Z", "#1c1620", 20);
    svg.path(
        "M48 186H236V240H144Q78 232 48 186Z",
        svg.down("0 #8e979e", "30 #e9eef1", "62 #b3bcc3", "66 #f6f9fa", "100 #cfd6da"));
    svg.line("M66 196Q100 206 130 204T190 214T234 210", 1.2, "#7d868d", 60);
    svg.line("M232 239H144Q84 232 54 194", 1.2, "#fff", 90);
    svg.rect(234, 184, 13, 54, 2, svg.down("0 #6b747b", "35 #f2f5f6", "100 #7b848b"));
    String grip = "M247 186H340Q360 188 358 210Q355 236 334 233L247 228Z";
    svg.path(
        grip,
        svg.down(
            "0 " + svg.dark(10),
            "22 " + svg.light(28),
            "55 " + svg.color(),
            "100 " + svg.dark(46)));
    svg.clip(grip);
    svg.line(
        "M250 198Q300 192 360 200M250 208Q290 214 360 208M250 218Q310 210 360 222",
        1.6,
        svg.dark(50),
        45);
    svg.end();
    for (int x : new int[] {268, 296, 324}) {
      svg.circle(x, 209, 4.5, svg.slanted("0 #fff", "100 #7b6a48"));
    }
    svg.end();
  }

  private static void board(Canvas svg) {
    svg.rect(120, 66, 190, 292, 30, "#1c1620");
    svg.fade(16);
    svg.rect(114, 60, 186, 288, 28, "#1c1620");
    svg.fade(20);
    svg.rect(
        108,
        54,
        184,
        286,
        26,
        svg.slanted("0 " + svg.light(26), "45 " + svg.color(), "100 " + svg.dark(20)));
    svg.clip("M134 54H266Q292 54 292 80V314Q292 340 266 340H134Q108 340 108 314V80Q108 54 134 54Z");
    svg.line(
        "M128 50Q122 140 132 200T126 344M150 50Q160 120 148 190T154 344M172 90Q176 160 168 220T178 344"
            + "M196 100Q186 180 198 240T190 344M220 90Q230 150 216 230T226 344M244 50Q238 130 250 210T240"
            + " 344M266 50Q274 140 262 220T272 344",
        1.8,
        svg.dark(44),
        42);
    svg.path("M184 262Q180 232 200 206Q216 236 206 268Q194 280 184 262Z", svg.dark(30), 22);
    svg.end();
    svg.line("M132 84V310Q132 318 140 318H260Q268 318 268 310V84", 3, svg.dark(40), 55);
    svg.line("M134.500 84V309Q134 316 141 316H259", 1.2, svg.light(50), 60);
    svg.rect(176, 68, 48, 17, 8.5, svg.dark(62));
    svg.circle(222, 240, 48, "#1c1620");
    svg.fade(18);
    svg.circle(216, 234, 46, "#efbf3c");
    svg.circle(216, 234, 41, "#fff6cf");
    svg.circle(216, 234, 38, svg.round("0 #ffe27a", "80 #f6cf55", "100 #f0bf3e"));
    svg.line("M216 197V271M184 215L248 253M184 253L248 215", 3, "#fff6cf");
    for (String leaf :
        new String[] {"rotate(0 150 200)", "rotate(-46 150 200)", "rotate(40 150 200)"}) {
      svg.group(leaf);
      svg.path(
          "M150 204Q134 176 152 146Q166 178 150 204Z",
          svg.across("0 #9cb57c", "50 #6f8f56", "100 #4d6c3c"));
      svg.end();
    }
  }

  private static void apron(Canvas svg) {
    svg.tube("M152 122C146 44 254 44 248 122", 8, svg.dark(14));
    svg.tube("M106 214C80 226 70 240 62 268M294 214C320 226 328 244 338 262", 7, svg.dark(14));
    Cloth.draw(
        svg,
        "M150 118Q200 124 250 118Q250 178 296 206Q304 270 298 334Q250 346 200 340Q150 346 102 334Q96"
            + " 270 104 206Q150 178 150 118Z",
        svg.color(),
        "M138 200Q128 270 136 345M262 204Q276 270 264 345M176 130Q184 160 174 200M226 300Q230 320 226 345");
    Cloth.stitch(svg, "M154 126Q200 131 246 126M108 326Q200 340 292 326", svg.light(50));
    Cloth.draw(svg, "M142 232Q200 238 258 232L256 298Q200 304 144 298Z", svg.dark(7), "");
    svg.line("M142 233Q200 239 258 233", 3, svg.light(30), 60);
    svg.line("M200 237V301", 2, svg.dark(45), 70);
    Cloth.stitch(svg, "M147 236L149 294Q200 299 251 294L253 236M196 240V299", svg.light(50));
    svg.circle(152, 124, 5, svg.slanted("0 #f2dfae", "100 #8a6f45"));
    svg.circle(248, 124, 5, svg.slanted("0 #f2dfae", "100 #8a6f45"));
  }

  private static void towel(Canvas svg) {
    svg.tube("M84 102H316", 11, WOOD);
    String back = "M132 100H268V326Q200 336 132 326Z";
    Cloth.draw(svg, back, svg.dark(6), "M234 110Q240 220 232 330");
    String front = "M128 96Q132 90 140 92H216Q222 92 222 100V262Q174 270 128 260Z";
    Cloth.draw(svg, front, svg.light(12), "M152 98Q148 180 156 270M196 98Q202 180 192 270");
    String stripes = "M128 226Q174 236 222 228M128 234Q174 244 222 236M128 246Q174 256 222 248";
    svg.line(stripes, 3.5, svg.dark(40), 75);
    svg.line("M222 290Q246 292 268 288M222 298Q246 300 268 296", 3, svg.dark(40), 60);
    StringBuilder weave = new StringBuilder();
    for (int y = 104; y < 262; y += 6) {
      weave.append("M128 " + y + "h94");
    }
    svg.line(weave.toString(), .7, svg.light(70), 30);
    Cloth.stitch(svg, "M129 254Q174 263 221 256M224 320Q246 323 266 320", svg.light(60));
    svg.line("M172 92V82Q176 76 180 82V92", 2.5, STEEL);
  }
}
