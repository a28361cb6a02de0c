package dev.shopstrata.publish;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.shopstrata.tree.Digest;
import java.util.Optional;

/**
 * One record of a release ledger. Instants are ISO texts, as the ledger keeps them.
 *
 * @param seq 1, 2, 3, …
 * @param folder of the pages below {@code releases/}; empty in a bucket without releases
 * @param bundle the id of the bundle that the release shows
 * @param rollbackTo the record whose state is shown again; null in an ordinary release
 * @param owner a text that no other publisher has
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
    String expires) {

  Digest bundleId() {
    return new Digest(bundle);
  }

  Optional<Long> rollback() {
    return Optional.ofNullable(rollbackTo);
  }

  /** The record that follows a claim. */
  ReleaseRecord next(ReleaseAction what, String now) {
    return new ReleaseRecord(
        seq + 1, what, kind, folder, bundle, rollbackTo, asOf, who, now, owner, null);
  }
}
