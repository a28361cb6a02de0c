package dev.shopstrata.publish.verify;

import dev.shopstrata.bundle.SiteFile;
import dev.shopstrata.publish.Manifests;
import dev.shopstrata.publish.ReleaseRecord;
import dev.shopstrata.tree.Digest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the earlier release that bytes are of. Reads manifests from their beginning for each
 * question, so it stops answering after some.
 */
final class EarlierFiles {
  private static final int RELEASES = 3;
  private static final int QUESTIONS = 20;

  private final Manifests manifests;
  private final List<ReleaseRecord> newestFirst;
  private int asked;

  EarlierFiles(Manifests manifests, List<ReleaseRecord> newestFirst) {
    this.manifests = manifests;
    this.newestFirst = newestFirst;
  }

  /** The newest of the last releases whose file at this path has these bytes. */
  synchronized Optional<ReleaseRecord> with(SiteFile file, Digest bytes) {
    if (++asked > QUESTIONS) {
      return Optional.empty();
    }
    return newestFirst.stream()
        .limit(RELEASES)
        .filter(record -> manifests.has(record.bundleId()))
        .filter(record -> holds(record, file, bytes))
        .findFirst();
  }

  private boolean holds(ReleaseRecord record, SiteFile file, Digest bytes) {
    try (Stream<SiteFile> files = manifests.of(record.bundleId()).files()) {
      return files.anyMatch(f -> f.path().equals(file.path()) && f.sha256().equals(bytes));
    }
  }
}
