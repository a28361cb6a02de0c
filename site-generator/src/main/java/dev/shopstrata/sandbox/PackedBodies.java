package dev.shopstrata.sandbox;

import dev.shopstrata.tree.Digest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** Bodies in gzip, each packed once as long as there is room to keep it. */
final class PackedBodies {
  private static final long ROOM = 64L << 20;

  private final Map<Digest, byte[]> kept = new LinkedHashMap<>(64, 0.75f, true);
  private long held;

  /** The body in gzip. */
  synchronized byte[] packed(Digest digest, byte[] body) {
    byte[] known = kept.get(digest);
    if (known != null) {
      return known;
    }
    byte[] packed = pack(body);
    kept.put(digest, packed);
    held += packed.length;
    for (Iterator<byte[]> oldest = kept.values().iterator(); held > ROOM && oldest.hasNext(); ) {
      held -= oldest.next().length;
      oldest.remove();
    }
    return packed;
  }

  private static byte[] pack(byte[] body) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream(body.length / 3 + 64);
    try (OutputStream out = new BestGzip(packed)) {
      out.write(body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  private static final class BestGzip extends GZIPOutputStream {
    BestGzip(OutputStream out) throws IOException {
      super(out);
      def.setLevel(Deflater.BEST_COMPRESSION);
    }
  }
}
