package dev.shopstrata.publish;

import dev.shopstrata.bundle.ManifestReader;
import dev.shopstrata.bundle.SiteFile;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.ProblemException;
import dev.shopstrata.publish.bucket.Bucket;
import dev.shopstrata.publish.bucket.Condition;
import dev.shopstrata.publish.bucket.ObjectHeaders;
import dev.shopstrata.publish.bucket.Upload;
import dev.shopstrata.tree.Digest;
import dev.shopstrata.tree.FileContent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Iterator;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The manifests of releases: kept in the bucket, read from a copy here. */
final class Manifests {
  private final Bucket bucket;
  private final Path work;

  /**
   * @param work an existing folder for copies
   */
  Manifests(Bucket bucket, Path work) {
    this.bucket = bucket;
    this.work = work;
  }

  /** Takes a bundle's manifest from this machine's disk instead of the bucket. */
  void know(Digest bundle, Path manifest) {
    try {
      Files.copy(manifest, place(bundle), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean has(Digest bundle) {
    return bucket.head(ReleaseKeys.manifest(bundle)).isPresent();
  }

  private Path place(Digest bundle) {
    return work.resolve(bundle.hex() + ".ndjson");
  }

  /** Keeps a bundle's manifest in the bucket. */
  void keep(Digest bundle, Path manifest) {
    if (bucket.head(ReleaseKeys.manifest(bundle)).isEmpty()) {
      Upload upload =
          new Upload(
              new FileContent(manifest, size(manifest)),
              ObjectHeaders.record("application/x-ndjson"));
      bucket.put(ReleaseKeys.manifest(bundle), upload, Condition.ALWAYS);
    }
  }

  /** Tells of each path of two releases; {@code null} is a release without files. */
  void join(Digest before, Digest after, Consumer<FileChange> each) {
    try (Stream<SiteFile> old = files(before);
        Stream<SiteFile> next = files(after)) {
      Iterator<FileChange> changes = new ManifestJoin(old.iterator(), next.iterator());
      changes.forEachRemaining(each);
    }
  }

  /** A release's files, sorted; close the stream. */
  Stream<SiteFile> files(Digest bundle) {
    return bundle == null ? Stream.empty() : new ManifestReader().readFile(copy(bundle));
  }

  private Path copy(Digest bundle) {
    Path copy = place(bundle);
    if (!Files.exists(copy)) {
      try (InputStream in =
          bucket.open(ReleaseKeys.manifest(bundle)).orElseThrow(() -> missing(bundle))) {
        Path whole = work.resolve(bundle.hex() + ".part");
        Files.copy(in, whole, StandardCopyOption.REPLACE_EXISTING);
        Files.move(whole, copy, StandardCopyOption.ATOMIC_MOVE);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return copy;
  }

  private ProblemException missing(Digest bundle) {
    return new ProblemException(
        Problem.of(
            ProblemCode.RELEASE_DAMAGED,
            "the manifest of bundle " + bundle.prefix(12) + " is not in " + bucket.name(),
            "publish with storefront.release=full, which needs no earlier release"));
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
