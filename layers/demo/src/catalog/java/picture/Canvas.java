package picture;

import static picture.Colors.mix;

import java.util.ArrayDeque;
import java.util.Deque;

/** An SVG picture of a thing in one colour, drawn shape by shape; light falls from the left. */
final class Canvas {
  private final StringBuilder out = new StringBuilder();
  private final Definitions definitions = new Definitions();
  private final Deque<Double> scales = new ArrayDeque<>();
  private final int width;
  private final int height;
  private String color;
  private Material material;

  /** A square picture of a thing. */
  Canvas(String option) {
    this(400, 400, Colors.of(option), Material.of(option));
  }

  /** A picture of no thing in particular. */
  Canvas(int width, int height) {
    this(width, height, Colors.of("clay"), Material.GLAZE);
  }

  private Canvas(int width, int height, String color, Material material) {
    this.width = width;
    this.height = height;
    this.color = color;
    this.material = material;
  }

  /** What is drawn from now on has another colour. */
  void dip(String option) {
    color = Colors.of(option);
    material = Material.of(option);
  }

  String color() {
    return color;
  }

  Material material() {
    return material;
  }

  String svg() {
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" stroke-linecap=\"round\" width=\""
        + 2 * width
        + "\" height=\""
        + 2 * height
        + "\" viewBox=\"0 0 "
        + width
        + " "
        + height
        + "\">"
        + definitions.svg()
        + out
        + "</svg>\n";
  }

  /** A paint that changes from left to right: stops of a percentage, a colour, an opacity. */
  String across(String... stops) {
    return definitions.paint("linearGradient", "", stops);
  }

  String down(String... stops) {
    return definitions.paint("linearGradient", " x2=\"0\" y2=\"1\"", stops);
  }

  String slanted(String... stops) {
    return definitions.paint("linearGradient", " x2=\"1\" y2=\"1\"", stops);
  }

  String round(String... stops) {
    return definitions.paint("radialGradient", "", stops);
  }

  /** A shape to use several times. */
  String shape(String d) {
    return "#" + definitions.id("<path id=\"\" d=\"" + d + "\"/>");
  }

  void use(String shape, String fill) {
    out.append("<use href=\"" + shape + "\" fill=\"" + fill + "\"/>");
  }

  void path(String d, String fill) {
    out.append("<path d=\"" + d + "\" fill=\"" + fill + "\"/>");
  }

  void path(String d, String fill, int opacity) {
    path(d, fill);
    fade(opacity);
  }

  void line(String d, double width, String color) {
    out.append(
        "<path d=\""
            + d
            + "\" fill=\"none\" stroke=\""
            + color
            + "\" stroke-width=\""
            + number(width)
            + "\"/>");
  }

  void line(String d, double width, String color, int opacity) {
    line(d, width, color);
    fade(opacity);
  }

  /** A bent tube: a handle, a spout, a strap. */
  void tube(String d, double width, String color) {
    line(d, width, Colors.dark(color, 45));
    group("translate(-1 -1)");
    line(d, width * .74, color);
    group("translate(-1 -1)");
    line(d, width * .22, Colors.light(color, 60), 75);
    end();
    end();
  }

  void rect(double x, double y, double w, double h, double r, String fill) {
    out.append(
        "<rect x=\""
            + number(x)
            + "\" y=\""
            + number(y)
            + "\" width=\""
            + number(w)
            + "\" height=\""
            + number(h)
            + "\""
            + (r > 0 ? " rx=\"" + number(r) + "\"" : "")
            + " fill=\""
            + fill
            + "\"/>");
  }

  void circle(double x, double y, double r, String fill) {
    out.append(
        "<circle cx=\""
            + number(x)
            + "\" cy=\""
            + number(y)
            + "\" r=\""
            + number(r)
            + "\" fill=\""
            + fill
            + "\"/>");
  }

  void ring(double x, double y, double r, String color, double width) {
    circle(x, y, r, "none");
    last(" stroke=\"" + color + "\" stroke-width=\"" + number(width) + "\"");
  }

  void ellipse(double x, double y, double rx, double ry, String fill) {
    out.append(
        "<ellipse cx=\""
            + number(x)
            + "\" cy=\""
            + number(y)
            + "\" rx=\""
            + number(rx)
            + "\" ry=\""
            + number(ry)
            + "\" fill=\""
            + fill
            + "\"/>");
  }

  /** What a thing on a table does to the light: dark where it touches, softer to the right. */
  void shadow(double x, double y, double rx) {
    String soft = round("0 #1c1620 55", "45 #1c1620 22", "100 #1c1620 0");
    ellipse(x + rx * .55, y + 2, rx * 1.55, rx * .22, soft);
    fade(70);
    ellipse(x + 3, y, rx * 1.12, rx * .2, soft);
  }

  /** Light around something that shines. */
  void glow(double x, double y, double r, String color) {
    circle(x, y, r, round("0 " + color + " 90", "30 " + color + " 45", "100 " + color + " 0"));
  }

  void group(String transform) {
    scales.push(scale());
    out.append("<g transform=\"" + transform + "\">");
  }

  /** Draws until the end so much larger, with one place at another. */
  void zoom(double x, double y, double scale, double toX, double toY) {
    double before = scale();
    group(
        "translate("
            + number(toX - scale * x)
            + " "
            + number(toY - scale * y)
            + ")scale("
            + Math.round(scale * 100) / 100.0
            + ")");
    scales.pop();
    scales.push(before * scale);
  }

  private double scale() {
    return scales.isEmpty() ? 1 : scales.peek();
  }

  /** Whether things are drawn so small that nobody sees their details. */
  boolean isDistant() {
    return scale() < .45;
  }

  /** What is drawn until the end shows only inside a shape. */
  void clip(String d) {
    String shape = "<path id=\"\" d=\"" + d + "\"/>";
    String inner =
        definitions.has(shape)
            ? "<use href=\"#" + definitions.id(shape) + "\"/>"
            : "<path d=\"" + d + "\"/>";
    String area = definitions.reference("<clipPath id=\"\">" + inner + "</clipPath>");
    scales.push(scale());
    out.append("<g clip-path=\"" + area + "\">");
  }

  void end() {
    scales.pop();
    out.append("</g>");
  }

  void fade(int opacity) {
    last(" opacity=\"" + Definitions.share("" + opacity) + "\"");
  }

  /** Adds attributes to the shape drawn last. */
  void last(String attributes) {
    out.insert(out.lastIndexOf("/>"), attributes);
  }

  String dark(int percent) {
    return Colors.dark(color, percent);
  }

  String light(int percent) {
    return Colors.light(color, percent);
  }

  /** So many percent of the colour in another. */
  String tint(String other, int percent) {
    return mix(color, other, percent);
  }

  /** As short as a number can be written with one decimal. */
  static String number(double value) {
    long tenths = Math.round(value * 10);
    String sign = tenths < 0 ? "-" : "";
    long size = Math.abs(tenths);
    String whole = size / 10 == 0 && size % 10 != 0 ? "" : "" + size / 10;
    return sign + whole + (size % 10 == 0 ? "" : "." + size % 10);
  }
}
