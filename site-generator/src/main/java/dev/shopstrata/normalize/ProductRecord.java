package dev.shopstrata.normalize;

import dev.shopstrata.catalog.Product;
import dev.shopstrata.normalize.export.RawRecord;
import dev.shopstrata.normalize.export.SourcePosition;
import java.util.List;

/**
 * A product and what connects it with other records.
 *
 * @param knownAs the texts by which other records refer to it, beside its id
 * @param references to other products, in order
 * @param pricesApart whether prices given by SKU are its own
 * @param raw the record as the export has it, for what catalog.yaml takes from it
 */
public record ProductRecord(
    Product product,
    SourcePosition at,
    List<String> knownAs,
    List<Reference> references,
    boolean pricesApart,
    RawRecord raw) {
  public ProductRecord {
    knownAs = List.copyOf(knownAs);
    references = List.copyOf(references);
  }

  /** A product that takes prices given apart, known by its id alone. */
  public static ProductRecord of(Product product, SourcePosition at, RawRecord raw) {
    return new ProductRecord(product, at, List.of(), List.of(), true, raw);
  }

  /** The same record, of which another product was made. */
  ProductRecord of(Product other) {
    return new ProductRecord(other, at, knownAs, references, pricesApart, raw);
  }

  public ProductRecord knownAs(List<String> names) {
    return new ProductRecord(product, at, names, references, pricesApart, raw);
  }

  public ProductRecord referringTo(List<Reference> others) {
    return new ProductRecord(product, at, knownAs, others, pricesApart, raw);
  }
}
