package picture;

import static picture.Colors.mix;

/** An SVG picture of a thing in one colour, drawn shape by shape; light falls from the left. */
final class Canvas {
  private final StringBuilder out = new StringBuilder();
  private final String color;
  private int clips;

  Canvas(String color) {
    this.color = color;
    out.append(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"800\" height=\"800\" viewBox=\"0 0 400"
            + " 400\">\n");
  }

  String color() {
    return color;
  }

  String svg() {
    return out + "</svg>\n";
  }

  /** A closed shape with light on its left side and shade on its right. */
  void body(String d, String fill, int left, int right) {
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

  void path(String d, String fill) {
    out.append("<path d=\"" + d + "\" fill=\"" + fill + "\"/>\n");
  }

  void line(String d, int width, String color) {
    out.append(
        "<path d=\""
            + d
            + "\" fill=\"none\" stroke=\""
            + color
            + "\" stroke-width=\""
            + width
            + "\" stroke-linecap=\"round\"/>\n");
  }

  void rect(int x, int y, int w, int h, int r, String fill) {
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

  void circle(int x, int y, int r, String fill) {
    out.append(
        "<circle cx=\"" + x + "\" cy=\"" + y + "\" r=\"" + r + "\" fill=\"" + fill + "\"/>\n");
  }

  void ring(int x, int y, int r, String color, int width) {
    circle(x, y, r, "none");
    last(" stroke=\"" + color + "\" stroke-width=\"" + width + "\"");
  }

  void ellipse(int x, int y, int rx, int ry, String fill) {
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

  void shine(String d) {
    path(d, "#ffffff");
    last(" opacity=\".45\"");
  }

  void shadow(int x, int y, int rx) {
    ellipse(x + 14, y, rx + 8, 9, "#000000");
    last(" opacity=\".14\"");
  }

  void glow(int x, int y, int r) {
    out.append(
        "<radialGradient id=\"g\"><stop offset=\".2\" stop-color=\"#ffe9b8\"/><stop offset=\"1\""
            + " stop-color=\"#ffe9b8\" stop-opacity=\"0\"/></radialGradient>\n");
    circle(x, y, r, "url(#g)");
  }

  void group(String transform) {
    out.append("<g transform=\"" + transform + "\">\n");
  }

  void end() {
    out.append("</g>\n");
  }

  /** Adds attributes to the shape drawn last. */
  void last(String attributes) {
    out.insert(out.lastIndexOf("/>"), attributes);
  }

  String dark(int percent) {
    return mix("#14161a", color, percent);
  }

  /** So many percent of the colour in another. */
  String tint(String other, int percent) {
    return mix(color, other, percent);
  }
}
