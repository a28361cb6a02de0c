package dev.shopstrata.ledger;

import dev.shopstrata.layer.StoreId;
import dev.shopstrata.problem.Location;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.Problems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Checks the file of a ledger, line by line, and finds one store's lines in it. */
public final class LedgerReader {
  private final Problems problems;

  public LedgerReader(Problems problems) {
    this.problems = problems;
  }

  /**
   * The store's lines. A file that isn't there yet is a warning, one that is wrong an error; both
   * give the empty ledger.
   *
   * @param display how problems name the file
   */
  public Ledger read(Path file, String display, StoreId store) {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      problems.add(
          Problem.of(
                  ProblemCode.LEDGER_MISSING,
                  "the URL ledger of \"" + store + "\" isn't there, so none of its URLs is kept",
                  "after a build, \"mvn storefront:ledger\" writes it; else correct"
                      + " \"urls: ledger:\" in site.yaml")
              .at(Location.of(display))
              .inStore(store.value()));
      return Ledger.EMPTY;
    }
    try (LedgerCursor lines = new LedgerCursor(file, 0, Files.size(file), 1)) {
      return new Ledger(file, display, sections(lines, store));
    } catch (InvalidLine e) {
      problems.add(
          Problem.of(
                  ProblemCode.LEDGER_INVALID,
                  "this line of the URL ledger can't be used: " + e.getMessage(),
                  "take the file back from your version control, or mend the line; lines are"
                      + " sorted by store, locale, kind and id")
              .at(Location.of(display, (int) Math.min(e.number, Integer.MAX_VALUE), 1))
              .inStore(store.value()));
      return Ledger.EMPTY;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + display, e);
    }
  }

  private static NavigableMap<Ledger.Section, Ledger.Range> sections(
      LedgerCursor lines, StoreId store) throws IOException, InvalidLine {
    NavigableMap<Ledger.Section, Ledger.Range> sections = new TreeMap<>();
    LedgerKey previous = null;
    while (lines.hasNext()) {
      long start = lines.offset();
      byte[] text = lines.nextText();
      LedgerKey key = key(text, lines.number());
      if (previous != null && previous.compareTo(key) >= 0) {
        boolean twice = previous.equals(key);
        throw new InvalidLine(
            twice ? key + " is here twice" : key + " comes after " + previous, lines.number());
      }
      previous = key;
      if (key.store().equals(store.value())) {
        Ledger.Range fresh = new Ledger.Range(start, start, lines.number());
        sections.compute(
            new Ledger.Section(key.locale(), key.kind()),
            (section, range) -> (range == null ? fresh : range).to(lines.offset()));
      }
    }
    return sections;
  }

  private static LedgerKey key(byte[] text, long number) throws InvalidLine {
    try {
      return LedgerText.read(text).key();
    } catch (IOException e) {
      String message = e.getMessage();
      int detail = message.indexOf('\n');
      throw new InvalidLine(detail < 0 ? message : message.substring(0, detail), number);
    }
  }

  /** What is wrong with a line. */
  private static final class InvalidLine extends Exception {
    private static final long serialVersionUID = 1;
    private final long number;

    InvalidLine(String message, long number) {
      super(message);
      this.number = number;
    }
  }
}
