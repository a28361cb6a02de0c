package dev.shopstrata.source;

import dev.shopstrata.problem.Location;

/** A value in a structured file, knowing where it was written. */
public sealed interface Node permits MapNode, ListNode, ScalarNode {
  Location at();

  /**
   * The value as plain Java: an ordered map, a list, or a scalar (see {@link ScalarNode#toJava}).
   */
  Object toJava();

  /** "map", "list", "text", "number", "true or false" or "nothing", for messages. */
  String kindName();
}
