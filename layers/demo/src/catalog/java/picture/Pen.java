package picture;

import static picture.Canvas.number;

/** Writes the data of a path in steps from point to point, which is shorter than places. */
final class Pen {
  private final StringBuilder out = new StringBuilder();
  private double x;
  private double y;

  Pen(double x, double y) {
    this.x = tenth(x);
    this.y = tenth(y);
    out.append('M').append(pair(this.x, this.y));
  }

  void curve(double x1, double y1, double x2, double y2, double toX, double toY) {
    out.append('c').append(step(x1, y1)).append(gap(step(x2, y2))).append(gap(step(toX, toY)));
    moveTo(toX, toY);
  }

  void line(double toX, double toY) {
    out.append('l').append(step(toX, toY));
    moveTo(toX, toY);
  }

  /** Along an ellipse as it looks from a little above. */
  void arc(double r, int sweep, double toX, double toY) {
    out.append('a').append(pair(r, r * Turned.TILT)).append(" 0 0 ").append(sweep);
    out.append(gap(step(toX, toY)));
    moveTo(toX, toY);
  }

  String closed() {
    return out + "Z";
  }

  private void moveTo(double toX, double toY) {
    x = tenth(toX);
    y = tenth(toY);
  }

  private String step(double toX, double toY) {
    return pair(tenth(toX) - x, tenth(toY) - y);
  }

  private static String pair(double a, double b) {
    return number(a) + gap(number(b));
  }

  private static String gap(String number) {
    return number.startsWith("-") ? number : " " + number;
  }

  private static double tenth(double value) {
    return Math.round(value * 10) / 10.0;
  }
}
