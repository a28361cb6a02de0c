package dev.shopstrata.publish;

import dev.shopstrata.bundle.Bundle;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** A store that is live with its first bundle, and the bundles that publishers race with. */
final class RacingStore {
  private static final Map<String, String> OLD =
      Map.of(
          "index.html", "home of old",
          "p/cup/index.html", "cup 9",
          "p/pot/index.html", "pot 20",
          "assets/main.1.css", "a{}");

  private final List<NavigableMap<String, String>> contents = new ArrayList<>();
  private final List<Bundle> bundles = new ArrayList<>();
  private final Map<Boolean, PublishedStore> live = new TreeMap<>();

  RacingStore(Path temp) {
    PublishedStore building = new PublishedStore(temp.resolve("build"), true);
    add(building, new TreeMap<>(OLD));
    for (int i = 1; i <= 3; i++) {
      NavigableMap<String, String> next = new TreeMap<>(OLD);
      next.put("index.html", "home of " + i);
      next.put("p/cup/index.html", "cup " + i);
      next.put("p/new" + i + "/index.html", "new " + i);
      next.remove(i == 1 ? "p/pot/index.html" : "none");
      add(building, next);
    }
    for (boolean hasReleases : new boolean[] {false, true}) {
      PublishedStore store = new PublishedStore(temp.resolve("live" + hasReleases), hasReleases);
      store.publish(bundles.get(0));
      live.put(hasReleases, store);
    }
  }

  private void add(PublishedStore building, NavigableMap<String, String> files) {
    contents.add(files);
    bundles.add(building.bundle("b" + contents.size(), files));
  }

  /** The bundle of a publisher, from 1; 0 is the one that is live. */
  Bundle bundle(int number) {
    return bundles.get(number);
  }

  Bundle byId(String id) {
    return bundles.stream().filter(b -> b.id().hex().equals(id)).findFirst().orElseThrow();
  }

  /** What shoppers see of a bundle, by its id. */
  NavigableMap<String, String> content(String id) {
    return contents.get(bundles.indexOf(byId(id)));
  }

  StrictBucket bucket(boolean hasReleases) {
    return live.get(hasReleases).bucket.copied();
  }

  WatchedEdge edge(boolean hasReleases) {
    WatchedEdge edge = new WatchedEdge(hasReleases);
    PublishedStore store = live.get(hasReleases);
    if (hasReleases) {
      edge.point(store.edge.folder(), 2);
    }
    return edge;
  }
}
