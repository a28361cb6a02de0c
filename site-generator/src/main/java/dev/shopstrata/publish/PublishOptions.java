package dev.shopstrata.publish;

import dev.shopstrata.publish.stop.StoppedProduct;
import java.time.Duration;
import java.util.List;

/**
 * How to publish, whatever the store.
 *
 * @param kind wanted; null for what changes least
 * @param forced whether a bundle may be published that is much smaller than what is live
 * @param who is publishing, for people
 * @param owner a text that this working copy keeps and no other has: its own claims don't stop it
 * @param oldest how old data may be that a rollback shows again
 * @param width operations at the same time
 * @param stopped products that the project stops; the store's own stop list gets them
 */
public record PublishOptions(
    ReleaseKind kind,
    boolean forced,
    String who,
    String owner,
    Duration oldest,
    int width,
    List<StoppedProduct> stopped) {
  public PublishOptions {
    stopped = List.copyOf(stopped);
  }

  /** Of a project that stops nothing. */
  public PublishOptions(
      ReleaseKind kind, boolean forced, String who, String owner, Duration oldest, int width) {
    this(kind, forced, who, owner, oldest, width, List.of());
  }
}
