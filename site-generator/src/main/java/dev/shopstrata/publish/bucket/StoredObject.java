package dev.shopstrata.publish.bucket;

/**
 * An object as a bucket tells of it.
 *
 * @param etag changes whenever the bytes do; opaque
 */
public record StoredObject(Key key, long size, String etag) {}
