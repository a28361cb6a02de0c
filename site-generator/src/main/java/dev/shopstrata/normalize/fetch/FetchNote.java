package dev.shopstrata.normalize.fetch;

import java.time.Instant;

/**
 * What is known of a fetched file; absent is null.
 *
 * @param checkedAt when the server was last asked
 * @param sha256 of the file, which is fetched anew when it was damaged
 */
record FetchNote(String url, String etag, String lastModified, String sha256, Instant checkedAt) {}
