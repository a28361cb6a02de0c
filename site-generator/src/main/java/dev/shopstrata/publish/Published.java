package dev.shopstrata.publish;

/**
 * What came of publishing one store.
 *
 * @param record what is live now
 * @param isNew whether it is since this run
 */
public record Published(ReleaseRecord record, boolean isNew) {}
