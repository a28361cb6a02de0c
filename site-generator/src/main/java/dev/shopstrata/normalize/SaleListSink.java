package dev.shopstrata.normalize;

import dev.shopstrata.catalog.Category;
import dev.shopstrata.catalog.Price;
import dev.shopstrata.catalog.Review;
import dev.shopstrata.catalog.Stock;
import dev.shopstrata.normalize.export.SourcePosition;
import dev.shopstrata.normalize.export.Tally;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;

/** Takes prices and stock by what they are for; any other record has no place in a list. */
final class SaleListSink implements CatalogSink, Closeable {
  private static final String RULE = "a list of prices or stock has no use for this kind of record";

  private final Tally tally = new Tally();
  private final RecordGroups<Line> lines;

  /** A record of the list. */
  private record Line(Target target, Extra extra) {}

  SaleListSink(Path work) {
    this.lines = new RecordGroups<>(work, "list", Line.class);
  }

  @Override
  public Tally tally() {
    return tally;
  }

  @Override
  public void price(Target target, Price price, SourcePosition at) {
    add(target, Extra.price(at, target.name(), price), at);
  }

  @Override
  public void stock(Target target, Stock stock, SourcePosition at) {
    add(target, Extra.stock(at, target.name(), stock), at);
  }

  private void add(Target target, Extra extra, SourcePosition at) {
    tally.written();
    lines.add(target.key(), new Line(target, extra), at);
  }

  @Override
  public void category(Category category, SourcePosition at) {
    tally.skipped(RULE, at);
  }

  @Override
  public void category(Category category) {}

  @Override
  public void product(ProductRecord product) {
    tally.skipped(RULE, product.at());
  }

  @Override
  public void review(Target target, Review review, SourcePosition at) {
    tally.skipped(RULE, at);
  }

  @Override
  public void references(Target target, List<Reference> others, SourcePosition at) {
    tally.skipped(RULE, at);
  }

  @Override
  public void tag(Target target, String field, String value, SourcePosition at) {
    tally.skipped(RULE, at);
  }

  /** There is no snapshot that could keep the raw record, so its place and reason are told. */
  @Override
  public void quarantine(SourcePosition at, String reason, String raw) {
    tally.quarantined(reason, at);
  }

  /** Calls the action with what was given for each thing. */
  void forEach(BiConsumer<Target, List<Extra>> action) throws IOException {
    lines.forEach(
        (key, members) ->
            action.accept(
                members.get(0).record().target(),
                members.stream().map(member -> member.record().extra()).toList()));
  }

  SnapshotSummary summary(Path place) {
    return new SnapshotSummary(
        place,
        true,
        tally.counts(),
        new ContentCounts(0, 0, 0, 0),
        tally.quarantineFindings(),
        tally.skipFindings(),
        tally.notes());
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
