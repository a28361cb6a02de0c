package dev.shopstrata.catalog.delta;

import dev.shopstrata.catalog.Category;
import dev.shopstrata.catalog.Product;
import dev.shopstrata.catalog.Review;
import java.util.List;

/**
 * A record that is another one now.
 *
 * @param fields names of the fields that differ, in the order of the record
 * @param prices the amounts that differ; only of products
 * @param stock the stock that differs; only of products
 */
public record RecordChange(
    String id,
    String name,
    List<String> fields,
    List<AmountChange> prices,
    List<AmountChange> stock) {
  public RecordChange {
    fields = List.copyOf(fields);
    prices = List.copyOf(prices);
    stock = List.copyOf(stock);
  }

  static RecordChange of(Product before, Product after) {
    return of(
        Named.of(after),
        ChangedFields.of(before, after),
        AmountChange.ofPrices(before, after),
        AmountChange.ofStock(before, after));
  }

  static RecordChange of(Category before, Category after) {
    return of(Named.of(after), ChangedFields.of(before, after), List.of(), List.of());
  }

  static RecordChange of(Review before, Review after) {
    return of(Named.of(after), ChangedFields.of(before, after), List.of(), List.of());
  }

  private static RecordChange of(
      Named record, List<String> fields, List<AmountChange> prices, List<AmountChange> stock) {
    return new RecordChange(record.id(), record.name(), fields, prices, stock);
  }
}
