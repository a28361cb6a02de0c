package dev.shopstrata.build;

import dev.shopstrata.render.Read;
import dev.shopstrata.tree.Digest;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Writes a store's build state while its units finish, from many threads. */
final class BuildStateWriter implements AutoCloseable {
  private static final int MAX_SHARED_SETS = 20_000;

  private final StateFiles files;
  private final Map<List<Read>, Integer> sharedSets = new LinkedHashMap<>();
  private final OutputStream pages;
  private final DataOutputStream index;
  private long offset;

  BuildStateWriter(Path directory) throws IOException {
    files = new StateFiles(directory);
    Files.createDirectories(directory);
    Files.deleteIfExists(files.head());
    pages = new BufferedOutputStream(Files.newOutputStream(files.pages()), 1 << 16);
    index =
        new DataOutputStream(
            new BufferedOutputStream(Files.newOutputStream(files.index()), 1 << 16));
  }

  /** Adds the pages of a unit. */
  void append(List<PageState> unit) throws IOException {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    long[] starts = new long[unit.size()];
    for (int i = 0; i < unit.size(); i++) {
      starts[i] = lines.size();
      lines.write(StateFiles.JSON.writeValueAsBytes(line(unit.get(i))));
      lines.write('\n');
    }
    synchronized (this) {
      for (int i = 0; i < unit.size(); i++) {
        index.writeLong(StateFiles.hash(unit.get(i).path().value()));
        index.writeLong(offset + starts[i]);
      }
      lines.writeTo(pages);
      offset += lines.size();
    }
  }

  private StateFiles.Line line(PageState page) {
    List<Read> shared =
        page.reads().stream()
            .filter(r -> StateFiles.isShared(r.kind()))
            .sorted(Comparator.comparing(Read::kind).thenComparing(Read::key))
            .toList();
    List<Read> own = page.reads().stream().filter(r -> !StateFiles.isShared(r.kind())).toList();
    int set = sharedSet(shared);
    List<Read> listed = set < 0 ? page.reads() : own;
    return new StateFiles.Line(
        page.path().value(),
        page.identity(),
        set,
        listed.stream().map(StateFiles::row).toList(),
        page.problems());
  }

  /** The number of a set, or -1 when so many differ that the page lists its reads itself. */
  private synchronized int sharedSet(List<Read> reads) {
    Integer known = sharedSets.get(reads);
    if (known == null && sharedSets.size() < MAX_SHARED_SETS) {
      known = sharedSets.size();
      sharedSets.put(reads, known);
    }
    return known == null ? -1 : known;
  }

  /** Completes the state: from now on it holds for the bundle with this id. */
  void finish(String engine, Digest bundle) throws IOException {
    close();
    sortIndex();
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(files.sets()))) {
      for (List<Read> set : sharedSets.keySet()) {
        out.write(StateFiles.JSON.writeValueAsBytes(set.stream().map(StateFiles::row).toList()));
        out.write('\n');
      }
    }
    StateFiles.Head head = new StateFiles.Head(StateFiles.FORMAT, engine, bundle.hex());
    Files.write(files.head(), StateFiles.JSON.writeValueAsBytes(head));
  }

  private void sortIndex() throws IOException {
    ByteBuffer entries = ByteBuffer.wrap(Files.readAllBytes(files.index()));
    int count = entries.capacity() / StateFiles.ENTRY;
    List<Integer> order = new ArrayList<>(IntStream.range(0, count).boxed().toList());
    order.sort(
        (a, b) ->
            Long.compare(
                entries.getLong(a * StateFiles.ENTRY), entries.getLong(b * StateFiles.ENTRY)));
    ByteBuffer sorted = ByteBuffer.allocate(entries.capacity());
    for (int entry : order) {
      sorted.put(entries.array(), entry * StateFiles.ENTRY, StateFiles.ENTRY);
    }
    Files.write(files.index(), sorted.array());
  }

  @Override
  public void close() throws IOException {
    pages.close();
    index.close();
  }
}
