package dev.shopstrata.normalize.export;

/**
 * What became of an export's records: {@code read} is the sum of the others.
 *
 * @param written became a record of the snapshot
 * @param merged became part of other records
 * @param quarantined refused as broken
 * @param skipped left out by a rule
 */
public record RecordCounts(long read, long written, long merged, long quarantined, long skipped) {
  /** Whether everything that was read became something. */
  public boolean areWhole() {
    return read == written + merged + quarantined + skipped;
  }
}
