package dev.shopstrata.publish;

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
  public void point(String to) {
    folder = to;
  }

  @Override
  public synchronized void purge(List<String> urls) {
    purged.addAll(urls);
  }

  @Override
  public synchronized void purgeAll() {
    purged.add("*");
  }

  @Override
  public int mostUrls() {
    return 1000;
  }
}
