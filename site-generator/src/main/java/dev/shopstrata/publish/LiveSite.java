package dev.shopstrata.publish;

import dev.shopstrata.tree.Digest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a release ledger says at one moment.
 *
 * @param records in their order
 */
public record LiveSite(List<ReleaseRecord> records) {
  public LiveSite {
    records = List.copyOf(records);
  }

  /** What the store shows; empty before its first release. */
  public Optional<ReleaseRecord> live() {
    return liveBefore(Long.MAX_VALUE);
  }

  /** What was started and neither went live nor was given up. */
  public Optional<ReleaseRecord> unfinished() {
    return head().filter(record -> record.action() == ReleaseAction.STARTED);
  }

  public Optional<ReleaseRecord> head() {
    return records.isEmpty() ? Optional.empty() : Optional.of(records.get(records.size() - 1));
  }

  public long nextSeq() {
    return head().map(ReleaseRecord::seq).orElse(0L) + 1;
  }

  /** Whether shoppers are led to a release's folder with its files unchanged. */
  public boolean isLive(ReleaseRecord release) {
    return live()
        .filter(r -> r.folder().equals(release.folder()) && r.bundle().equals(release.bundle()))
        .isPresent();
  }

  /** What was begun for this bundle in this way and may be gone on with: cut off, or waiting. */
  public Optional<ReleaseRecord> begun(Digest bundle, ReleaseKind kind) {
    return unfinished()
        .or(() -> waiting(bundle))
        .filter(r -> r.kind() == kind && r.bundleId().equals(bundle));
  }

  private Optional<ReleaseRecord> waiting(Digest bundle) {
    return records.stream()
        .filter(r -> r.action() == ReleaseAction.READY && r.bundleId().equals(bundle))
        .filter(r -> bundleIn(r.folder()).isEmpty())
        .reduce((first, second) -> second);
  }

  /** Whether another publisher's claim still holds. */
  public boolean isClaimed(Instant now) {
    return unfinished()
        .filter(claim -> claim.expires() != null && Instant.parse(claim.expires()).isAfter(now))
        .isPresent();
  }

  /** Whether a number is older than all that is still needed. */
  boolean isBeyond(long seq) {
    return seq > 0 && !records.isEmpty() && seq < records.get(0).seq();
  }

  public Optional<ReleaseRecord> record(long seq) {
    return records.stream().filter(record -> record.seq() == seq).findFirst();
  }

  /** The bundle whose files a folder has, as far as finished releases made it. */
  public Optional<Digest> bundleIn(String folder) {
    return records.stream()
        .filter(r -> r.action() == ReleaseAction.LIVE && r.folder().equals(folder))
        .reduce((first, second) -> second)
        .map(ReleaseRecord::bundleId);
  }

  /** All bundles whose files finished releases put into a folder, each once. */
  List<Digest> bundlesIn(String folder) {
    return records.stream()
        .filter(r -> r.action() == ReleaseAction.LIVE && r.folder().equals(folder))
        .map(ReleaseRecord::bundleId)
        .distinct()
        .toList();
  }

  /** What the store showed before a record. */
  public Optional<ReleaseRecord> liveBefore(long seq) {
    return records.stream()
        .filter(r -> r.action() == ReleaseAction.LIVE && r.seq() < seq)
        .reduce((first, second) -> second);
  }
}
