package dev.shopstrata.publish;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.shopstrata.tree.Digest;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One record of a release ledger. Instants are ISO texts, as the ledger keeps them.
 *
 * @param seq 1, 2, 3, …
 * @param folder of the pages below {@code releases/}; empty in a bucket without releases
 * @param bundle the id of the bundle that the release shows
 * @param rollbackTo the record whose state is shown again; null in an ordinary release
 * @param owner a text that no other working copy has: its own claims don't stop it
 * @param token a text that no other record has
 * @param expires when a claim no longer holds; null in a record that is no claim
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"format", "seq", "action", "kind", "folder", "bundle"})
public record ReleaseRecord(
    long seq,
    ReleaseAction action,
    ReleaseKind kind,
    String folder,
    String bundle,
    Long rollbackTo,
    String asOf,
    String who,
    String when,
    String owner,
    String token,
    String expires) {

  /** A record to be claimed with; it gets its moments and its token then. */
  public static ReleaseRecord draft(
      long seq,
      ReleaseKind kind,
      String folder,
      String bundle,
      Long rollbackTo,
      String asOf,
      PublishOptions options) {
    return new ReleaseRecord(
        seq,
        ReleaseAction.STARTED,
        kind,
        folder,
        bundle,
        rollbackTo,
        asOf,
        options.who(),
        null,
        options.owner(),
        null,
        null);
  }

  public Digest bundleId() {
    return new Digest(bundle);
  }

  Optional<Long> rollback() {
    return Optional.ofNullable(rollbackTo);
  }

  /** The record that follows a claim. */
  ReleaseRecord next(ReleaseAction what, String now) {
    return new ReleaseRecord(
        seq + 1,
        what,
        kind,
        folder,
        bundle,
        rollbackTo,
        asOf,
        who,
        now,
        owner,
        UUID.randomUUID().toString(),
        null);
  }

  /** The claim that a publisher writes, or renews, under a number. */
  ReleaseRecord claimed(long number, Instant now, Duration span) {
    return new ReleaseRecord(
        number,
        ReleaseAction.STARTED,
        kind,
        folder,
        bundle,
        rollbackTo,
        asOf,
        who,
        now.toString(),
        owner,
        UUID.randomUUID().toString(),
        now.plus(span).toString());
  }
}
