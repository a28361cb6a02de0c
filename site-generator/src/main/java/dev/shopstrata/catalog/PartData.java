package dev.shopstrata.catalog;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;

/** Unpacks frames of compressed parts. */
final class PartData {
  /** A frame that unpacks to more is refused. */
  static final int MAX_FRAME = 256 << 20;

  private PartData() {}

  /** The bytes of a frame in the file that starts at {@code at}; the file's rest may follow. */
  static int frameLength(ByteBuffer file, int at) throws IOException {
    byte[] rest = new byte[Math.min(file.limit() - at, 1 << 18)];
    file.get(at, rest);
    long length = Zstd.findFrameCompressedSize(rest);
    if (Zstd.isError(length) && rest.length < file.limit() - at) {
      rest = new byte[file.limit() - at];
      file.get(at, rest);
      length = Zstd.findFrameCompressedSize(rest);
    }
    if (Zstd.isError(length)) {
      throw new IOException("it is no zstd data: " + Zstd.getErrorName(length));
    }
    return (int) length;
  }

  static byte[] unpack(ByteBuffer file, long at, int length) throws IOException {
    byte[] packed = new byte[length];
    file.get((int) at, packed);
    long size = Zstd.getFrameContentSize(packed);
    if (size > 0 && size <= MAX_FRAME) {
      byte[] unpacked = new byte[(int) size];
      long got = Zstd.decompressByteArray(unpacked, 0, unpacked.length, packed, 0, packed.length);
      if (Zstd.isError(got) || got != size) {
        throw new IOException("it can't be unpacked: " + Zstd.getErrorName(got));
      }
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
