package dev.shopstrata.normalize.sap;

import dev.shopstrata.normalize.export.ExportFile;
import dev.shopstrata.normalize.export.ExportText;
import dev.shopstrata.normalize.export.ReadingListener;
import dev.shopstrata.normalize.export.SourcePosition;
import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads an ImpEx file value line by value line. Comments, macros and headers are no records;
 * scripts are never run.
 */
final class ImpexRecords {
  /** What is done with each value line. */
  @FunctionalInterface
  interface Action {
    void accept(ImpexRow row, SourcePosition at);
  }

  private static final Pattern TABLE =
      Pattern.compile("includeExternalData\\w*\\s*\\(.*?\"+([^\"]+)\"+([^)]*)");
  private static final Pattern NUMBERS = Pattern.compile("([0-9]{1,9})\\s*,\\s*(-?[0-9]+)\\s*$");

  private final ExportFile file;
  private final ImpexFiles files;
  private final ReadingListener listener;
  private final Action action;
  private final ImpexMacros macros = new ImpexMacros();
  private ImpexHeader header;
  private boolean inRights;
  private long records;

  private ImpexRecords(ExportFile file, ImpexFiles files, ReadingListener listener, Action action) {
    this.file = file;
    this.files = files;
    this.listener = listener;
    this.action = action;
  }

  /**
   * Calls the action for each value line; one that can't be read is told to the listener.
   *
   * @param files among which are the tables that a script names
   */
  static void forEach(ExportFile file, ImpexFiles files, ReadingListener listener, Action action)
      throws IOException {
    try (Reader text = ExportText.open(file, listener)) {
      ImpexRecords records = new ImpexRecords(file, files, listener, action);
      ImpexLines lines = new ImpexLines(file, text);
      for (Optional<ImpexLines.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
        records.read(line.get());
      }
    }
  }

  private void read(ImpexLines.Line line) throws IOException {
    String text = line.text().strip();
    if (text.startsWith("$START_USERRIGHTS") || text.startsWith("$END_USERRIGHTS")) {
      inRights = text.startsWith("$START");
    } else if (isScript(text)) {
      script(text);
    } else if (!text.isEmpty() && !text.startsWith("#") && !inRights && !macros.define(text)) {
      Optional<ImpexHeader> found =
          ImpexHeader.parse(text).flatMap(h -> ImpexHeader.parse(macros.expand(text)));
      if (found.isPresent()) {
        header = found.get();
      } else if (!text.chars().allMatch(c -> c == ';' || Character.isWhitespace(c))) {
        value(line);
      }
    }
  }

  /** Also in quotation marks, as scripts of several lines are. */
  private static boolean isScript(String text) {
    return text.startsWith("#%") || text.startsWith("\"#%");
  }

  /** Of all that scripts do only the naming of tables is followed. */
  private void script(String text) throws IOException {
    Matcher named = TABLE.matcher(text);
    if (!named.find() || header == null) {
      listener.mended("scripts in it were not run", file);
      return;
    }
    Optional<ExportFile> table = files.table(named.group(1), file);
    if (table.isEmpty()) {
      listener.mended("a table that a script names is not there", file);
      return;
    }
    Matcher numbers = NUMBERS.matcher(named.group(2));
    int skipped = numbers.find() ? Integer.parseInt(numbers.group(1)) : 0;
    table(table.get(), skipped);
  }

  /** The values of a table, which lack the first cell that a value line has. */
  private void table(ExportFile table, int skipped) throws IOException {
    ImpexRecords records = new ImpexRecords(table, files, listener, action);
    records.header = header;
    try (Reader text = ExportText.open(table, listener)) {
      ImpexLines lines = new ImpexLines(table, text);
      int number = 0;
      for (Optional<ImpexLines.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
        String cells = line.get().text();
        if (++number > skipped && !cells.isBlank() && !cells.startsWith("#")) {
          boolean isWhole = cells.stripLeading().startsWith(";");
          records.value(new ImpexLines.Line(isWhole ? cells : ";" + cells, line.get().number()));
        }
      }
    }
  }

  private void value(ImpexLines.Line line) {
    records++;
    SourcePosition at = new SourcePosition(file.name(), records, line.number());
    if (header == null) {
      listener.unreadable(at, "no header stands before it", line.text());
      return;
    }
    List<String> cells =
        ImpexCells.ofLine(line.text()).stream().map(macros::expand).map(String::strip).toList();
    ImpexOverflow overflow = new ImpexOverflow(header.columns());
    Optional<List<String>> fitting = overflow.fit(cells);
    if (fitting.isEmpty()) {
      listener.unreadable(at, "it has more cells than its header has columns", line.text());
      return;
    }
    if (fitting.get().size() < cells.size() && overflow.isFilled(cells)) {
      listener.mended("semicolons without quotation marks were taken as part of a text", file);
    }
    action.accept(ImpexRow.of(header, fitting.get(), line.text()), at);
  }
}
