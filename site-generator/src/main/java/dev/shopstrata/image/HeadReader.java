package dev.shopstrata.image;

import dev.shopstrata.tree.Content;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Reads what pictures say of themselves; never their pixels. */
final class HeadReader {
  private static final long PNG = 0x89504E470D0A1A0AL;
  private static final int JPEG = 0xFFD8;
  private static final int RIFF = 0x52494646;
  private static final int GIF = 0x47494638;

  private HeadReader() {}

  /**
   * What the picture is, told by its first bytes and not by its name.
   *
   * @throws IOException when it can't be read, with the reason
   */
  static ImageHead read(Content content) throws IOException {
    try (DataInputStream in = new DataInputStream(new BufferedInputStream(content.open()))) {
      in.mark(8);
      long first = content.size() < 8 ? 0 : in.readLong();
      if (first == PNG) {
        return png(in);
      }
      if ((int) (first >>> 32) == RIFF) {
        return webp(in);
      }
      if ((int) (first >>> 32) == GIF) {
        in.reset();
        in.skipNBytes(6);
        int width = little(in, 2);
        return new ImageHead(ImageHead.Kind.OTHER, width, little(in, 2), true);
      }
      in.reset();
      if (first >>> 48 == JPEG) {
        return JpegHead.read(in);
      }
      return SvgHead.isSvg(content) ? SvgHead.read(content) : other();
    } catch (EOFException e) {
      throw new DamagedImage("it ends too early");
    }
  }

  private static ImageHead other() {
    return new ImageHead(ImageHead.Kind.OTHER, 0, 0, true);
  }

  /** Chunks before the pixels tell whether a colour is transparent and whether it moves. */
  private static ImageHead png(DataInputStream in) throws IOException {
    in.skipNBytes(8);
    int width = in.readInt();
    int height = in.readInt();
    in.skipNBytes(1);
    boolean alpha = (in.readUnsignedByte() & 4) != 0;
    in.skipNBytes(3 + 4);
    while (true) {
      int length = in.readInt();
      String type = text(in, 4);
      if (type.equals("acTL")) {
        return new ImageHead(ImageHead.Kind.OTHER, width, height, true);
      }
      alpha |= type.equals("tRNS");
      if (type.equals("IDAT") || type.equals("IEND")) {
        return sized(ImageHead.Kind.PNG, width, height, alpha);
      }
      if (length < 0) {
        throw new DamagedImage("one of its parts has no length");
      }
      in.skipNBytes(length + 4L);
    }
  }

  private static ImageHead webp(DataInputStream in) throws IOException {
    if (!text(in, 4).equals("WEBP")) {
      return other();
    }
    String type = text(in, 4);
    in.skipNBytes(4);
    return switch (type) {
      case "VP8X" -> extended(in);
      case "VP8L" -> lossless(in);
      case "VP8 " -> lossy(in);
      default -> other();
    };
  }

  private static ImageHead extended(DataInputStream in) throws IOException {
    int flags = in.readUnsignedByte();
    in.skipNBytes(3);
    int width = little(in, 3) + 1;
    int height = little(in, 3) + 1;
    boolean moves = (flags & 2) != 0;
    return moves
        ? new ImageHead(ImageHead.Kind.OTHER, width, height, true)
        : new ImageHead(ImageHead.Kind.WEBP, width, height, (flags & 16) != 0);
  }

  private static ImageHead lossless(DataInputStream in) throws IOException {
    in.skipNBytes(1);
    int bits = little(in, 4);
    int width = (bits & 0x3FFF) + 1;
    int height = (bits >>> 14 & 0x3FFF) + 1;
    return new ImageHead(ImageHead.Kind.WEBP, width, height, (bits >>> 28 & 1) != 0);
  }

  private static ImageHead lossy(DataInputStream in) throws IOException {
    in.skipNBytes(6);
    int width = little(in, 2) & 0x3FFF;
    return sized(ImageHead.Kind.WEBP, width, little(in, 2) & 0x3FFF, false);
  }

  private static ImageHead sized(ImageHead.Kind kind, int width, int height, boolean alpha)
      throws DamagedImage {
    if (width < 1 || height < 1) {
      throw new DamagedImage("it says that it has no pixels");
    }
    return new ImageHead(kind, width, height, alpha);
  }

  private static String text(DataInputStream in, int length) throws IOException {
    return new String(in.readNBytes(length), StandardCharsets.ISO_8859_1);
  }

  private static int little(DataInputStream in, int bytes) throws IOException {
    int value = 0;
    for (int i = 0; i < bytes; i++) {
      value |= in.readUnsignedByte() << (8 * i);
    }
    return value;
  }
}
