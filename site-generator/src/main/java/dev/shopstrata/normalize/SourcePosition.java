package dev.shopstrata.normalize;

/**
 * Where a record stood in an export.
 *
 * @param file name of the export file, relative to the export's directory
 * @param record 1-based number of the record in its file
 */
public record SourcePosition(String file, long record) {
  @Override
  public String toString() {
    return file + " #" + record;
  }
}
