package dev.shopstrata.ledger;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Merges a ledger with what a store has now; nothing of either is held but the lines at hand. */
public final class LedgerUpdater {
  /**
   * Writes the updated ledger and tells each of its lines.
   *
   * @param current lines of what is there, sorted, without histories
   */
  public LedgerChanges update(
      Ledger ledger, Iterator<LedgerLine> current, Path target, Consumer<LedgerLine> told) {
    try (LedgerCursor lines = ledger.lines()) {
      return merge(lines, current, LedgerLine::gone, target, told);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Writes all lines of two files; of two lines about the same thing the newer one, with the
   * history of both.
   *
   * @param older may have lines of other stores; nothing when it isn't there
   */
  public LedgerChanges join(Path older, Path newer, Path target) {
    try (LedgerCursor lines = whole(older);
        LedgerCursor current = whole(newer)) {
      return merge(lines, current, UnaryOperator.identity(), target, line -> {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static LedgerCursor whole(Path file) throws IOException {
    return Files.exists(file) ? new LedgerCursor(file, 0, Files.size(file), 1) : new LedgerCursor();
  }

  /**
   * @param missing what becomes of lines that only the earlier ledger has
   */
  private static LedgerChanges merge(
      Iterator<LedgerLine> lines,
      Iterator<LedgerLine> current,
      UnaryOperator<LedgerLine> missing,
      Path target,
      Consumer<LedgerLine> told)
      throws IOException {
    LedgerChanges changes = LedgerChanges.NONE;
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target), 1 << 16)) {
      LedgerLine earlier = next(lines);
      LedgerLine now = next(current);
      while (earlier != null || now != null) {
        int order = earlier == null ? 1 : now == null ? -1 : earlier.key().compareTo(now.key());
        LedgerLine line =
            order == 0 ? now.after(earlier) : order < 0 ? missing.apply(earlier) : now;
        changes = changes.with(order > 0 ? null : earlier, line);
        out.write(LedgerText.write(line));
        out.write('\n');
        told.accept(line);
        earlier = order <= 0 ? next(lines) : earlier;
        now = order >= 0 ? next(current) : now;
      }
    }
    return changes;
  }

  private static LedgerLine next(Iterator<LedgerLine> lines) {
    return lines.hasNext() ? lines.next() : null;
  }
}
