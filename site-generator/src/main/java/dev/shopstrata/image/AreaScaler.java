package dev.shopstrata.image;

import java.awt.image.BufferedImage;
import java.util.Arrays;

/**
 * Makes pictures smaller: each new pixel is the mean of the area it covers, of light and not of
 * stored values, so that fine patterns keep their brightness and edges get no halo.
 */
final class AreaScaler {
  private static final int STEPS = 1 << 14;
  private static final float[] LIGHT = new float[256];
  private static final byte[] STORED = new byte[STEPS + 1];

  static {
    for (int i = 0; i < LIGHT.length; i++) {
      double value = i / 255.0;
      LIGHT[i] =
          (float) (value <= 0.04045 ? value / 12.92 : StrictMath.pow((value + 0.055) / 1.055, 2.4));
    }
    for (int i = 0; i <= STEPS; i++) {
      double light = (double) i / STEPS;
      double value =
          light <= 0.0031308 ? light * 12.92 : 1.055 * StrictMath.pow(light, 1 / 2.4) - 0.055;
      STORED[i] = (byte) Math.round(value * 255);
    }
  }

  private final PixelRows source;
  private final int width;
  private final int height;
  private final int[] row;
  private final float[] narrow;
  private final float[] sum;
  private int narrowed = -1;

  private AreaScaler(PixelRows source, int width, int height) {
    this.source = source;
    this.width = width;
    this.height = height;
    this.row = new int[source.width()];
    this.narrow = new float[width * 4];
    this.sum = new float[width * 4];
  }

  /** The picture in a size that is not larger than its own. */
  static BufferedImage scale(PixelRows source, int width, int height) {
    return new AreaScaler(source, width, height).scaled();
  }

  private BufferedImage scaled() {
    boolean alpha = source.hasAlpha();
    BufferedImage image =
        new BufferedImage(
            width, height, alpha ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
    int[] out = new int[width];
    double step = (double) source.height() / height;
    for (int y = 0; y < height; y++) {
      double from = y * step;
      double to = Math.min(source.height(), from + step);
      Arrays.fill(sum, 0);
      for (int at = (int) from; at < to; at++) {
        add(at, (float) ((Math.min(to, at + 1.0) - Math.max(from, at)) / (to - from)));
      }
      for (int x = 0; x < width; x++) {
        out[x] = pixel(x * 4);
      }
      image.setRGB(0, y, width, 1, out, 0, width);
    }
    return image;
  }

  private void add(int y, float weight) {
    if (narrowed != y) {
      source.read(y, row);
      narrow();
      narrowed = y;
    }
    for (int i = 0; i < sum.length; i++) {
      sum[i] += narrow[i] * weight;
    }
  }

  /** The current row in its new width: red, green and blue times alpha, then alpha. */
  private void narrow() {
    double step = (double) row.length / width;
    for (int x = 0; x < width; x++) {
      double from = x * step;
      double to = Math.min(row.length, from + step);
      float red = 0;
      float green = 0;
      float blue = 0;
      float alpha = 0;
      for (int at = (int) from; at < to; at++) {
        float weight = (float) ((Math.min(to, at + 1.0) - Math.max(from, at)) / (to - from));
        int color = row[at];
        float seen = weight * (color >>> 24) / 255;
        red += LIGHT[color >> 16 & 255] * seen;
        green += LIGHT[color >> 8 & 255] * seen;
        blue += LIGHT[color & 255] * seen;
        alpha += seen;
      }
      narrow[x * 4] = red;
      narrow[x * 4 + 1] = green;
      narrow[x * 4 + 2] = blue;
      narrow[x * 4 + 3] = alpha;
    }
  }

  private int pixel(int at) {
    float alpha = sum[at + 3];
    if (alpha <= 0) {
      return 0;
    }
    int seen = Math.min(255, Math.round(alpha * 255));
    return seen << 24
        | stored(sum[at] / alpha) << 16
        | stored(sum[at + 1] / alpha) << 8
        | stored(sum[at + 2] / alpha);
  }

  private static int stored(float light) {
    return STORED[Math.max(0, Math.min(STEPS, Math.round(light * STEPS)))] & 255;
  }
}
