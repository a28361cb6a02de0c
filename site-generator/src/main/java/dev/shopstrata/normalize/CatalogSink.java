package dev.shopstrata.normalize;

import dev.shopstrata.catalog.Category;
import dev.shopstrata.catalog.Price;
import dev.shopstrata.catalog.Review;
import dev.shopstrata.catalog.Stock;
import dev.shopstrata.normalize.export.ExportFile;
import dev.shopstrata.normalize.export.ReadingListener;
import dev.shopstrata.normalize.export.SourcePosition;
import dev.shopstrata.normalize.export.Tally;
import java.util.List;

/**
 * Takes what a normalizer reads, in any order, and makes a snapshot of it: sorts, joins by SKU and
 * by reference, refuses what can't be sold. Whatever is given here with a position is counted here;
 * the normalizer tells the tally which records it read, merged into others and skipped.
 */
public interface CatalogSink extends ReadingListener {
  /** Parents are ids; an unknown one is dropped, a cycle broken. Held in memory. */
  void category(Category category, SourcePosition at);

  /** A category that is no record of its own, but named in others; the first of an id counts. */
  void category(Category category);

  /** Of two products with one id the first wins. */
  void product(ProductRecord product);

  /** A price for every product or variant that is meant and whose prices lie apart. */
  void price(Target target, Price price, SourcePosition at);

  /** Stock for every product or variant that is meant. */
  void stock(Target target, Stock stock, SourcePosition at);

  /** A review; its product id is what the product is known as, or a SKU, as the target says. */
  void review(Target target, Review review, SourcePosition at);

  /** References of the products that are meant to others, from one record. */
  void references(Target target, List<Reference> others, SourcePosition at);

  /** Adds a value to the list {@code $custom.field} of the product that is meant. */
  void tag(Target target, String field, String value, SourcePosition at);

  /** Refuses a record; the reason is one sentence in lower case. */
  void quarantine(SourcePosition at, String reason, String raw);

  Tally tally();

  @Override
  default void mended(String what, ExportFile file) {
    tally().note(what, file.name());
  }

  @Override
  default void unreadable(SourcePosition at, String reason, String raw) {
    tally().read();
    quarantine(at, reason, raw);
  }
}
