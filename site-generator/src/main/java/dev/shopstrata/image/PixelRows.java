package dev.shopstrata.image;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.Raster;

/** The rows of a decoded picture as sRGB with straight alpha, whatever colours it came in. */
final class PixelRows {
  private final BufferedImage image;
  private final boolean gray;
  private final int shift;

  PixelRows(BufferedImage decoded) {
    ColorSpace space = decoded.getColorModel().getColorSpace();
    this.gray = space.getType() == ColorSpace.TYPE_GRAY;
    this.shift = Math.max(0, decoded.getColorModel().getComponentSize(0) - 8);
    this.image = gray || space.isCS_sRGB() ? decoded : converted(decoded);
  }

  private static BufferedImage converted(BufferedImage decoded) {
    int type =
        decoded.getColorModel().hasAlpha()
            ? BufferedImage.TYPE_INT_ARGB
            : BufferedImage.TYPE_INT_RGB;
    BufferedImage converted = new BufferedImage(decoded.getWidth(), decoded.getHeight(), type);
    return new ColorConvertOp(null).filter(decoded, converted);
  }

  int width() {
    return image.getWidth();
  }

  int height() {
    return image.getHeight();
  }

  boolean hasAlpha() {
    return image.getColorModel().hasAlpha();
  }

  void read(int y, int[] row) {
    if (!gray) {
      image.getRGB(0, y, image.getWidth(), 1, row, 0, image.getWidth());
      return;
    }
    // Java takes stored grays for linear ones and would make them lighter.
    Raster raster = image.getRaster();
    for (int x = 0; x < image.getWidth(); x++) {
      int value = raster.getSample(x, y, 0) >> shift;
      int alpha = raster.getNumBands() > 1 ? raster.getSample(x, y, 1) >> shift : 255;
      row[x] = alpha << 24 | value << 16 | value << 8 | value;
    }
  }
}
