package dev.shopstrata.publish.bucket;

/** An object that is still there after it was to be deleted. */
public record Undeleted(Key key, String why) {}
