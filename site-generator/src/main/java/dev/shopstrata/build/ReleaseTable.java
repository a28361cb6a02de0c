package dev.shopstrata.build;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.shopstrata.explain.text.Sheet;
import dev.shopstrata.explain.text.SheetText;
import dev.shopstrata.explain.text.Span;
import dev.shopstrata.publish.ReleaseAction;
import dev.shopstrata.publish.ReleaseRecord;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What stores show in an environment, and what they showed before. */
public record ReleaseTable(String environment, List<StoreRow> stores) {
  private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

  /**
   * One store.
   *
   * @param releases newest first: what is live, then what can be gone back to
   * @param publishing the claim of a publisher that is at work or was stopped; null without one
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record StoreRow(String store, List<Row> releases, ReleaseRecord publishing) {
    public StoreRow {
      releases = List.copyOf(releases);
    }
  }

  /**
   * One release.
   *
   * @param live whether shoppers see it now
   * @param rollbackTo the number of the release that it shows again; null in an ordinary one
   * @param dataHours how old its prices and stock are
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Row(
      long seq,
      boolean live,
      String kind,
      Long rollbackTo,
      String bundle,
      String asOf,
      long dataHours,
      String who,
      String when) {}

  public ReleaseTable {
    stores = List.copyOf(stores);
  }

  static StoreRow row(String store, List<ReleaseRecord> records, int shown, Instant now) {
    List<ReleaseRecord> newest = new ArrayList<>(records);
    Collections.reverse(newest);
    List<Row> rows = new ArrayList<>();
    for (ReleaseRecord record : newest) {
      if (record.action() == ReleaseAction.LIVE && rows.size() < shown) {
        rows.add(row(record, rows.isEmpty(), now));
      }
    }
    ReleaseRecord head = newest.isEmpty() ? null : newest.get(0);
    boolean isOpen = head != null && head.action() == ReleaseAction.STARTED;
    return new StoreRow(store, rows, isOpen ? head : null);
  }

  private static Row row(ReleaseRecord record, boolean live, Instant now) {
    return new Row(
        record.seq(),
        live,
        record.kind().text(),
        record.rollbackTo(),
        record.bundle(),
        record.asOf(),
        Duration.between(Instant.parse(record.asOf()), now).toHours(),
        record.who(),
        record.when());
  }

  /** The table for people. */
  public String text(boolean colors) {
    Sheet sheet = new Sheet();
    for (StoreRow store : stores) {
      sheet.line(Span.strong(store.store()), Span.faint("  " + environment));
      sheet.inner(() -> tell(sheet, store));
    }
    return new SheetText(colors).of(sheet);
  }

  private static void tell(Sheet sheet, StoreRow store) {
    if (store.publishing() != null) {
      sheet.line(
          Span.changed(
              "%s is publishing since %s, until %s at most"
                  .formatted(
                      store.publishing().who(),
                      store.publishing().when(),
                      store.publishing().expires())));
    }
    if (store.releases().isEmpty()) {
      sheet.line(Span.faint("nothing was published yet"));
    }
    store.releases().forEach(row -> tell(sheet, row));
  }

  private static void tell(Sheet sheet, Row row) {
    String what = row.rollbackTo() == null ? row.kind() : "rollback to " + row.rollbackTo();
    Span name = Span.of("%5d  ".formatted(row.seq()));
    Span state = row.live() ? Span.winner("live  ") : Span.faint("      ");
    sheet.line(
        name,
        state,
        Span.of("%-15s %s  ".formatted(what, row.when().substring(0, 16))),
        Span.faint("data %d h old, by %s".formatted(row.dataHours(), row.who())));
  }

  /** The table for programs; docs/PUBLISH.md has the shape. */
  public String json() {
    DefaultPrettyPrinter pretty =
        new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT);
    try {
      return new ObjectMapper().writer(pretty).writeValueAsString(this) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
