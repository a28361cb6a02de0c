package dev.shopstrata.explain;

/** A value that a nearer layer's hides. */
public record Hidden(String value, Place at) {}
