package dev.shopstrata.bundle;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Sorts the lines of any number of units in a small heap, by way of files. */
final class Spill implements Closeable {
  private static final int FAN_IN = 256;

  private final Disk disk;
  private final Path directory;
  private final int runBytes;
  private final List<SortedRuns> levels = new ArrayList<>();
  private final List<SpillLine> pending = new ArrayList<>();
  private int pendingBytes;

  /** Keeps about {@code runBytes} in memory before it writes a run. */
  Spill(Disk disk, Path directory, int runBytes) {
    this.disk = disk;
    this.directory = directory;
    this.runBytes = runBytes;
  }

  /** Takes one unit's lines, in any order. */
  synchronized void add(List<SpillLine> lines) throws IOException {
    for (SpillLine line : lines) {
      pending.add(line);
      pendingBytes += line.bytes().length;
    }
    if (pendingBytes >= runBytes) {
      write();
    }
  }

  /** All lines, sorted by path; nothing can be added afterwards. */
  synchronized Iterator<SpillLine> sorted() throws IOException {
    if (levels.isEmpty()) {
      pending.sort(null);
      return pending.iterator();
    }
    write();
    SortedRuns runs = levels.get(0);
    while (runs.count() > FAN_IN) {
      SortedRuns fewer = level();
      for (int first = 0; first < runs.count(); first += FAN_IN) {
        fewer.append(runs.merged(first, Math.min(first + FAN_IN, runs.count())));
      }
      runs = fewer;
    }
    return runs.merged(0, runs.count());
  }

  private void write() throws IOException {
    SortedRuns runs = levels.isEmpty() ? level() : levels.get(0);
    pending.sort(null);
    runs.append(pending.iterator());
    pending.clear();
    pendingBytes = 0;
  }

  private SortedRuns level() throws IOException {
    SortedRuns runs = new SortedRuns(disk, directory.resolve("lines-" + levels.size()));
    levels.add(runs);
    return runs;
  }

  @Override
  public synchronized void close() throws IOException {
    for (SortedRuns runs : levels) {
      runs.close();
    }
  }
}
