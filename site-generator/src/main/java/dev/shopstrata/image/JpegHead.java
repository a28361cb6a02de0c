package dev.shopstrata.image;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Reads the size of a JPEG, and how a camera that was held upright wants it turned. */
final class JpegHead {
  private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);
  private static final int ORIENTATION = 0x0112;

  private JpegHead() {}

  /**
   * @param in at the file's first byte
   */
  static ImageHead read(DataInputStream in) throws IOException {
    in.skipNBytes(2);
    int orientation = 1;
    while (true) {
      int marker = marker(in);
      if (isAlone(marker)) {
        continue;
      }
      int length = in.readUnsignedShort() - 2;
      if (length < 0 || marker == 0xDA || marker == 0xD9) {
        throw new DamagedImage("it has no size");
      }
      if (isFrame(marker)) {
        in.skipNBytes(1);
        int height = in.readUnsignedShort();
        int width = in.readUnsignedShort();
        if (width < 1 || height < 1) {
          throw new DamagedImage("it says that it has no pixels");
        }
        return orientation >= 5
            ? new ImageHead(ImageHead.Kind.JPEG, height, width, false, orientation)
            : new ImageHead(ImageHead.Kind.JPEG, width, height, false, orientation);
      }
      if (marker == 0xE1) {
        orientation = orientation(in.readNBytes(length), orientation);
      } else {
        in.skipNBytes(length);
      }
    }
  }

  private static int marker(DataInputStream in) throws IOException {
    if (in.readUnsignedByte() != 0xFF) {
      throw new DamagedImage("its parts don't follow each other");
    }
    int marker = in.readUnsignedByte();
    while (marker == 0xFF) {
      marker = in.readUnsignedByte();
    }
    return marker;
  }

  private static boolean isAlone(int marker) {
    return marker == 0x01 || (marker >= 0xD0 && marker <= 0xD7);
  }

  private static boolean isFrame(int marker) {
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
  }

  /** Anything that is no EXIF, or damaged, says nothing. */
  private static int orientation(byte[] part, int otherwise) {
    if (part.length < EXIF.length + 8
        || !ByteBuffer.wrap(part, 0, 6).equals(ByteBuffer.wrap(EXIF))) {
      return otherwise;
    }
    ByteBuffer tiff = ByteBuffer.wrap(part, 6, part.length - 6).slice();
    tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int at = tiff.getInt(4);
    if (at < 8 || at > tiff.limit() - 2) {
      return otherwise;
    }
    int entries = tiff.getShort(at) & 0xFFFF;
    for (int i = 0; i < entries && at + 2 + 12 * (i + 1) <= tiff.limit(); i++) {
      int entry = at + 2 + 12 * i;
      if ((tiff.getShort(entry) & 0xFFFF) == ORIENTATION) {
        int value = tiff.getShort(entry + 8);
        return value >= 1 && value <= 8 ? value : otherwise;
      }
    }
    return otherwise;
  }
}
