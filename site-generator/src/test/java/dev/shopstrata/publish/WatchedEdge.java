package dev.shopstrata.publish;

import dev.shopstrata.publish.edge.Edge;
import dev.shopstrata.publish.edge.Purge;
import dev.shopstrata.publish.edge.PurgeLimits;
import dev.shopstrata.publish.edge.TagHeader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An edge that notes what it is told. */
final class WatchedEdge implements Edge {
  private final boolean followsPointer;
  private final List<String> purged = new ArrayList<>();
  private String folder;
  private long pointedBy;
  private PurgeLimits limits = new PurgeLimits(1000, 0, 100, 0);
  private TagHeader tagHeader;

  WatchedEdge(boolean followsPointer) {
    this.followsPointer = followsPointer;
  }

  /** Knows tags, and takes as much in one release. */
  WatchedEdge knowingTags(PurgeLimits atMost) {
    limits = atMost;
    tagHeader = new TagHeader("Cache-Tag", ",", 50);
    return this;
  }

  @Override
  public Optional<TagHeader> tagHeader() {
    return Optional.ofNullable(tagHeader);
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
  public synchronized void point(String to, long seq) {
    if (seq >= pointedBy) {
      pointedBy = seq;
      folder = to;
    }
  }

  @Override
  public String name() {
    return "watched";
  }

  @Override
  public PurgeLimits limits() {
    return limits;
  }

  @Override
  public synchronized void purge(Purge purge) {
    if (purge instanceof Purge.Urls urls) {
      purged.addAll(urls.paths());
    } else if (purge instanceof Purge.Tags tags) {
      tags.tags().forEach(tag -> purged.add("tag " + tag));
    } else {
      purged.add("*");
    }
  }
}
