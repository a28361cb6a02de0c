package dev.shopstrata.normalize;

import dev.shopstrata.normalize.export.SourcePosition;
import dev.shopstrata.sort.RecordSorter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * Brings records together that belong to one product but stand anywhere in an export, in bounded
 * memory: they are sorted by key on disk, and one key's records are held at a time.
 */
public final class RecordGroups<T> implements Closeable {
  private static final long SORT_MEMORY = 16L << 20;

  private final RecordSorter sorter;
  private final Class<T> type;

  RecordGroups(Path directory, String name, Class<T> type) {
    this.sorter = new RecordSorter(directory, name, SORT_MEMORY);
    this.type = type;
  }

  /** One record and where it stood. */
  public record Member<T>(T record, SourcePosition at) {}

  /** What is done with the records of a key. */
  @FunctionalInterface
  public interface Action<T> {
    /**
     * Takes the records of one key.
     *
     * @param members in the order they were added, at least one
     */
    void accept(String key, List<Member<T>> members) throws IOException;
  }

  public void add(String key, T record, SourcePosition at) {
    sorter.add(key, place(at) + "\n" + RecordText.of(record));
  }

  private static String place(SourcePosition at) {
    return at.record() + " " + at.line() + " " + at.file();
  }

  private static SourcePosition position(String place) {
    String[] parts = place.split(" ", 3);
    return new SourcePosition(parts[2], Long.parseLong(parts[0]), Integer.parseInt(parts[1]));
  }

  private Member<T> member(String held) {
    int end = held.lastIndexOf('\n');
    T record = RecordText.read(type, held.substring(end + 1));
    return new Member<>(record, position(held.substring(0, end)));
  }

  /** Calls the action for each key, in code-point order; nothing can be added afterwards. */
  public void forEach(Action<T> action) throws IOException {
    Iterator<RecordSorter.Entry> entries = sorter.sorted();
    RecordSorter.Entry next = entries.hasNext() ? entries.next() : null;
    while (next != null) {
      String key = next.key();
      List<Member<T>> members = new ArrayList<>();
      while (next != null && next.key().equals(key)) {
        members.add(member(next.value()));
        next = entries.hasNext() ? entries.next() : null;
      }
      action.accept(key, members);
    }
  }

  @Override
  public void close() throws IOException {
    sorter.close();
  }
}
