package dev.shopstrata.publish;

import dev.shopstrata.publish.edge.Purge;
import java.util.List;

/**
 * What an edge is made to forget for a release.
 *
 * @param purges one after another
 * @param calls requests to the edge
 * @param dollars what it costs once free purges are used up
 */
public record PurgePlan(List<Purge> purges, long calls, double dollars) {
  /** Nothing is forgotten. */
  public static final PurgePlan NONE = new PurgePlan(List.of(), 0, 0);

  public PurgePlan {
    purges = List.copyOf(purges);
  }
}
