package dev.shopstrata.publish;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.shopstrata.publish.FileChange.Reason;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What publishing a bundle does, before it does it.
 *
 * @param store its id
 * @param environment where to
 * @param liveSeq the ledger's record that is live; 0 before the first
 * @param live the bundle that is live; null before the first
 * @param bundle the one to be published
 * @param kind null when the bundle is live already
 * @param files how many, by why they are written or not
 * @param uploads objects that are sent, those in encodings included
 * @param bytes of these
 * @param copies files that the bucket copies by itself
 * @param purge what the edge is made to forget
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReleasePlan(
    String store,
    String environment,
    long liveSeq,
    String live,
    String bundle,
    ReleaseKind kind,
    NavigableMap<Reason, Long> files,
    long uploads,
    long bytes,
    long copies,
    PurgePlan purge) {
  public ReleasePlan {
    files = Collections.unmodifiableNavigableMap(new TreeMap<>(files));
  }

  /** How it goes live; empty when there is nothing to do. */
  public Optional<ReleaseKind> how() {
    return Optional.ofNullable(kind);
  }

  /** Files that are written or given up. */
  public long changed() {
    return files.entrySet().stream()
        .filter(entry -> entry.getKey() != Reason.SAME)
        .mapToLong(java.util.Map.Entry::getValue)
        .sum();
  }
}
