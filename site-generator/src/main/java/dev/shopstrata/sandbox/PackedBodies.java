package dev.shopstrata.sandbox;

import dev.shopstrata.bundle.Encoding;
import dev.shopstrata.tree.Digest;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/** Encoded bodies, each encoded once as long as there is room to keep it. */
final class PackedBodies {
  private static final long ROOM = 64L << 20;

  private final Map<Key, byte[]> kept = new LinkedHashMap<>(64, 0.75f, true);
  private long held;

  private record Key(Digest digest, Encoding encoding) {}

  /** The body in an encoding. */
  synchronized byte[] packed(Digest digest, Encoding encoding, byte[] body) {
    Key key = new Key(digest, encoding);
    byte[] known = kept.get(key);
    if (known != null) {
      return known;
    }
    byte[] packed = encoding.encode(body, false);
    kept.put(key, packed);
    held += packed.length;
    for (Iterator<byte[]> oldest = kept.values().iterator(); held > ROOM && oldest.hasNext(); ) {
      held -= oldest.next().length;
      oldest.remove();
    }
    return packed;
  }
}
