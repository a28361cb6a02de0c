package dev.shopstrata.explain;

import dev.shopstrata.catalog.delta.AmountChange;
import dev.shopstrata.catalog.delta.ChangeKind;
import dev.shopstrata.catalog.delta.Found;
import dev.shopstrata.catalog.delta.KindDiff;
import dev.shopstrata.catalog.delta.RecordChange;
import dev.shopstrata.catalog.delta.SlugChange;
import dev.shopstrata.catalog.delta.SnapshotDiff;
import dev.shopstrata.catalog.snapshot.Snapshot;
import dev.shopstrata.explain.text.Sheet;
import dev.shopstrata.explain.text.SheetText;
import dev.shopstrata.explain.text.Span;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Two snapshots side by side. */
public record SnapshotComparison(Side from, Side to, SnapshotDiff diff) {
  /**
   * One of them.
   *
   * @param name what the user called it
   * @param asOf the moment its data describes, empty when it doesn't say
   */
  public record Side(String name, String asOf, int products, int deltas) {
    public static Side of(String name, Snapshot snapshot) {
      return new Side(
          name,
          snapshot.head().dataAsOf().map(Object::toString).orElse(""),
          snapshot.productCount(),
          snapshot.deltas());
    }

    private static String counted(int count, String word) {
      return count + " " + word + (count == 1 ? "" : "s");
    }

    private Span[] spans() {
      return new Span[] {
        Span.strong(name),
        Span.of("  " + counted(products, "product")),
        Span.faint(deltas == 0 ? "" : "  " + counted(deltas, "delta")),
        Span.faint(asOf.isEmpty() ? "" : "  as of " + asOf)
      };
    }
  }

  /** At most 80 columns wide. */
  public String text(boolean colors) {
    Sheet sheet = new Sheet();
    sheet.row("from", from.spans()).row("to", to.spans()).blank();
    if (diff.isEmpty()) {
      sheet.line(Span.of("no record differs"));
    }
    tell(sheet, "products", diff.products(), productChanges());
    tell(sheet, "categories", diff.categories(), "");
    tell(sheet, "reviews", diff.reviews(), "");
    if (diff.slugs().count() > 0) {
      sheet.line(Span.strong("slugs"), Span.of("  " + diff.slugs().count() + " changed"));
      sheet.inner(() -> diff.slugs().first().forEach(slug -> tell(sheet, slug)));
      sheet.inner(() -> tellRest(sheet, diff.slugs()));
    }
    return new SheetText(colors).of(sheet);
  }

  /** The same for programs; docs/catalog/DELTAS.md has the shapes. */
  public String json() {
    return AnswerJson.of(this);
  }

  private String productChanges() {
    Map<ChangeKind, Long> counts = diff.productChanges();
    return counts.isEmpty()
        ? ""
        : counts.entrySet().stream()
            .map(entry -> entry.getValue() + " " + words(entry.getKey()))
            .collect(Collectors.joining(", ", ": ", ""));
  }

  private static String words(ChangeKind kind) {
    return kind == ChangeKind.OTHER ? "otherwise" : "only in " + kind.text().replace('-', ' ');
  }

  private static void tell(Sheet sheet, String what, KindDiff kind, String more) {
    if (kind.isEmpty()) {
      return;
    }
    sheet.line(
        Span.strong(what),
        Span.of("  " + kind.added().count() + " added"),
        Span.of(", " + kind.removed().count() + " removed"),
        Span.of(", " + kind.changed().count() + " changed" + more));
    sheet.inner(
        () -> {
          kind.added()
              .first()
              .forEach(
                  record ->
                      sheet.row(
                          "added", Span.winner(record.id()), Span.faint("  " + record.name())));
          tellRest(sheet, kind.added());
          kind.removed()
              .first()
              .forEach(
                  record ->
                      sheet.row(
                          "removed", Span.hidden(record.id()), Span.faint("  " + record.name())));
          tellRest(sheet, kind.removed());
          kind.changed().first().forEach(record -> tell(sheet, record));
          tellRest(sheet, kind.changed());
        });
    sheet.blank();
  }

  private static void tell(Sheet sheet, RecordChange record) {
    sheet.row("changed", Span.changed(record.id()), Span.faint("  " + record.name()));
    List<String> others = record.fields().stream().filter(field -> !isTold(record, field)).toList();
    sheet.inner(
        () -> {
          record.prices().forEach(price -> tell(sheet, "price", price));
          record.stock().forEach(stock -> tell(sheet, "stock", stock));
          if (!others.isEmpty()) {
            sheet.row("fields", Span.of(String.join(", ", others)));
          }
        });
  }

  private static boolean isTold(RecordChange record, String field) {
    return (field.equals("prices") && !record.prices().isEmpty())
        || (field.equals("stock") && !record.stock().isEmpty());
  }

  private static void tell(Sheet sheet, String label, AmountChange change) {
    sheet.row(
        label,
        Span.faint(change.variant().isEmpty() ? "" : change.variant() + "  "),
        Span.faint(change.scope().isEmpty() ? "" : change.scope() + "  "),
        Span.of(orNone(change.before()) + " → "),
        Span.changed(orNone(change.after())));
  }

  private static void tell(Sheet sheet, SlugChange change) {
    sheet.line(
        Span.of(change.record()),
        Span.faint("  " + change.locale() + "  "),
        Span.of(orNone(change.before()) + " → "),
        Span.changed(orNone(change.after())));
  }

  private static void tellRest(Sheet sheet, Found<?> found) {
    long rest = found.count() - found.first().size();
    if (rest > 0) {
      sheet.row("", Span.faint("… and " + rest + " more"));
    }
  }

  private static String orNone(String text) {
    return text.isEmpty() ? "none" : text;
  }
}
