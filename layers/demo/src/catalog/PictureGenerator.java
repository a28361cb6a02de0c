import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Draws the demo company's product pictures as small SVG files: {@code java PictureGenerator.java
 * <layers folder>}, run in this folder. One picture per family and colour; light falls from the
 * left, things stand on a table (kitchen) or in front of hills (outdoors).
 */
public final class PictureGenerator {
  private static final Map<String, String> COLORS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("chalk", "#efe8db"),
              Map.entry("ink", "#343a44"),
              Map.entry("clay", "#c26b49"),
              Map.entry("sage", "#92a68a"),
              Map.entry("ocean", "#2f6d90"),
              Map.entry("sun", "#e6b440"),
              Map.entry("sand", "#d3bd98"),
              Map.entry("berry", "#8e3c57"),
              Map.entry("moss", "#5a6d41"),
              Map.entry("slate", "#66737f"),
              Map.entry("ember", "#dd6030"),
              Map.entry("steel", "#b3bbc2"),
              Map.entry("copper", "#bd7851"),
              Map.entry("oak", "#c99c67"),
              Map.entry("walnut", "#7d553a"),
              Map.entry("clear", "#bcd9de"),
              Map.entry("light-roast", "#d9a566"),
              Map.entry("medium-roast", "#a5673f"),
              Map.entry("dark-roast", "#5b3a2c")));
  private static final String WOOD = "#b98957";
  private static final String STEEL = "#aab3ba";
  private static final String DARK = "#2f343c";
  private static final String GLOW = "#ffe3a0";
  private static final List<String> FROM_ABOVE = List.of("plate", "pan", "knife", "board");
  private static final List<String> SHARED = List.of("mug", "flask");

  private final StringBuilder out = new StringBuilder();
  private final String c;
  private int clips;

  private PictureGenerator(String color) {
    this.c = color;
  }

  public static void main(String[] args) throws IOException {
    boolean outdoor = false;
    String family = "";
    List<String> materials = List.of();
    for (String line : Files.readAllLines(Path.of("families.txt"))) {
      if (line.startsWith("[")) {
        family = line.substring(1, line.length() - 1);
        outdoor = outdoor || family.equals("flask");
      } else if (line.startsWith("materials ")) {
        materials = List.of(line.substring(10).split(" "));
      } else if (line.startsWith("options ")) {
        List<String> options =
            family.equals("beans") ? materials : List.of(line.substring(8).split(" "));
        String layer =
            SHARED.contains(family) ? "company" : outdoor ? "brands/fellmark" : "brands/sorrel";
        Path folder = Path.of(args[0], layer.split("/")).resolve("public/media");
        Files.createDirectories(folder);
        for (String option : options) {
          String svg = new PictureGenerator(COLORS.get(option)).picture(family, outdoor);
          Files.writeString(folder.resolve(family + "-" + option + ".svg"), svg);
        }
      }
    }
  }

  private String picture(String family, boolean outdoor) {
    out.append(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"800\" height=\"800\" viewBox=\"0 0 400"
            + " 400\">\n");
    if (outdoor) {
      rect(0, 0, 400, 400, 0, mix(c, "#e9eef0", 10));
      path("M0 262Q70 205 150 240T300 214Q360 200 400 236V400H0Z", mix(c, "#cdd8da", 14));
      path("M0 306Q120 270 230 292T400 280V400H0Z", mix(c, "#b4c1bf", 18));
    } else {
      rect(0, 0, 400, 400, 0, mix(c, "#f8f2e7", 9));
      if (!FROM_ABOVE.contains(family)) {
        rect(0, 292, 400, 108, 0, mix(c, "#e8dcc6", 12));
      }
    }
    draw(family);
    return out.append("</svg>\n").toString();
  }

  private void draw(String family) {
    switch (family) {
      case "kettle" -> {
        shadow(205, 324, 110);
        line("M272 298C336 300 300 214 340 196", 15, dark(12));
        line("M146 214C112 96 290 96 254 214", 12, DARK);
        body("M118 324Q106 236 152 208H248Q294 236 282 324Z", c, 118, 282);
        rect(154, 197, 92, 12, 6, dark(18));
        circle(200, 188, 10, WOOD);
      }
      case "dripper" -> {
        shadow(200, 324, 90);
        body(
            "M150 262H250V306Q250 324 232 324H168Q150 324 150 306Z",
            mix(c, "#ffffff", 55),
            150,
            250);
        line("M250 276C284 274 284 312 246 308", 10, mix(c, "#ffffff", 55));
        line("M262 180C312 170 308 226 244 226", 12, dark(10));
        body("M114 160H286L232 246H168Z", c, 114, 286);
        ellipse(200, 160, 86, 15, dark(22));
        ellipse(200, 163, 66, 10, "#6b4633");
        rect(134, 244, 132, 14, 7, dark(8));
      }
      case "press" -> {
        shadow(205, 324, 92);
        line("M252 188C322 184 322 296 252 290", 14, c);
        rect(196, 76, 8, 80, 3, STEEL);
        circle(200, 76, 13, c);
        rect(150, 150, 100, 172, 12, "#dfe9ea");
        rect(150, 218, 100, 104, 12, "#5b3a2c");
        rect(150, 214, 100, 12, 4, "#8a5f47");
        body("M146 158Q150 124 200 122Q250 124 254 158Z", c, 146, 254);
        rect(146, 184, 108, 10, 5, dark(6));
        rect(146, 306, 108, 18, 7, c);
        shine("M164 170H174V300H164Z");
      }
      case "grinder" -> {
        shadow(200, 324, 74);
        line("M200 150L292 138", 9, STEEL);
        rect(196, 128, 8, 36, 3, STEEL);
        ellipse(296, 124, 13, 22, WOOD);
        body(
            "M162 186Q162 160 200 158Q238 160 238 186V312Q238 324 226 324H174Q162 324 162 312Z",
            c,
            162,
            238);
        rect(162, 232, 76, 8, 0, dark(22));
      }
      case "beans" -> {
        shadow(200, 326, 96);
        body(
            "M136 128H264L276 312Q276 326 262 326H138Q124 326 124 312Z",
            mix(c, "#3a302a", 78),
            130,
            270);
        rect(132, 112, 136, 26, 4, dark(26));
        rect(152, 184, 96, 100, 6, "#f8f2e7");
        group("rotate(28 200 234)");
        ellipse(200, 234, 22, 31, c);
        line("M200 205Q188 222 200 234T200 263", 4, dark(34));
        end();
      }
      case "mug" -> {
        shadow(200, 324, 96);
        line("M252 222C326 206 322 306 248 292", 17, dark(8));
        body("M132 188H260V296Q260 324 232 324H160Q132 324 132 296Z", c, 132, 260);
        ellipse(196, 188, 64, 13, dark(20));
        ellipse(196, 191, 52, 8, "#6b4633");
      }
      case "plate" -> {
        ellipse(206, 212, 142, 140, mix("#000000", mix(c, "#f8f2e7", 9), 12));
        circle(200, 202, 140, c);
        ring(200, 202, 138, mix(c, "#ffffff", 40), 4);
        circle(200, 202, 98, dark(7));
        circle(200, 206, 94, mix(c, "#ffffff", 78));
        shine("M88 170A118 118 0 0 1 160 92L166 104A106 106 0 0 0 102 174Z");
      }
      case "bowl" -> {
        shadow(200, 324, 92);
        body("M88 208H312Q306 306 240 322H160Q94 306 88 208Z", c, 88, 312);
        rect(158, 316, 84, 10, 4, dark(20));
        ellipse(200, 208, 112, 22, dark(20));
        ellipse(200, 212, 96, 15, mix(c, "#ffffff", 70));
      }
      case "carafe" -> {
        shadow(200, 324, 84);
        rect(166, 96, 68, 10, 5, mix(c, "#ffffff", 70));
        body(
            "M170 100H230V150Q234 186 262 222Q290 262 274 310Q270 324 254 324H146Q130 324 126"
                + " 310Q110 262 138 222Q166 186 170 150Z",
            mix(c, "#ffffff", 60),
            118,
            282);
        path(
            "M130 236H270Q288 270 272 308Q268 318 254 318H146Q132 318 128 308Q112 270 130 236Z", c);
        ellipse(200, 236, 70, 9, mix(c, "#ffffff", 55));
        shine("M150 232Q132 262 140 300L150 300Q144 262 160 234Z");
      }
      case "teapot" -> {
        shadow(200, 324, 104);
        line("M124 226C52 214 56 318 134 304", 14, dark(10));
        path("M262 252Q308 246 318 190L340 192Q336 290 262 300Z", dark(10));
        body(
            "M196 200Q286 204 286 268Q284 324 236 324H156Q108 324 106 268Q106 204 196 200Z",
            c,
            106,
            286);
        path("M146 210Q196 168 246 210Z", dark(14));
        circle(196, 180, 11, WOOD);
      }
      case "pan" -> {
        group("rotate(-38 170 226)");
        rect(256, 214, 132, 26, 13, dark(20));
        circle(372, 227, 6, mix(c, "#f8f2e7", 9));
        end();
        ellipse(176, 236, 112, 110, mix("#000000", mix(c, "#f8f2e7", 9), 14));
        circle(170, 226, 110, c);
        ring(170, 226, 107, mix(c, "#ffffff", 70), 4);
        circle(170, 226, 90, dark(24));
        path(
            "M118 214Q132 172 176 178Q226 176 222 222Q226 268 178 270Q120 274 118 214Z", "#fffaf0");
        circle(170, 224, 26, "#f0b43c");
      }
      case "pot" -> {
        shadow(200, 326, 122);
        rect(76, 226, 50, 24, 12, dark(14));
        rect(274, 226, 50, 24, 12, dark(14));
        body("M104 206H296V292Q296 324 264 324H136Q104 324 104 292Z", c, 104, 296);
        body("M98 206Q110 158 200 156Q290 158 302 206Z", mix(c, "#ffffff", 90), 98, 302);
        rect(98, 202, 204, 9, 4, dark(22));
        rect(182, 138, 36, 20, 9, "#d9b36b");
      }
      case "knife" -> {
        group("rotate(-32 200 210)");
        path("M54 196H232V246H146Q84 242 54 196Z", mix("#000000", mix(c, "#f8f2e7", 9), 12));
        path("M50 188H232V238H142Q80 234 50 188Z", "#c9d0d5");
        path("M50 188H232V202H66Z", "#e2e7ea");
        rect(232, 184, 14, 50, 2, STEEL);
        path("M246 186H340Q358 188 356 208Q354 232 334 230L246 226Z", c);
        path("M246 212L354 216Q352 232 334 230L246 226Z", dark(16));
        circle(268, 206, 4, "#e2e7ea");
        circle(322, 208, 4, "#e2e7ea");
        end();
      }
      case "board" -> {
        rect(116, 62, 184, 286, 26, mix("#000000", mix(c, "#f8f2e7", 9), 12));
        rect(108, 54, 184, 286, 26, c);
        line("M140 66V330M176 60V336M214 58V338M252 64V332", 2, dark(10));
        rect(176, 70, 48, 18, 9, mix(c, "#f8f2e7", 9));
        circle(216, 236, 46, "#f2c84b");
        circle(216, 236, 39, "#fbeeb4");
        line("M216 199V273M184 217L248 255M184 255L248 217", 4, "#f2c84b");
        path("M136 206Q130 160 168 138Q176 182 136 206Z", "#7f9a66");
      }
      case "apron" -> {
        line("M160 120C150 56 250 56 240 120", 9, dark(18));
        line("M112 214L72 250M288 214L328 250", 8, dark(18));
        body(
            "M154 116H246Q248 176 292 206L298 330Q200 344 102 330L108 206Q152 176 154 116Z",
            c,
            102,
            298);
        rect(146, 232, 108, 66, 6, dark(11));
        line("M200 232V298", 3, dark(22));
        line("M156 126H244", 3, mix(c, "#ffffff", 60));
      }
      case "towel" -> {
        rect(90, 96, 220, 10, 5, WOOD);
        body("M134 100H266V326Q200 336 134 326Z", c, 134, 266);
        path("M134 100H214V262Q174 268 134 260Z", mix(c, "#ffffff", 84));
        line(
            "M134 234Q174 242 214 236M134 246Q174 254 214 248M134 292Q200 302 266 292M134 306Q200"
                + " 316 266 306",
            4,
            dark(24));
      }
      case "flask" -> {
        shadow(200, 326, 72);
        body(
            "M168 150H232Q250 158 250 184V308Q250 326 232 326H168Q150 326 150 308V184Q150 158 168"
                + " 150Z",
            c,
            150,
            250);
        body("M162 100Q162 86 176 86H224Q238 86 238 100V150H162Z", mix(DARK, c, 78), 162, 238);
        rect(166, 150, 68, 8, 2, STEEL);
        rect(150, 270, 100, 7, 0, mix(c, "#ffffff", 70));
      }
      case "lantern" -> {
        glow(200, 226, 130);
        shadow(200, 326, 84);
        line("M146 190C120 66 280 66 254 190", 8, DARK);
        rect(156, 176, 88, 108, 16, GLOW);
        ellipse(200, 240, 20, 30, "#fff8e2");
        line("M172 178V284M228 178V284", 5, dark(12));
        body("M144 184Q150 138 200 134Q250 138 256 184Z", c, 144, 256);
        body("M146 278H254L266 312Q266 326 252 326H148Q134 326 134 312Z", c, 134, 266);
        circle(200, 302, 8, mix(c, "#ffffff", 55));
      }
      case "headlamp" -> {
        shadow(200, 326, 104);
        path("M92 196Q92 120 200 120T308 196V226Q308 158 200 158T92 226Z", dark(30));
        body("M92 192Q92 262 200 268T308 192V232Q308 306 200 312T92 232Z", c, 92, 308);
        line("M92 212Q100 284 200 290T308 212", 3, mix(c, "#ffffff", 55));
        body(
            "M150 248Q150 236 162 236H238Q250 236 250 248V312Q250 324 238 324H162Q150 324 150 312Z",
            DARK,
            150,
            250);
        circle(200, 280, 30, mix(GLOW, "#ffffff", 80));
        ring(200, 280, 30, c, 7);
        rect(178, 227, 44, 11, 5, STEEL);
      }
      case "tent" -> {
        shadow(200, 326, 160);
        line("M96 236L40 326M304 236L360 326", 2, DARK);
        body("M58 326Q112 140 200 122Q288 140 342 326Z", c, 58, 342);
        path("M200 122Q160 220 138 326H262Q240 220 200 122Z", dark(34));
        path("M200 122Q162 220 138 326H186Q204 224 200 122Z", mix(c, "#ffffff", 74));
        line("M200 122Q288 140 342 326", 4, dark(20));
        path("M192 116H208V126H192Z", DARK);
      }
      case "sleeping-bag" -> {
        shadow(200, 336, 84);
        body(
            "M142 128Q146 70 200 68Q254 70 258 128Q292 214 256 318Q200 352 144 318Q108 214 142"
                + " 128Z",
            c,
            120,
            280);
        ellipse(200, 126, 44, 40, dark(36));
        ellipse(200, 134, 36, 30, mix(c, "#fff3dc", 22));
        line(
            "M132 190Q200 206 268 190M126 232Q200 248 274 232M130 274Q200 292 270 274",
            4,
            dark(16));
        line("M226 164Q246 230 234 326", 4, mix(c, "#ffffff", 60));
      }
      case "hammock" -> {
        rect(40, 40, 26, 300, 8, "#6f5a45");
        rect(334, 40, 26, 300, 8, "#6f5a45");
        ellipse(200, 330, 110, 9, "#000000");
        last(" opacity=\".12\"");
        line("M60 130L100 168M340 130L300 168", 5, DARK);
        path("M92 162Q200 330 308 162Q200 250 92 162Z", dark(18));
        body("M92 162Q104 308 200 308Q296 308 308 162Q200 286 92 162Z", c, 92, 308);
        line("M116 208Q200 312 284 208M134 250Q200 308 266 250", 4, mix(c, "#ffffff", 62));
      }
      case "blanket" -> {
        shadow(200, 326, 126);
        body("M88 274H298Q314 274 314 300T298 326H88Z", dark(6), 88, 314);
        body("M88 222H298Q314 222 314 248T298 274H88Z", c, 88, 314);
        body("M88 170H298Q314 170 314 196T298 222H88Z", mix(c, "#ffffff", 82), 88, 314);
        line("M100 170V326M124 170V326", 5, dark(26));
        line("M136 170V326", 3, mix(c, "#ffffff", 45));
        line(
            "M88 178H74M88 190H74M88 202H74M88 214H74M88 230H74M88 242H74M88 254H74M88 266H74M88"
                + " 282H74M88 294H74M88 306H74M88 318H74",
            3,
            dark(10));
      }
      case "backpack" -> {
        shadow(200, 326, 98);
        line("M178 110C178 76 222 76 222 110", 9, DARK);
        rect(108, 224, 40, 86, 16, dark(16));
        rect(252, 224, 40, 86, 16, dark(16));
        body(
            "M130 176Q130 104 200 102Q270 104 270 176V298Q270 326 242 326H158Q130 326 130 298Z",
            c,
            130,
            270);
        path("M126 190Q124 106 200 104Q276 106 274 190Q200 208 126 190Z", dark(14));
        rect(154, 238, 92, 68, 14, mix(c, "#ffffff", 86));
        line("M154 258H246", 4, dark(20));
        line("M166 196V232M234 196V232", 8, DARK);
      }
      case "stove" -> {
        shadow(200, 326, 78);
        path("M200 96Q238 140 226 170Q220 186 200 186Q180 186 174 170Q164 140 200 96Z", "#f2b548");
        path(
            "M200 132Q220 156 214 172Q208 184 200 184Q192 184 186 172Q180 156 200 132Z", "#fff1c4");
        line("M140 170L172 196M260 170L228 196M140 170H160M260 170H240", 6, STEEL);
        path("M162 190H238L222 212H178Z", "#c9a15a");
        rect(190, 210, 20, 30, 3, STEEL);
        line("M210 226H262", 5, STEEL);
        body(
            "M150 258Q156 238 200 238Q244 238 250 258V312Q250 326 236 326H164Q150 326 150 312Z",
            c,
            150,
            250);
        rect(150, 278, 100, 16, 0, mix(c, "#ffffff", 62));
      }
      case "cookset" -> {
        shadow(200, 326, 112);
        line("M284 256H352", 13, DARK);
        line("M268 204H330", 10, DARK);
        body("M116 232H284V302Q284 326 260 326H140Q116 326 116 302Z", c, 116, 284);
        rect(110, 228, 180, 10, 5, mix(c, "#ffffff", 55));
        body("M134 188H266V220Q266 230 256 230H144Q134 230 134 220Z", dark(8), 134, 266);
        body("M128 190Q140 164 200 162Q260 164 272 190Z", mix(c, "#ffffff", 66), 128, 272);
        circle(200, 156, 9, DARK);
      }
      case "chair" -> {
        shadow(200, 328, 118);
        line("M128 140L276 326M272 140L124 326", 9, DARK);
        line("M112 262L290 262", 9, DARK);
        body("M126 120Q200 138 274 120L262 236Q200 250 138 236Z", c, 126, 274);
        body("M136 228Q200 244 264 228L296 270Q200 292 104 270Z", mix(c, "#ffffff", 84), 104, 296);
        line("M134 130Q200 148 266 130", 3, mix(c, "#ffffff", 55));
      }
      case "jacket" -> {
        body(
            "M150 134L110 158L72 282L116 298L138 226V332H262V226L284 298L328 282L290 158L250"
                + " 134Q200 170 150 134Z",
            c,
            72,
            328);
        body("M150 134Q148 70 200 66Q252 70 250 134Q200 170 150 134Z", dark(12), 150, 250);
        ellipse(200, 118, 32, 34, dark(40));
        line("M200 152V332", 4, mix(c, "#ffffff", 45));
        line("M158 256L178 292M242 256L222 292", 5, dark(26));
        line("M138 226L146 190M262 226L254 190", 3, dark(22));
      }
      default -> throw new IllegalArgumentException("no drawing for " + family);
    }
  }

  // ---- strokes and surfaces

  /** A closed shape with light on its left side and shade on its right. */
  private void body(String d, String fill, int left, int right) {
    String id = "c" + ++clips;
    int width = right - left;
    int shade = right - width * 30 / 100;
    int light = left + width * 11 / 100;
    out.append(
        "<clipPath id=\""
            + id
            + "\"><path d=\""
            + d
            + "\"/></clipPath>\n<g clip-path=\"url(#"
            + id
            + ")\">");
    path(d, fill);
    path(
        "M"
            + shade
            + " 40Q"
            + (shade + width / 9)
            + " 220 "
            + (shade - width / 14)
            + " 360H400V40Z",
        "#000000");
    last(" opacity=\".11\"");
    path("M" + light + " 40H" + (light + width / 12) + "V360H" + light + "Z", "#ffffff");
    last(" opacity=\".22\"");
    out.append("</g>\n");
  }

  private void path(String d, String fill) {
    out.append("<path d=\"" + d + "\" fill=\"" + fill + "\"/>\n");
  }

  private void line(String d, int width, String color) {
    out.append(
        "<path d=\""
            + d
            + "\" fill=\"none\" stroke=\""
            + color
            + "\" stroke-width=\""
            + width
            + "\" stroke-linecap=\"round\"/>\n");
  }

  private void rect(int x, int y, int w, int h, int r, String fill) {
    out.append(
        "<rect x=\""
            + x
            + "\" y=\""
            + y
            + "\" width=\""
            + w
            + "\" height=\""
            + h
            + "\""
            + (r > 0 ? " rx=\"" + r + "\"" : "")
            + " fill=\""
            + fill
            + "\"/>\n");
  }

  private void circle(int x, int y, int r, String fill) {
    out.append(
        "<circle cx=\"" + x + "\" cy=\"" + y + "\" r=\"" + r + "\" fill=\"" + fill + "\"/>\n");
  }

  private void ring(int x, int y, int r, String color, int width) {
    circle(x, y, r, "none");
    last(" stroke=\"" + color + "\" stroke-width=\"" + width + "\"");
  }

  private void ellipse(int x, int y, int rx, int ry, String fill) {
    out.append(
        "<ellipse cx=\""
            + x
            + "\" cy=\""
            + y
            + "\" rx=\""
            + rx
            + "\" ry=\""
            + ry
            + "\" fill=\""
            + fill
            + "\"/>\n");
  }

  private void shine(String d) {
    path(d, "#ffffff");
    last(" opacity=\".45\"");
  }

  private void shadow(int x, int y, int rx) {
    ellipse(x + 14, y, rx + 8, 9, "#000000");
    last(" opacity=\".14\"");
  }

  private void glow(int x, int y, int r) {
    out.append(
        "<radialGradient id=\"g\"><stop offset=\".2\" stop-color=\"#ffe9b8\"/><stop offset=\"1\""
            + " stop-color=\"#ffe9b8\" stop-opacity=\"0\"/></radialGradient>\n");
    circle(x, y, r, "url(#g)");
  }

  private void group(String transform) {
    out.append("<g transform=\"" + transform + "\">\n");
  }

  private void end() {
    out.append("</g>\n");
  }

  /** Adds attributes to the shape drawn last. */
  private void last(String attributes) {
    out.insert(out.lastIndexOf("/>"), attributes);
  }

  private String dark(int percent) {
    return mix("#14161a", c, percent);
  }

  /** So many percent of the first colour in the second. */
  private static String mix(String one, String other, int percent) {
    StringBuilder mixed = new StringBuilder("#");
    for (int i = 1; i < 7; i += 2) {
      int a = Integer.parseInt(one.substring(i, i + 2), 16);
      int b = Integer.parseInt(other.substring(i, i + 2), 16);
      mixed.append(String.format(Locale.ROOT, "%02x", (a * percent + b * (100 - percent)) / 100));
    }
    return mixed.toString();
  }
}
