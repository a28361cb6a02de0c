package dev.shopstrata.layer;

/** How a merged file, or a key of a structured file, came to be what it is. */
public enum MergeRule {
  /** Only one layer has it. */
  ONLY,
  /** The nearest layer's file, or value, replaced those below. */
  OVERRIDE,
  /** Structured files were merged key by key. */
  MERGE,
  /** Additions ({@code name+.ext}, {@code key+}) follow what was inherited. */
  APPEND,
  /** A structured file listed under {@code replace} took the place of those below. */
  REPLACE
}
