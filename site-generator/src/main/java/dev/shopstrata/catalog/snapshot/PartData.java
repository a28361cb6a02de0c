package dev.shopstrata.catalog.snapshot;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdException;
import com.github.luben.zstd.ZstdInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;

/** Unpacks frames of compressed parts. */
final class PartData {
  /** A frame that unpacks to more is refused. */
  static final int MAX_FRAME = 256 << 20;

  private static final int USUAL_FRAME = 256 << 10;

  private PartData() {}

  /** The number of bytes of the frame that starts at {@code at}; the file's rest may follow. */
  static int frameLength(ByteBuffer file, int at) throws IOException {
    int rest = file.limit() - at;
    try {
      return frameLength(file, at, Math.min(rest, USUAL_FRAME));
    } catch (ZstdException e) {
      // The frame may only be longer than those that we write.
    }
    try {
      return frameLength(file, at, rest);
    } catch (ZstdException e) {
      throw new IOException("it is no zstd data, or was cut off: " + e.getMessage(), e);
    }
  }

  private static int frameLength(ByteBuffer file, int at, int length) {
    byte[] bytes = new byte[length];
    file.get(at, bytes);
    return (int) Zstd.findFrameCompressedSize(bytes);
  }

  static byte[] unpack(ByteBuffer file, long at, int length) throws IOException {
    byte[] packed = new byte[length];
    file.get((int) at, packed);
    try {
      return unpack(packed);
    } catch (ZstdException e) {
      throw new IOException("it can't be unpacked: " + e.getMessage(), e);
    }
  }

  private static byte[] unpack(byte[] packed) throws IOException {
    long size = Zstd.getFrameContentSize(packed);
    if (size > 0 && size <= MAX_FRAME) {
      byte[] unpacked = new byte[(int) size];
      Zstd.decompressByteArray(unpacked, 0, unpacked.length, packed, 0, packed.length);
      return unpacked;
    }
    try (InputStream in = new ZstdInputStream(new ByteArrayInputStream(packed))) {
      byte[] unpacked = in.readNBytes(MAX_FRAME);
      if (in.read() >= 0) {
        throw new IOException("a frame unpacks to more than 256 MB");
      }
      return unpacked;
    }
  }
}
