package dev.shopstrata.image;

import java.awt.image.BufferedImage;

/** Turns and mirrors pictures as their EXIF orientation says. */
final class Turning {
  private Turning() {}

  static BufferedImage of(BufferedImage image, int orientation) {
    if (orientation == 1) {
      return image;
    }
    int width = image.getWidth();
    int height = image.getHeight();
    boolean swapped = orientation >= 5;
    BufferedImage turned =
        new BufferedImage(swapped ? height : width, swapped ? width : height, image.getType());
    for (int y = 0; y < turned.getHeight(); y++) {
      for (int x = 0; x < turned.getWidth(); x++) {
        int right = (swapped ? height : width) - 1 - x;
        int below = (swapped ? width : height) - 1 - y;
        int color =
            switch (orientation) {
              case 2 -> image.getRGB(right, y);
              case 3 -> image.getRGB(right, below);
              case 4 -> image.getRGB(x, below);
              case 5 -> image.getRGB(y, x);
              case 6 -> image.getRGB(y, right);
              case 7 -> image.getRGB(below, right);
              default -> image.getRGB(below, x);
            };
        turned.setRGB(x, y, color);
      }
    }
    return turned;
  }
}
