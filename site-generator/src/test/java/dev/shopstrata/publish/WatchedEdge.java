package dev.shopstrata.publish;

import dev.shopstrata.publish.edge.Edge;
import dev.shopstrata.publish.edge.Purge;
import dev.shopstrata.publish.edge.PurgeLimits;
import java.util.ArrayList;
import java.util.List;

/** An edge that notes what it is told. */
final class WatchedEdge implements Edge {
  private final boolean followsPointer;
  private final List<String> purged = new ArrayList<>();
  private String folder;

  WatchedEdge(boolean followsPointer) {
    this.followsPointer = followsPointer;
  }

  String folder() {
    return folder;
  }

  /** The URLs purged since last asked. */
  synchronized List<String> purged() {
    List<String> since = purged.stream().sorted().toList();
    purged.clear();
    return since;
  }

  @Override
  public boolean followsPointer() {
    return followsPointer;
  }

  @Override
  public void point(String to, long seq) {
    folder = to;
  }

  @Override
  public String name() {
    return "watched";
  }

  @Override
  public PurgeLimits limits() {
    return new PurgeLimits(1000, 0, 100, 0);
  }

  @Override
  public synchronized void purge(Purge purge) {
    if (purge instanceof Purge.Urls urls) {
      purged.addAll(urls.paths());
    } else {
      purged.add("*");
    }
  }
}
