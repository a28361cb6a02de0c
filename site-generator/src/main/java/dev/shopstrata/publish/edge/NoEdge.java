package dev.shopstrata.publish.edge;

/** Nothing stands before the bucket, or nothing that keeps or decides anything. */
public final class NoEdge implements Edge {
  @Override
  public String name() {
    return "none";
  }

  @Override
  public boolean followsPointer() {
    return false;
  }

  @Override
  public void point(String folder, long seq) {
    throw new IllegalStateException("nothing follows a pointer here");
  }

  @Override
  public PurgeLimits limits() {
    return PurgeLimits.NOTHING_KEPT;
  }

  @Override
  public void purge(Purge purge) {}
}
