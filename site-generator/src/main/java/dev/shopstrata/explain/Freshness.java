package dev.shopstrata.explain;

import dev.shopstrata.explain.text.Sheet;
import dev.shopstrata.explain.text.Span;
import dev.shopstrata.plan.PlannedPage;
import dev.shopstrata.render.Read;
import dev.shopstrata.render.ReadResolver;
import java.util.List;
import java.util.Optional;

/**
 * Whether the next build would render a page again.
 *
 * @param state {@code same}, {@code changed}, {@code moved} (another template, URL or subject makes
 *     the path), {@code new} or {@code unknown}
 * @param changed the reads that find something else than they did
 */
public record Freshness(String state, List<ReadName> changed) {
  /** One thing a page looked at, by its kind and key. */
  public record ReadName(String kind, String key) {
    static ReadName of(Read read) {
      return new ReadName(Words.of(read.kind()), read.key());
    }

    @Override
    public String toString() {
      return key.isEmpty() ? kind : kind + " " + key;
    }
  }

  private static final String LABEL = "next build";

  public Freshness {
    changed = List.copyOf(changed);
  }

  static Freshness of(PlannedPage page, LastPages last, ReadResolver reads) {
    if (!last.known()) {
      return new Freshness("unknown", List.of());
    }
    Optional<LastPages.LastPage> before = last.page(page.file());
    if (before.isEmpty()) {
      return new Freshness("new", List.of());
    }
    if (!before.get().identity().equals(last.identity(page))) {
      return new Freshness("moved", List.of());
    }
    List<ReadName> changed =
        before.get().reads().stream()
            .filter(read -> !reads.holds(page, read))
            .map(ReadName::of)
            .toList();
    return new Freshness(changed.isEmpty() ? "same" : "changed", changed);
  }

  void tell(Sheet sheet) {
    switch (state) {
      case "same" -> sheet.row(LABEL, Span.of("keeps it: nothing it looked at has changed"));
      case "changed" -> {
        sheet.row(LABEL, Span.changed("renders it again: what it looked at has changed"));
        changed.forEach(read -> sheet.row("changed", Span.changed(read.toString())));
      }
      case "moved" ->
          sheet.row(LABEL, Span.changed("renders it again: another template, URL or subject"));
      case "new" -> sheet.row(LABEL, Span.changed("renders it: the last bundle has no such page"));
      default -> sheet.row(LABEL, Span.faint("nothing is known of an earlier build"));
    }
  }
}
