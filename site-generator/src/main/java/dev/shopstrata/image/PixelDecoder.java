package dev.shopstrata.image;

import dev.shopstrata.tree.Content;
import java.awt.image.BufferedImage;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Reads the pixels of JPEG, PNG and WebP; nothing is read of one that has too many of them. */
final class PixelDecoder {
  /** Some 160 MB of memory. */
  static final long MAX_PIXELS = 40_000_000;

  private PixelDecoder() {}

  /**
   * @throws IOException when it can't be read, with the reason
   */
  static BufferedImage decode(Content content, ImageHead head) throws IOException {
    ImageReader reader = reader(head.kind());
    AtomicBoolean cut = new AtomicBoolean();
    reader.addIIOReadWarningListener((from, warning) -> cut.compareAndSet(false, isCut(warning)));
    try (InputStream in = new BufferedInputStream(content.open());
        ImageInputStream bytes = new MemoryCacheImageInputStream(in)) {
      reader.setInput(bytes, true, true);
      if ((long) reader.getWidth(0) * reader.getHeight(0) > MAX_PIXELS) {
        throw new DamagedImage("it has more pixels than it says first");
      }
      BufferedImage image = reader.read(0);
      if (cut.get()) {
        throw new DamagedImage("it ends too early");
      }
      return image;
    } catch (DamagedImage e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      // What decoders throw at damaged bytes is of any kind.
      throw new DamagedImage("its pixels are damaged or of a kind that is not understood");
    } finally {
      reader.dispose();
    }
  }

  /** Java's own words, which it has in one language only. */
  private static boolean isCut(String warning) {
    return warning.contains("premature end");
  }

  private static ImageReader reader(ImageHead.Kind kind) throws IOException {
    if (kind == ImageHead.Kind.WEBP) {
      return WebpCode.reader();
    }
    Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(kind.name());
    while (readers.hasNext()) {
      ImageReader reader = readers.next();
      if (reader.getClass().getModule().getName() != null) {
        return reader; // Java's own, whatever else lies on the class path
      }
    }
    throw new DamagedImage("this Java can't read " + kind);
  }
}
