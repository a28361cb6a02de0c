package dev.shopstrata.normalize.magento;

import dev.shopstrata.catalog.ProductCheck;
import dev.shopstrata.normalize.CatalogSink;
import dev.shopstrata.normalize.ProductRecord;
import dev.shopstrata.normalize.RecordGroups;
import dev.shopstrata.normalize.export.UnreadableException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Gives a product to the catalog, and accounts for all the rows it was made of. */
final class FamilyReading {
  private final ProductReader products;
  private final Offers offers;
  private final CatalogSink sink;

  FamilyReading(ProductReader products, Offers offers, CatalogSink sink) {
    this.products = products;
    this.offers = offers;
    this.sink = sink;
  }

  /**
   * Reads the rows of a product and its variants.
   *
   * @param key the product's SKU in small letters
   */
  void read(String key, List<RecordGroups.Member<Row>> members) {
    Family family = new Family(members);
    Optional<Family.Sold> sold = family.sold(key);
    boolean isWritten = sold.isPresent() && isWritten(family, sold.get());
    Set<RecordGroups.Member<Row>> refused = offers.takeRefused();
    for (RecordGroups.Member<Row> member : members) {
      boolean isProduct = sold.isPresent() && member.at().equals(sold.get().at());
      if (!member.record().counted() || isProduct || refused.contains(member)) {
        continue;
      }
      if (family.repeated().contains(member)) {
        sink.quarantine(
            member.at(),
            "there is another product with this id before it",
            member.record().cells().toString());
      } else if (isWritten) {
        sink.tally().merged();
      } else {
        sink.tally().skipped("its product was refused or is not in the export", member.at());
      }
    }
  }

  private boolean isWritten(Family family, Family.Sold sold) {
    try {
      ProductRecord record = products.read(family, sold);
      List<String> faults = ProductCheck.faults(record.product());
      if (!faults.isEmpty()) {
        throw new UnreadableException(faults.get(0));
      }
      sink.product(record);
      return true;
    } catch (UnreadableException e) {
      sink.quarantine(sold.at(), e.getMessage(), sold.cells().byColumn().toString());
      return false;
    }
  }
}
