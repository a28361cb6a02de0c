package dev.shopstrata.normalize.export;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import java.io.BufferedReader;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Reads a table with a header row by row: CSV or TSV, with commas, semicolons, tabs or bars, which
 * the header's line tells. Rows are streamed; a quotation mark that is never closed ends the file.
 */
public final class TableRecords {
  /** What is done with each row. */
  @FunctionalInterface
  public interface Action {
    void accept(TableRow row, SourcePosition at);
  }

  private static final int MAX_FIELD = 4 << 20;
  private static final int MAX_RECORD = 16 << 20;
  private static final int MAX_FIELDS = 20_000;

  private TableRecords() {}

  /**
   * Calls the action for each row but empty ones. Positions count rows after the header, from 1.
   *
   * @param listener is told of text that was saved in another encoding
   */
  public static void forEach(ExportFile file, ReadingListener listener, Action action)
      throws IOException {
    try (Reader text = ExportText.open(file, listener)) {
      read(file, text, action, false);
    }
  }

  /** Reads the header only, to see what a file has: calls the action with an empty row. */
  public static TableRow header(ExportFile file) throws IOException {
    TableRow[] found = {new TableRow(new TableHeader(List.of()), List.of())};
    try (Reader text = ExportText.open(file)) {
      read(file, text, (row, at) -> found[0] = row, true);
    }
    return found[0];
  }

  private static void read(ExportFile file, Reader plain, Action action, boolean headerOnly)
      throws IOException {
    QuotationMarks marks = new QuotationMarks(plain);
    try (BufferedReader text = new BufferedReader(marks, 1 << 16);
        CsvReader<CsvRecord> reader = reader(text, TableShape.of(text));
        CloseableIterator<CsvRecord> records = reader.iterator()) {
      if (!records.hasNext()) {
        return;
      }
      TableHeader header = new TableHeader(records.next().getFields());
      if (headerOnly) {
        action.accept(new TableRow(header, List.of()), new SourcePosition(file.name(), 0));
        return;
      }
      long number = 0;
      while (records.hasNext()) {
        CsvRecord record = records.next();
        TableRow row = new TableRow(header, record.getFields());
        number++;
        int line = (int) Math.min(Integer.MAX_VALUE, record.getStartingLineNumber());
        if (!records.hasNext() && marks.areOpen() && hasLines(record)) {
          throw new ExportException(
              file.place(line, 1),
              "a quotation mark in this row is never closed, so that all rows after it are in it",
              null);
        }
        if (!row.isEmpty()) {
          action.accept(row, new SourcePosition(file.name(), number, line));
        }
      }
    } catch (UncheckedIOException e) {
      throw file.damaged(e.getCause());
    } catch (CsvParseException e) {
      if (e.getCause() instanceof IOException damage) {
        throw file.damaged(damage);
      }
      throw new ExportException(file.place(0, 0), "the table can't be read: " + reason(e), e);
    }
  }

  private static boolean hasLines(CsvRecord record) {
    return record.getFields().stream().anyMatch(field -> field.strip().indexOf('\n') >= 0);
  }

  /** Counts quotation marks on their way to the parser, which doesn't mind a missing one. */
  private static final class QuotationMarks extends FilterReader {
    private long count;

    QuotationMarks(Reader text) {
      super(text);
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
      int read = super.read(target, offset, length);
      for (int i = offset; i < offset + read; i++) {
        count += target[i] == '"' ? 1 : 0;
      }
      return read;
    }

    boolean areOpen() {
      return count % 2 != 0;
    }
  }

  /** The reader's words are about buffers; what people can mend is a quotation mark. */
  private static String reason(CsvParseException e) {
    return e.getMessage() + "; look for a quotation mark that is never closed";
  }

  private static CsvReader<CsvRecord> reader(Reader text, TableShape shape) {
    return CsvReader.builder()
        .fieldSeparator(shape.separator())
        .allowExtraCharsAfterClosingQuote(!shape.isPadded())
        .trimWhitespacesAroundQuotes(shape.isPadded())
        .allowExtraFields(true)
        .allowMissingFields(true)
        .skipEmptyLines(true)
        .maxBufferSize(MAX_RECORD)
        .build(
            CsvRecordHandler.of(
                handler ->
                    handler
                        .maxFields(MAX_FIELDS)
                        .maxFieldSize(MAX_FIELD)
                        .maxRecordSize(MAX_RECORD)),
            text);
  }
}
