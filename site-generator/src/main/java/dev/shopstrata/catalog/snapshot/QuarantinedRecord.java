package dev.shopstrata.catalog.snapshot;

/**
 * A record that a normalizer refused.
 *
 * @param file source file
 * @param position 1-based number of the record in its file
 * @param reason why, one sentence in lower case
 * @param raw the record as it was
 */
public record QuarantinedRecord(String file, long position, String reason, String raw) {}
