package snapshot;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** What looks like chance: hashes of an id, the same in every run. */
final class Chance {
  private Chance() {}

  static int chance(String id, String what, int bound) {
    return (int) Math.floorMod(hash(id, what), (long) bound);
  }

  static long hash(String id, String what) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest((id + "\n" + what).getBytes(StandardCharsets.UTF_8));
      return ByteBuffer.wrap(digest).getLong();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
