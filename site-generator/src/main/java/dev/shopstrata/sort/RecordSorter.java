package dev.shopstrata.sort;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;

/**
 * Sorts any number of records by key in bounded memory: sorted runs go to files, which are merged
 * while reading. Records of one key keep their order.
 */
public final class RecordSorter implements Closeable {
  private static final int BUFFER = 1 << 16;

  private final Path directory;
  private final String name;
  private final long memory;
  private final List<Entry> held = new ArrayList<>();
  private final List<Path> runs = new ArrayList<>();
  private final List<Run> open = new ArrayList<>();
  private long heldBytes;

  /** A record and what it is sorted by. */
  public record Entry(String key, String value) {}

  /**
   * @param memory bytes of records held before a run is written
   */
  public RecordSorter(Path directory, String name, long memory) {
    this.directory = directory;
    this.name = name;
    this.memory = memory;
  }

  public void add(String key, String value) {
    held.add(new Entry(key, value));
    heldBytes += 120 + key.length() + value.length();
    if (heldBytes > memory) {
      spill();
    }
  }

  private void sortHeld() {
    held.sort(Comparator.comparing(Entry::key, IdOrder.COMPARATOR));
  }

  private void spill() {
    sortHeld();
    Path run = directory.resolve(name + "-" + runs.size() + ".run");
    runs.add(run);
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(run), BUFFER))) {
      for (Entry entry : held) {
        writeText(out, entry.key());
        writeText(out, entry.value());
      }
      out.writeInt(-1);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot sort records in " + directory, e);
    }
    held.clear();
    heldBytes = 0;
  }

  private static void writeText(DataOutputStream out, String text) throws IOException {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(utf8.length);
    out.write(utf8);
  }

  /** All records by key; nothing can be added afterwards. */
  public Iterator<Entry> sorted() {
    if (runs.isEmpty()) {
      sortHeld();
      return held.iterator();
    }
    spill();
    PriorityQueue<Run> queue =
        new PriorityQueue<>(
            Comparator.comparing((Run run) -> run.head.key(), IdOrder.COMPARATOR)
                .thenComparingInt(run -> run.number));
    for (int i = 0; i < runs.size(); i++) {
      Run run = new Run(runs.get(i), i);
      open.add(run);
      if (run.advance()) {
        queue.add(run);
      }
    }
    return new Merge(queue);
  }

  private record Merge(PriorityQueue<Run> queue) implements Iterator<Entry> {
    @Override
    public boolean hasNext() {
      return !queue.isEmpty();
    }

    @Override
    public Entry next() {
      Run run = queue.poll();
      if (run == null) {
        throw new NoSuchElementException();
      }
      Entry entry = run.head;
      if (run.advance()) {
        queue.add(run);
      }
      return entry;
    }
  }

  private static final class Run {
    private final DataInputStream in;
    private final int number;
    private Entry head;

    Run(Path file, int number) {
      this.number = number;
      try {
        this.in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    boolean advance() {
      try {
        int length = in.readInt();
        if (length < 0) {
          return false;
        }
        String key = readText(length);
        head = new Entry(key, readText(in.readInt()));
        return true;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private String readText(int length) throws IOException {
      return new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }
  }

  @Override
  public void close() throws IOException {
    for (Run run : open) {
      run.in.close();
    }
    for (Path run : runs) {
      Files.deleteIfExists(run);
    }
  }
}
