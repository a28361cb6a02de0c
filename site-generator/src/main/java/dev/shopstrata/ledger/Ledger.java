package dev.shopstrata.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/** One store's lines of a checked ledger, read where they lie. */
public final class Ledger {
  /** A store without a ledger, or whose ledger is yet to be written. */
  public static final Ledger EMPTY = new Ledger(Path.of(""), "", new TreeMap<>());

  private final Path file;
  private final String display;
  private final NavigableMap<Section, Range> sections;

  /** All lines of one kind in one language. */
  record Section(String locale, LedgerKind kind) implements Comparable<Section> {
    @Override
    public int compareTo(Section other) {
      int byLocale = locale.compareTo(other.locale);
      return byLocale != 0 ? byLocale : kind.compareTo(other.kind);
    }
  }

  /** Where a section lies: bytes from {@code start} to before {@code end}. */
  record Range(long start, long end, long firstLine) {
    Range to(long newEnd) {
      return new Range(start, newEnd, firstLine);
    }
  }

  /**
   * A line and its number in the file.
   *
   * @param file as problems name it
   */
  public record Found(LedgerLine line, String file, long number) {}

  Ledger(Path file, String display, NavigableMap<Section, Range> sections) {
    this.file = file;
    this.display = display;
    this.sections = Collections.unmodifiableNavigableMap(new TreeMap<>(sections));
  }

  /** Whether it has no lines of the store. */
  public boolean isEmpty() {
    return sections.isEmpty();
  }

  /** The lines of one kind in one language, by id. */
  public LedgerCursor lines(String locale, LedgerKind kind) {
    Range range = sections.get(new Section(locale, kind));
    return range == null ? new LedgerCursor() : open(range);
  }

  /** As {@link #lines(String, LedgerKind)}, for kinds of which there are few. */
  public List<LedgerLine> list(String locale, LedgerKind kind) {
    List<LedgerLine> list = new ArrayList<>();
    try (LedgerCursor lines = lines(locale, kind)) {
      lines.forEachRemaining(list::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return list;
  }

  /** All lines of the store, in order. */
  public LedgerCursor lines() {
    return sections.isEmpty()
        ? new LedgerCursor()
        : open(sections.firstEntry().getValue().to(sections.lastEntry().getValue().end()));
  }

  /** The first line that something holds of; goes through the lines. */
  public Optional<Found> find(Predicate<LedgerLine> wanted) {
    try (LedgerCursor lines = lines()) {
      while (lines.hasNext()) {
        LedgerLine line = lines.next();
        if (wanted.test(line)) {
          return Optional.of(new Found(line, display, lines.number()));
        }
      }
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private LedgerCursor open(Range range) {
    try {
      return new LedgerCursor(file, range.start(), range.end(), range.firstLine());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + display, e);
    }
  }
}
