package dev.shopstrata.catalog.snapshot;

import dev.shopstrata.tree.Digest;

/**
 * Where a product's line lies.
 *
 * @param part number of the part, from 0
 * @param frame offset in the part's file of the compressed frame that holds the line; in a plain
 *     part, of the line
 * @param frameLength bytes of the frame in the file
 * @param offset bytes before the line in the unpacked frame
 * @param length bytes of the line, without its end
 * @param digest of the line, without its end
 * @param removed whether the line takes the record away instead of giving one
 */
record IndexEntry(
    int part,
    long frame,
    int frameLength,
    int offset,
    int length,
    Digest digest,
    boolean removed) {}
