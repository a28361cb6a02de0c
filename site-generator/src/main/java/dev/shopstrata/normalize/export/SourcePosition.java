package dev.shopstrata.normalize.export;

/**
 * Where a record stood in an export.
 *
 * @param file name of the export file, relative to the export's directory
 * @param record 1-based number of the record in its file
 * @param line 1-based line in which the record begins, 0 when unknown
 */
public record SourcePosition(String file, long record, int line) {
  /** For formats that don't know the line. */
  public SourcePosition(String file, long record) {
    this(file, record, 0);
  }

  @Override
  public String toString() {
    return file + " #" + record;
  }
}
