package dev.shopstrata.build;

import dev.shopstrata.bundle.BundleReader;
import dev.shopstrata.problem.ProblemException;
import dev.shopstrata.render.Read;
import dev.shopstrata.tree.Digest;
import dev.shopstrata.tree.SitePath;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What made each page of a store's last good bundle. Anything missing, damaged or made by another
 * version counts as knowing nothing.
 */
final class BuildState {
  private static final BuildState NOTHING =
      new BuildState(ByteBuffer.allocate(0), new MappedByteBuffer[0], ReadSets.NONE);
  private static final int SEGMENT = 1 << 30;

  private final ByteBuffer index;
  private final ByteBuffer[] pages;
  private final ReadSets sets;

  private BuildState(ByteBuffer index, ByteBuffer[] pages, ReadSets sets) {
    this.index = index;
    this.pages = pages;
    this.sets = sets;
  }

  /**
   * Opens the state that goes with a bundle.
   *
   * @param engine the version of everything that turns reads into pages
   */
  static BuildState open(Path directory, String engine, Optional<Digest> bundle) {
    StateFiles files = new StateFiles(directory);
    try {
      if (bundle.isEmpty() || !Files.isRegularFile(files.head())) {
        return NOTHING;
      }
      StateFiles.Head head =
          StateFiles.JSON.readValue(Files.readAllBytes(files.head()), StateFiles.Head.class);
      if (!head.equals(new StateFiles.Head(StateFiles.FORMAT, engine, bundle.get().hex()))) {
        return NOTHING;
      }
      ReadSets sets = ReadSets.open(files.sets());
      return new BuildState(map(files.index())[0], map(files.pages()), sets);
    } catch (IOException | RuntimeException e) {
      return NOTHING;
    }
  }

  /**
   * Opens the state that goes with a store's last bundle.
   *
   * @param directory the store's folder below the output directory
   */
  static BuildState ofLastBundle(Path directory, String engine) {
    try {
      Digest bundle = new BundleReader().read(directory).id();
      return open(directory.resolve(".state"), engine, Optional.of(bundle));
    } catch (ProblemException e) {
      return NOTHING;
    }
  }

  private static ByteBuffer[] map(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      long size = channel.size();
      ByteBuffer[] segments = new ByteBuffer[(int) Math.max(1, (size + SEGMENT - 1) / SEGMENT)];
      for (int i = 0; i < segments.length; i++) {
        long start = (long) i * SEGMENT;
        segments[i] =
            channel.map(FileChannel.MapMode.READ_ONLY, start, Math.min(SEGMENT, size - start));
      }
      return segments;
    }
  }

  /** Whether there is a state at all. */
  boolean isKnown() {
    return this != NOTHING;
  }

  /** What made a page, empty when it is new or unknown. */
  Optional<PageState> find(SitePath path) {
    long hash = StateFiles.hash(path.value());
    int count = index.capacity() / StateFiles.ENTRY;
    int low = firstAtLeast(hash, count);
    for (int i = low; i < count && index.getLong(i * StateFiles.ENTRY) == hash; i++) {
      Optional<PageState> page = parse(index.getLong(i * StateFiles.ENTRY + Long.BYTES));
      if (page.isPresent() && page.get().path().equals(path)) {
        return page;
      }
    }
    return Optional.empty();
  }

  private int firstAtLeast(long hash, int count) {
    int low = 0;
    int high = count;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (index.getLong(middle * StateFiles.ENTRY) < hash) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private Optional<PageState> parse(long offset) {
    try {
      StateFiles.Line line = StateFiles.JSON.readValue(bytesAt(offset), StateFiles.Line.class);
      List<Read> all = new ArrayList<>();
      if (line.s() != null) {
        all.addAll(sets.find(line.s()).orElseThrow());
      }
      all.addAll(reads(line.o() == null ? List.of() : line.o()));
      return Optional.of(
          new PageState(
              SitePath.of(line.p()),
              line.i(),
              all,
              line.w() == null ? List.of() : line.w(),
              line.f() == null ? List.of() : line.f()));
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  private byte[] bytesAt(long offset) {
    long end = offset;
    while (byteAt(end) != '\n') {
      end++;
    }
    byte[] line = new byte[(int) (end - offset)];
    for (int i = 0; i < line.length; i++) {
      line[i] = byteAt(offset + i);
    }
    return line;
  }

  private byte byteAt(long position) {
    return pages[(int) (position / SEGMENT)].get((int) (position % SEGMENT));
  }

  private static List<Read> reads(List<List<String>> rows) {
    return rows.stream().map(StateFiles::read).toList();
  }
}
