package dev.shopstrata.build;

import dev.shopstrata.render.Read;
import dev.shopstrata.tree.Digest;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * Writes a store's build state while its units finish, from many threads. Equal pages give equal
 * bytes, in whatever order their units end.
 */
final class BuildStateWriter implements AutoCloseable {
  /** A unit whose pages read more different sets than this has them list their reads. */
  private static final int MAX_SETS_PER_UNIT = 32;

  private final StateFiles files;
  private final UnitSpill lines;
  private final UnitSpill entries;
  private final NavigableMap<String, byte[]> sets = new TreeMap<>();

  /**
   * @param directory a new folder
   * @param work a folder that goes away with the build
   */
  BuildStateWriter(Path directory, Path work, int units) throws IOException {
    files = new StateFiles(directory);
    Files.createDirectories(directory);
    lines = new UnitSpill(work.resolve("state-lines"), units);
    entries = new UnitSpill(work.resolve("state-entries"), units);
  }

  /** Adds the pages of a unit. */
  void append(int unit, List<PageState> pages) throws IOException {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    ByteBuffer index = ByteBuffer.allocate(pages.size() * StateFiles.ENTRY);
    Set<String> keys = new HashSet<>();
    for (PageState page : pages) {
      index.putLong(StateFiles.hash(page.path().value())).putLong(text.size());
      text.write(StateFiles.JSON.writeValueAsBytes(line(page, keys)));
      text.write('\n');
    }
    lines.put(unit, text.toByteArray());
    entries.put(unit, index.array());
  }

  private StateFiles.Line line(PageState page, Set<String> keys) throws IOException {
    List<Read> shared =
        page.reads().stream()
            .filter(r -> StateFiles.isShared(r.kind()))
            .sorted(Comparator.comparing(Read::kind).thenComparing(Read::key))
            .toList();
    List<Read> own = page.reads().stream().filter(r -> !StateFiles.isShared(r.kind())).toList();
    byte[] set = StateFiles.JSON.writeValueAsBytes(shared.stream().map(StateFiles::row).toList());
    String key = ReadSets.key(set);
    boolean fits = keys.contains(key) || keys.size() < MAX_SETS_PER_UNIT;
    if (fits) {
      keys.add(key);
      share(key, set);
    }
    return new StateFiles.Line(
        page.path().value(),
        page.identity(),
        fits ? key : "",
        (fits ? own : page.reads()).stream().map(StateFiles::row).toList(),
        page.problems(),
        page.parts());
  }

  private synchronized void share(String key, byte[] set) {
    sets.putIfAbsent(key, set);
  }

  /** Writes all but the head, once all units are there. */
  void finish() throws IOException {
    writePages();
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(files.sets()))) {
      for (byte[] set : sets.values()) {
        out.write(set);
        out.write('\n');
      }
    }
  }

  /** Completes the state: from now on it holds for the bundle with this id. */
  void seal(String engine, Digest bundle) throws IOException {
    StateFiles.Head head = new StateFiles.Head(StateFiles.FORMAT, engine, bundle.hex());
    Files.write(files.head(), StateFiles.JSON.writeValueAsBytes(head));
  }

  private void writePages() throws IOException {
    ByteArrayOutputStream index = new ByteArrayOutputStream();
    long offset = 0;
    try (OutputStream out = Files.newOutputStream(files.pages())) {
      for (int unit = 0; unit < lines.units(); unit++) {
        ByteBuffer own = ByteBuffer.wrap(entries.get(unit));
        for (int at = 0; at < own.capacity(); at += StateFiles.ENTRY) {
          own.putLong(at + Long.BYTES, own.getLong(at + Long.BYTES) + offset);
        }
        index.write(own.array());
        byte[] text = lines.get(unit);
        out.write(text);
        offset += text.length;
      }
    }
    Files.write(files.index(), StateFiles.sorted(index.toByteArray()));
  }

  @Override
  public void close() throws IOException {
    lines.close();
    entries.close();
  }
}
