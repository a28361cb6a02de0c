package dev.shopstrata.publish;

import dev.shopstrata.publish.edge.Edge;
import dev.shopstrata.publish.edge.Purge;
import dev.shopstrata.publish.edge.PurgeLimits;

/** One publisher's way to an edge: it waits for its turn before each call. */
record PacedEdge(Edge edge, Runnable turn) implements Edge {
  @Override
  public String name() {
    return edge.name();
  }

  @Override
  public boolean followsPointer() {
    return edge.followsPointer();
  }

  @Override
  public void point(String folder, long seq) {
    turn.run();
    edge.point(folder, seq);
  }

  @Override
  public PurgeLimits limits() {
    return edge.limits();
  }

  @Override
  public void purge(Purge purge) {
    turn.run();
    edge.purge(purge);
  }
}
