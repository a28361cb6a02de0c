package dev.shopstrata.build;

import dev.shopstrata.bundle.BundleEncoder;
import dev.shopstrata.bundle.EncodedFiles;
import dev.shopstrata.bundle.ManifestReader;
import dev.shopstrata.bundle.SiteFile;
import dev.shopstrata.tree.Digest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Brings the encodings of all bundles up to date: each distinct file once, on all threads. */
final class EncodingRun {
  private static final int BATCH = 1024;
  private static final int PREFIX = 15;

  private final UnitRunner runner;
  private final BundleEncoder encoder;

  /** The beginnings of the digests that bundles have; eight bytes each. */
  private long[] used = new long[BATCH];

  private int count;

  /** Of the bundles in the output directory. */
  EncodingRun(BuildRequest request, Workspace workspace) throws IOException {
    this(request, workspace, EncodedFiles.in(request.output()));
  }

  /**
   * @param own where encoded files lie
   */
  EncodingRun(BuildRequest request, Workspace workspace, EncodedFiles own) throws IOException {
    this.runner = new UnitRunner(request.threads());
    this.encoder =
        new BundleEncoder(
            own,
            request.folders().cache().map(cache -> new EncodedFiles(cache.resolve("encoded"))),
            workspace.folder("encoding"));
  }

  /**
   * @param bundles all there are in the output directory
   * @param whole which of them are known to be whole; of the others nothing new is encoded
   */
  void run(List<Path> bundles, Set<Path> whole) throws IOException {
    for (Path bundle : bundles) {
      each(
          bundle,
          batch -> {
            note(batch);
            if (whole.contains(bundle)) {
              encode(bundle, batch);
            }
          });
    }
    Arrays.sort(used, 0, count);
    encoder.sweep(digest -> Arrays.binarySearch(used, 0, count, prefix(digest)) >= 0);
  }

  /** Encodes of one bundle what was not encoded before; nothing is taken away. */
  void run(Path bundle) {
    each(bundle, batch -> encode(bundle, batch));
  }

  private static void each(Path bundle, Consumer<List<SiteFile>> take) {
    try (Stream<SiteFile> files = new ManifestReader().read(bundle)) {
      Iterator<SiteFile> worthwhile = files.filter(EncodedFiles::isWorthwhile).iterator();
      while (worthwhile.hasNext()) {
        take.accept(batch(worthwhile));
      }
    }
  }

  private void encode(Path bundle, List<SiteFile> batch) {
    runner.run(batch.size(), i -> encoder.encode(bundle, batch.get(i)));
  }

  private static List<SiteFile> batch(Iterator<SiteFile> files) {
    List<SiteFile> batch = new ArrayList<>(BATCH);
    while (files.hasNext() && batch.size() < BATCH) {
      batch.add(files.next());
    }
    return batch;
  }

  private void note(List<SiteFile> files) {
    for (SiteFile file : files) {
      if (count == used.length) {
        used = Arrays.copyOf(used, count * 2);
      }
      used[count++] = prefix(file.sha256());
    }
  }

  private static long prefix(Digest digest) {
    return Long.parseLong(digest.prefix(PREFIX), 16);
  }
}
