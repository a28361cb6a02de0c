package picture;

import static picture.Canvas.number;
import static picture.Colors.dark;
import static picture.Colors.light;

/**
 * A body turned on a wheel or a lathe, seen a little from above: heights and radii from the top
 * down. A point given twice is a corner.
 */
final class Turned {
  /** How high an ellipse looks that is as wide as one. */
  static final double TILT = .19;

  private final double x;
  private final int[] profile;

  private Turned(double x, int[] profile) {
    this.x = x;
    this.profile = profile;
  }

  static Turned at(double x, int... profile) {
    return new Turned(x, profile);
  }

  private int points() {
    return profile.length / 2;
  }

  private int y(int i) {
    return profile[2 * Math.max(0, Math.min(points() - 1, i))];
  }

  private int r(int i) {
    return profile[2 * Math.max(0, Math.min(points() - 1, i)) + 1];
  }

  /** The profile as a curve from one end to the other, at a share of its radius. */
  private void curve(Pen pen, double share, boolean down) {
    int step = down ? 1 : -1;
    for (int i = down ? 0 : points() - 1; down ? i < points() - 1 : i > 0; i += step) {
      if (y(i) != y(i + step) || r(i) != r(i + step)) {
        pen.curve(
            x + share * (r(i) + (r(i + step) - r(i - step)) / 6.0),
            y(i) + (y(i + step) - y(i - step)) / 6.0,
            x + share * (r(i + step) - (r(i + 2 * step) - r(i)) / 6.0),
            y(i + step) - (y(i + 2 * step) - y(i)) / 6.0,
            x + share * r(i + step),
            y(i + step));
      }
    }
  }

  String outline() {
    int last = points() - 1;
    Pen pen = new Pen(x - r(0), y(0));
    curve(pen, -1, true);
    pen.arc(r(last), 0, x + r(last), y(last));
    curve(pen, 1, false);
    pen.arc(r(0), 0, x - r(0), y(0));
    return pen.closed();
  }

  /** A stripe down the body between two shares of its radius. */
  private String stripe(double from, double to) {
    int last = points() - 1;
    Pen pen = new Pen(x + from * r(0), y(0));
    curve(pen, from, true);
    pen.line(x + to * r(last), y(last));
    curve(pen, to, false);
    return pen.closed();
  }

  void draw(Canvas svg, Material material, String color) {
    String outline = svg.shape(outline());
    svg.use(outline, svg.across(material.round(color)));
    svg.use(outline, svg.down("0 #fff 12", "40 #1c1620 0", "100 #1c1620 38"));
    if (material.shine() > 0 && r(points() / 2) > 20) {
      svg.path(
          stripe(-.7, -.5),
          svg.down("6 #fff 0", "22 #fff " + material.shine(), "60 #fff 20", "92 #fff 0"));
      if (!svg.isDistant()) {
        svg.path(stripe(.88, .96), svg.down("10 #fff 0", "50 #fff 26", "95 #fff 0"));
      }
    }
  }

  /** The same form blown in glass: one sees through, most at the middle. */
  void glass(Canvas svg, String tint) {
    svg.path(
        outline(),
        svg.across(
            "0 " + dark(tint, 30) + " 70",
            "9 " + tint + " 34",
            "30 #fff 16",
            "70 " + tint + " 14",
            "92 " + tint + " 38",
            "100 " + dark(tint, 30) + " 70"));
    svg.path(stripe(-.78, -.6), svg.down("6 #fff 0", "20 #fff 80", "70 #fff 30", "96 #fff 0"));
    svg.path(stripe(.8, .9), svg.down("10 #fff 0", "60 #fff 50", "96 #fff 0"));
  }

  /** The rim of an open body and what one sees inside; the content lies so far below. */
  void open(Canvas svg, String color, String content, int below) {
    int r = r(0);
    double ry = r * TILT;
    svg.ellipse(x, y(0), r, ry, svg.across("0 " + light(color, 45), "100 " + dark(color, 12)));
    double inner = r - Math.max(2.5, r * .05);
    svg.ellipse(
        x,
        y(0) + .6,
        inner,
        inner * TILT,
        svg.across("0 " + dark(color, 52), "60 " + dark(color, 16), "100 " + light(color, 14)));
    if (below > 0) {
      double edge = inner * (1 - below * .004);
      svg.clip(disc(y(0) + .6, inner));
      svg.ellipse(x, y(0) + below, edge, edge * TILT, content);
      svg.end();
    }
  }

  private String disc(double y, double r) {
    Pen pen = new Pen(x - r, y);
    pen.arc(r, 1, x + r, y);
    pen.arc(r, 1, x - r, y);
    return pen.closed();
  }

  /** A line around the body at a height where it has a radius. */
  void band(Canvas svg, double y, double r, double width, String color) {
    svg.line(
        "M"
            + number(x - r)
            + " "
            + number(y)
            + "A"
            + number(r)
            + " "
            + number(r * TILT)
            + " 0 0 0 "
            + number(x + r)
            + " "
            + number(y),
        width,
        color);
  }

  /** Specks in the glaze, the same in every picture. */
  void specks(Canvas svg, String color) {
    if (svg.isDistant()) {
      return;
    }
    StringBuilder d = new StringBuilder();
    int seed = 7;
    for (int i = 0; i < 34; i++) {
      seed = (seed * 1103 + 4721) % 9973;
      int k = seed % (points() - 1);
      double share = (seed / 7 % 181 - 90) / 100.0;
      double t = seed % 97 / 97.0;
      double r = r(k) + (r(k + 1) - r(k)) * t;
      double y = y(k) + (y(k + 1) - y(k)) * t + Math.sqrt(1 - share * share) * r * TILT;
      d.append("M" + number(x + share * r) + " " + number(y) + "h.1");
    }
    svg.clip(outline());
    svg.line(d.toString(), 1.7, color, 45);
    svg.end();
  }
}
