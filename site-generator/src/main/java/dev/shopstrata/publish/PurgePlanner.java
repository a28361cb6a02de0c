package dev.shopstrata.publish;

import dev.shopstrata.bundle.SiteFile;
import dev.shopstrata.publish.edge.Purge;
import dev.shopstrata.publish.edge.PurgeLimits;
import dev.shopstrata.tree.Digest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Finds the cheapest purge that makes an edge forget what differs between two releases and nothing
 * else: URLs in all their forms, or tags that all files carry which differ and no others, or, when
 * both are too many for the edge, everything.
 */
final class PurgePlanner {
  /** More tags than this are not compared. */
  private static final int MOST_TAGS = 200_000;

  private static final class Use {
    private long changed;
    private long all;
  }

  private final Manifests manifests;
  private final PurgeLimits limits;

  PurgePlanner(Manifests manifests, PurgeLimits limits) {
    this.manifests = manifests;
    this.limits = limits;
  }

  /**
   * @param before what shoppers got; null when they got nothing, so that nothing is kept
   */
  PurgePlan plan(Digest before, Digest after) {
    boolean isNothing = before == null || before.equals(after);
    if (isNothing || limits.equals(PurgeLimits.NOTHING_KEPT)) {
      return PurgePlan.NONE;
    }
    Optional<List<String>> urls = urls(before, after, Map.of());
    Optional<PurgePlan> byUrl = urls.map(paths -> plan(paths, List.of()));
    Optional<PurgePlan> byTag = limits.tags() > 0 ? byTag(before, after) : Optional.empty();
    return Stream.of(byUrl, byTag)
        .flatMap(Optional::stream)
        .min(Comparator.comparingLong(PurgePlan::calls).thenComparingDouble(PurgePlan::dollars))
        .orElseGet(this::everything);
  }

  private PurgePlan everything() {
    return new PurgePlan(List.of(new Purge.Everything()), 1, limits.dollarsPerThousand() / 1000);
  }

  private PurgePlan plan(List<String> urls, List<String> tags) {
    List<Purge> purges = new ArrayList<>();
    if (!tags.isEmpty()) {
      purges.add(new Purge.Tags(tags));
    }
    if (!urls.isEmpty()) {
      purges.add(new Purge.Urls(urls));
    }
    double dollars = (urls.size() + tags.size()) * limits.dollarsPerThousand() / 1000;
    return new PurgePlan(purges, calls(urls.size()) + calls(tags.size()), dollars);
  }

  private long calls(int count) {
    return (count + (long) limits.perCall() - 1) / limits.perCall();
  }

  /** The URLs of what differs and has none of these tags; empty when there are too many. */
  private Optional<List<String>> urls(Digest before, Digest after, Map<String, Use> tags) {
    List<String> urls = new ArrayList<>();
    manifests.changes(
        before,
        after,
        change -> {
          if (urls.size() <= limits.urls() && tag(change, tags).isEmpty()) {
            urls.addAll(urls(change.file()));
          }
        });
    return urls.size() > limits.urls() ? Optional.empty() : Optional.of(urls);
  }

  private Optional<PurgePlan> byTag(Digest before, Digest after) {
    Map<String, Use> exact = exactTags(before, after);
    TreeSet<String> tags = new TreeSet<>();
    manifests.changes(before, after, change -> tag(change, exact).ifPresent(tags::add));
    return tags.isEmpty() || tags.size() > limits.tags()
        ? Optional.empty()
        : urls(before, after, exact).map(rest -> plan(rest, List.copyOf(tags)));
  }

  /** The tags whose files all differ. */
  private Map<String, Use> exactTags(Digest before, Digest after) {
    Map<String, Use> uses = new HashMap<>();
    manifests.changes(
        before,
        after,
        change -> {
          if (uses.size() <= MOST_TAGS) {
            change.before().ifPresent(file -> file.tags().forEach(t -> use(uses, t).changed++));
          }
        });
    if (uses.size() > MOST_TAGS) {
      return Map.of();
    }
    try (Stream<SiteFile> files = manifests.of(before).files()) {
      files.forEach(
          file ->
              file.tags().stream()
                  .map(uses::get)
                  .forEach(
                      use -> {
                        if (use != null) {
                          use.all++;
                        }
                      }));
    }
    uses.values().removeIf(use -> use.changed < use.all);
    return uses;
  }

  private static Use use(Map<String, Use> uses, String tag) {
    return uses.computeIfAbsent(tag, t -> new Use());
  }

  /** The tag that forgets most beside this file. */
  private static Optional<String> tag(FileChange change, Map<String, Use> tags) {
    return change.before().stream()
        .flatMap(file -> file.tags().stream())
        .filter(tags::containsKey)
        .max(
            Comparator.comparingLong((String tag) -> tags.get(tag).all)
                .thenComparing(Comparator.reverseOrder()));
  }

  /** All URLs under which an edge may keep a file. */
  static List<String> urls(SiteFile file) {
    String url = file.path().url();
    if (!url.endsWith("/index.html")) {
      return List.of(url);
    }
    String folder = url.substring(0, url.length() - "index.html".length());
    return folder.equals("/")
        ? List.of(folder, url)
        : List.of(folder, folder.substring(0, folder.length() - 1), url);
  }
}
