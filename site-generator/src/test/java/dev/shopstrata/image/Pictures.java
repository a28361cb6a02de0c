package dev.shopstrata.image;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Small pictures in the formats that stores use, and their pixels again. */
public final class Pictures {
  private Pictures() {}

  /** Red on the left, blue on the right. */
  public static byte[] jpeg(int width, int height) {
    return encoded(halves(width, height, BufferedImage.TYPE_INT_RGB, 0xFFFF0000), "jpeg");
  }

  /** As {@link #jpeg}, without loss. */
  public static byte[] png(int width, int height) {
    return encoded(halves(width, height, BufferedImage.TYPE_INT_RGB, 0xFFFF0000), "png");
  }

  /** Transparent on the left, blue on the right. */
  public static byte[] transparent(int width, int height) {
    return encoded(halves(width, height, BufferedImage.TYPE_INT_ARGB, 0), "png");
  }

  /** The same brightness everywhere, stored as gray. */
  public static byte[] gray(int width, int height, int value) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        image.getRaster().setSample(x, y, 0, value);
      }
    }
    return encoded(image, "png");
  }

  /** No two pixels alike. */
  static byte[] noise(String format) {
    BufferedImage image = new BufferedImage(100, 100, BufferedImage.TYPE_INT_RGB);
    for (int i = 0; i < 100 * 100; i++) {
      image.setRGB(i % 100, i / 100, i * 0x9E3779B1);
    }
    return encoded(image, format);
  }

  /** Black and white pixels in turn. */
  static BufferedImage chessboard(int size) {
    BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < size; y++) {
      for (int x = 0; x < size; x++) {
        image.setRGB(x, y, (x + y) % 2 == 0 ? 0xFFFFFF : 0);
      }
    }
    return image;
  }

  /** A JPEG that was taken with the camera held upright: its pixels are to be turned right. */
  public static byte[] upright(int width, int height) {
    byte[] plain = jpeg(width, height);
    byte[] exif = {
      (byte) 0xFF,
      (byte) 0xE1,
      0,
      34,
      'E',
      'x',
      'i',
      'f',
      0,
      0,
      'M',
      'M',
      0,
      42,
      0,
      0,
      0,
      8,
      0,
      1,
      1,
      0x12,
      0,
      3,
      0,
      0,
      0,
      1,
      0,
      6,
      0,
      0,
      0,
      0,
      0,
      0
    };
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.write(plain, 0, 2);
    all.writeBytes(exif);
    all.write(plain, 2, plain.length - 2);
    return all.toByteArray();
  }

  /** The pixels of a file of any format. */
  public static BufferedImage read(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    if (!file.toString().endsWith(".webp")) {
      return ImageIO.read(new ByteArrayInputStream(bytes));
    }
    ImageReader reader = WebpCode.reader();
    reader.setInput(new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes)), true, true);
    return reader.read(0);
  }

  private static BufferedImage halves(int width, int height, int type, int left) {
    BufferedImage image = new BufferedImage(width, height, type);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        image.setRGB(x, y, x < width / 2 ? left : 0xFF0000FF);
      }
    }
    return image;
  }

  static byte[] encoded(BufferedImage image, String format) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, format, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
