package dev.shopstrata.publish.bucket;

/** What must hold for an object to be written. */
public sealed interface Condition {
  Condition ALWAYS = new Always();
  Condition ABSENT = new Absent();

  /** Nothing. */
  record Always() implements Condition {}

  /** No object has the key yet. */
  record Absent() implements Condition {}

  /**
   * The object is the one that was seen.
   *
   * @param etag as the bucket told it
   */
  record Matching(String etag) implements Condition {}
}
