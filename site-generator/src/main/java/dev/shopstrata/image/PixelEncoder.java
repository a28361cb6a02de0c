package dev.shopstrata.image;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Writes pixels as a file. */
final class PixelEncoder {
  /** To be raised whenever the same picture gives other bytes than before. */
  static final String VERSION = "1 webp-imageio 0.10.2 jsvg 2.0.0";

  private PixelEncoder() {}

  /**
   * @param quality 1 to 100; PNG loses nothing whatever it is
   */
  static byte[] encode(BufferedImage image, ImageFormat format, int quality) throws IOException {
    ImageWriter writer = writer(format);
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
        writer.setOutput(out);
        writer.write(null, new IIOImage(image, null, null), options(writer, format, quality));
      }
      return bytes.toByteArray();
    } finally {
      writer.dispose();
    }
  }

  private static ImageWriteParam options(ImageWriter writer, ImageFormat format, int quality) {
    ImageWriteParam options = writer.getDefaultWriteParam();
    options.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    if (format == ImageFormat.WEBP) {
      options.setCompressionType("Lossy");
    }
    if (format == ImageFormat.JPEG) {
      options.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
    }
    // Java's PNG writer packs hardest at 0.
    options.setCompressionQuality(format == ImageFormat.PNG ? 0 : quality / 100f);
    return options;
  }

  private static ImageWriter writer(ImageFormat format) throws IOException {
    if (format == ImageFormat.WEBP) {
      return WebpCode.writer();
    }
    Iterator<ImageWriter> writers = ImageIO.getImageWritersByFormatName(format.name());
    while (writers.hasNext()) {
      ImageWriter writer = writers.next();
      if (writer.getClass().getModule().getName() != null) {
        return writer; // Java's own, whatever else lies on the class path
      }
    }
    throw new IOException("this Java can't write " + format);
  }
}
