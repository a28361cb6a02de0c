package dev.shopstrata.publish;

import dev.shopstrata.bundle.ManifestWriter;
import dev.shopstrata.bundle.SharedHeaders;
import dev.shopstrata.bundle.SiteFile;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.ProblemException;
import dev.shopstrata.publish.bucket.Bucket;
import dev.shopstrata.publish.bucket.Condition;
import dev.shopstrata.publish.bucket.Key;
import dev.shopstrata.publish.bucket.ObjectHeaders;
import dev.shopstrata.publish.bucket.Upload;
import dev.shopstrata.publish.edge.TagHeader;
import dev.shopstrata.tree.Digest;
import dev.shopstrata.tree.FileContent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * What releases consist of: each one's manifest, and the parts beside it that say how files are
 * served, kept in the bucket below the bundle's id and read from a copy here.
 */
public final class Manifests {
  public static final String MANIFEST = "manifest.ndjson";

  /**
   * Kept with the manifest where the bundle has them; before it, since it is what {@link #has}
   * looks for.
   */
  static final List<String> OTHERS = List.of("headers.json", "redirects.txt");

  private final Bucket bucket;
  private final Optional<TagHeader> tags;
  private final Path work;
  private final Map<Digest, ReleaseFiles> known = new HashMap<>();
  private final Map<List<Digest>, ReleasePair> differences = new HashMap<>();

  /**
   * @param work an existing folder for copies
   */
  public Manifests(Bucket bucket, Optional<TagHeader> tags, Path work) {
    this.bucket = bucket;
    this.tags = tags;
    this.work = work;
  }

  /** Takes a bundle's parts from this machine's disk instead of the bucket. */
  void know(Digest bundle, Path directory) {
    known.put(bundle, read(directory));
  }

  /** Whether the bucket still has a bundle's manifest. */
  public boolean has(Digest bundle) {
    return bucket.head(ReleaseKeys.part(bundle, MANIFEST)).isPresent();
  }

  /** Keeps a bundle's parts in the bucket. */
  void keep(Digest bundle, Path directory) {
    if (has(bundle)) {
      return;
    }
    for (String name : OTHERS) {
      if (Files.exists(directory.resolve(name))) {
        keep(ReleaseKeys.part(bundle, name), directory.resolve(name), "text/plain");
      }
    }
    keep(ReleaseKeys.part(bundle, MANIFEST), directory.resolve(MANIFEST), "application/x-ndjson");
  }

  /** Keeps the parts of a bundle that is known here. */
  void keep(Digest bundle) {
    keep(bundle, of(bundle).manifest().getParent());
  }

  private void keep(Key key, Path file, String type) {
    Upload upload = new Upload(new FileContent(file, size(file)), ObjectHeaders.record(type));
    bucket.put(key, upload, Condition.ALWAYS);
  }

  /** Tells of each path of two releases; {@code null} is a release without files. */
  void join(Digest before, Digest after, Consumer<FileChange> each) {
    join(of(before), of(after), each);
  }

  /**
   * Tells of each path that differs, in the same order. Both releases are read in whole once; after
   * that, what differs is at hand, so that a release of one price costs its size each time it is
   * asked for.
   */
  void changes(Digest before, Digest after, Consumer<FileChange> each) {
    List<Digest> pair = Arrays.asList(before, after);
    ReleasePair differing = differences.get(pair);
    if (differing == null) {
      differing = reduced(before, after, change -> {});
      differences.put(pair, differing);
    }
    join(differing.before(), differing.after(), each);
  }

  /** As {@link #join}, and {@link #changes} knows of the pair from then on. */
  void compare(Digest before, Digest after, Consumer<FileChange> each) {
    differences.put(Arrays.asList(before, after), reduced(before, after, each));
  }

  private ReleasePair reduced(Digest before, Digest after, Consumer<FileChange> each) {
    ReleasePair reduced = ReleasePair.in(work, of(before), of(after));
    try (ManifestWriter old = new ManifestWriter(reduced.before().manifest());
        ManifestWriter next = new ManifestWriter(reduced.after().manifest())) {
      join(
          before,
          after,
          change -> {
            each.accept(change);
            if (!change.isSame()) {
              change.before().ifPresent(old::write);
              change.after().ifPresent(next::write);
            }
          });
    }
    return reduced;
  }

  private static void join(ReleaseFiles old, ReleaseFiles next, Consumer<FileChange> each) {
    try (Stream<SiteFile> oldFiles = old.files();
        Stream<SiteFile> nextFiles = next.files()) {
      new ManifestJoin(oldFiles.iterator(), old.headers(), nextFiles.iterator(), next.headers())
          .forEachRemaining(each);
    }
  }

  /** What a bundle consists of. */
  public ReleaseFiles of(Digest bundle) {
    return bundle == null ? ReleaseFiles.NONE : known.computeIfAbsent(bundle, this::fetch);
  }

  private ReleaseFiles fetch(Digest bundle) {
    Path folder = work.resolve(bundle.hex());
    try {
      Files.createDirectories(folder);
      for (String name : OTHERS) {
        copy(bundle, name, folder);
      }
      if (!copy(bundle, MANIFEST, folder)) {
        throw missing(bundle);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return read(folder);
  }

  private boolean copy(Digest bundle, String name, Path folder) throws IOException {
    Optional<InputStream> found = bucket.open(ReleaseKeys.part(bundle, name));
    if (found.isEmpty()) {
      return false;
    }
    try (InputStream in = found.get()) {
      Files.copy(in, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }
    return true;
  }

  private ReleaseFiles read(Path folder) {
    ServedHeaders headers = new ServedHeaders(SharedHeaders.read(folder), tags);
    return new ReleaseFiles(folder.resolve(MANIFEST), headers);
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
