package dev.shopstrata.publish;

import java.time.Duration;

/**
 * How to publish, whatever the store.
 *
 * @param kind wanted; null for what changes least
 * @param forced whether a bundle may be published that is much smaller than what is live
 * @param who is publishing, for people
 * @param owner a text that this working copy keeps and no other has: its own claims don't stop it
 * @param oldest how old data may be that a rollback shows again
 * @param width operations at the same time
 */
public record PublishOptions(
    ReleaseKind kind, boolean forced, String who, String owner, Duration oldest, int width) {}
