package dev.shopstrata.build;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.shopstrata.publish.PurgePlan;
import dev.shopstrata.publish.ReleaseKind;
import dev.shopstrata.publish.ReleasePlan;
import dev.shopstrata.publish.edge.Purge;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * What publishing one store does and costs, as a file keeps it.
 *
 * @param liveSeq the release that is live; 0 before the first
 * @param live its bundle; null before the first
 * @param bundle the one to be published
 * @param kind null when the bundle is live already
 * @param files how many, by why they are written or not
 * @param uploads objects that are sent, those in encodings included
 * @param bytes of these
 * @param copies files that the target copies by itself
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StorePlan(
    String store,
    long liveSeq,
    String live,
    String bundle,
    String kind,
    NavigableMap<String, Long> files,
    long uploads,
    long bytes,
    long copies,
    Purges purges) {
  /**
   * What the edge is made to forget.
   *
   * @param everything whether it forgets all of the store
   * @param calls requests to the edge
   * @param dollars what it costs once free purges are used up
   */
  public record Purges(
      List<String> urls, List<String> tags, boolean everything, long calls, double dollars) {
    public Purges {
      urls = List.copyOf(urls);
      tags = List.copyOf(tags);
    }

    static Purges of(PurgePlan plan) {
      List<String> urls = plan.purges().stream().flatMap(p -> urls(p).stream()).toList();
      List<String> tags = plan.purges().stream().flatMap(p -> tags(p).stream()).toList();
      boolean everything = plan.purges().stream().anyMatch(Purge.Everything.class::isInstance);
      return new Purges(urls, tags, everything, plan.calls(), plan.dollars());
    }

    private static List<String> urls(Purge purge) {
      return purge instanceof Purge.Urls urls ? urls.paths() : List.of();
    }

    private static List<String> tags(Purge purge) {
      return purge instanceof Purge.Tags tags ? tags.tags() : List.of();
    }

    /** What the edge is asked to forget, counted. */
    public long count() {
      return (long) urls.size() + tags.size() + (everything ? 1 : 0);
    }
  }

  public StorePlan {
    files = Collections.unmodifiableNavigableMap(new TreeMap<>(files));
  }

  static StorePlan of(ReleasePlan plan) {
    NavigableMap<String, Long> files = new TreeMap<>();
    plan.files().forEach((reason, count) -> files.put(word(reason), count));
    return new StorePlan(
        plan.store(),
        plan.liveSeq(),
        plan.live(),
        plan.bundle(),
        plan.how().map(ReleaseKind::text).orElse(null),
        files,
        plan.uploads(),
        plan.bytes(),
        plan.copies(),
        Purges.of(plan.purge()));
  }

  private static String word(Enum<?> reason) {
    return reason.name().toLowerCase(Locale.ROOT);
  }

  /** Whether there is anything to do. */
  public boolean hasWork() {
    return kind != null;
  }

  /** Objects that are written, sent or copied. */
  public long objects() {
    return uploads + copies;
  }
}
