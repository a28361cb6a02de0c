package dev.shopstrata.explain;

import dev.shopstrata.explain.text.Sheet;
import dev.shopstrata.explain.text.SheetText;
import dev.shopstrata.explain.text.Span;
import java.util.ArrayList;
import java.util.List;

/** When time alone changes the pages of stores, why, and which. */
public record Schedule(List<StoreSchedule> stores) {
  /**
   * The next boundaries of one store.
   *
   * @param timeZone the store's; all times of it are in this zone
   * @param asOf the moment it shows now
   * @param until the end of what was looked at
   * @param more whether there are further boundaries before {@code until}
   */
  public record StoreSchedule(
      String store,
      String timeZone,
      String asOf,
      String until,
      boolean more,
      List<Boundary> boundaries) {
    public StoreSchedule {
      boundaries = List.copyOf(boundaries);
    }
  }

  /**
   * What happens to a store at a moment.
   *
   * @param causes none when only pages of other stores that it links to come or go
   * @param exact whether the pages are just those that a build at this moment renders again; else
   *     those that are known beforehand
   * @param changed pages that are there before and after
   * @param problems what is wrong with the store from this moment on
   */
  public record Boundary(
      String at,
      List<Cause> causes,
      boolean exact,
      Pages changed,
      Pages added,
      Pages gone,
      List<String> problems) {
    public Boundary {
      causes = List.copyOf(causes);
      problems = List.copyOf(problems);
    }

    long pages() {
      return changed.count() + added.count() + gone.count();
    }
  }

  /**
   * Something that begins or ends.
   *
   * @param what {@code price begins}, {@code content ends} …
   * @param count of how many records
   * @param first the first few, {@code product/teapot}
   */
  public record Cause(String what, int count, List<String> first) {
    public Cause {
      first = List.copyOf(first);
    }
  }

  /**
   * A number of pages.
   *
   * @param first the URLs of the first few
   */
  public record Pages(long count, List<String> first) {
    public Pages {
      first = List.copyOf(first);
    }
  }

  public Schedule {
    stores = List.copyOf(stores);
  }

  /** The schedule for people, at most 80 columns wide. */
  public String text(boolean colors) {
    Sheet sheet = new Sheet();
    for (int i = 0; i < stores.size(); i++) {
      if (i > 0) {
        sheet.blank();
      }
      tell(sheet, stores.get(i));
    }
    return new SheetText(colors).of(sheet);
  }

  /** The schedule for programs; docs/TIME.md has the shape. */
  public String json() {
    return AnswerJson.of(this);
  }

  private static void tell(Sheet sheet, StoreSchedule store) {
    sheet.line(
        Span.strong(store.store()),
        Span.of("  shows " + store.asOf()),
        Span.faint("  " + store.timeZone()));
    sheet.inner(
        () -> {
          if (store.boundaries().isEmpty()) {
            sheet.line(Span.faint("nothing changes by time alone until " + store.until()));
          }
          store.boundaries().forEach(boundary -> tell(sheet, boundary));
          if (store.more()) {
            sheet.line(Span.faint("and more until " + store.until()));
          }
        });
  }

  private static void tell(Sheet sheet, Boundary boundary) {
    String pages = boundary.pages() + (boundary.pages() == 1 ? " page" : " pages");
    sheet.line(
        Span.strong(boundary.at()), Span.of("  " + (boundary.exact() ? "" : "at least ") + pages));
    sheet.inner(
        () -> {
          if (boundary.causes().isEmpty()) {
            sheet.row("because", Span.of("another store changes"));
          }
          boundary
              .causes()
              .forEach(
                  cause -> sheet.row(cause.what(), Span.of(listed(cause.count(), cause.first()))));
          tell(sheet, "changed", boundary.changed());
          tell(sheet, "added", boundary.added());
          tell(sheet, "gone", boundary.gone());
          boundary.problems().forEach(problem -> sheet.row("problem", Span.changed(problem)));
        });
  }

  private static void tell(Sheet sheet, String label, Pages pages) {
    if (pages.count() > 0) {
      sheet.row(label, Span.of(listed(pages.count(), pages.first())));
    }
  }

  /** {@code 1204: teapot, kettle, …}. */
  private static String listed(long count, List<String> first) {
    List<String> shown = new ArrayList<>(first);
    if (count > first.size()) {
      shown.add("…");
    }
    return count + ": " + String.join(", ", shown);
  }
}
