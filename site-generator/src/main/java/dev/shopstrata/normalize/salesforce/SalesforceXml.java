package dev.shopstrata.normalize.salesforce;

import dev.shopstrata.normalize.CatalogSink;
import dev.shopstrata.normalize.LookupTable;
import dev.shopstrata.normalize.NormalizeRequest;
import dev.shopstrata.normalize.Normalizer;
import dev.shopstrata.normalize.RecordGroups;
import dev.shopstrata.normalize.export.ExportFile;
import dev.shopstrata.normalize.export.ReadingListener;
import dev.shopstrata.normalize.export.XmlRecords;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/**
 * Reads the XML exports of Salesforce B2C Commerce: catalogs, price books and inventory lists, in
 * any number of files. Categories, price books and shared variation attributes are held; products
 * and prices are sorted on disk.
 */
public final class SalesforceXml implements Normalizer {
  static final String SITE = "site";
  static final String VIEW_TYPE = "viewType";

  private static final Set<String> PRODUCTS = Set.of("product");
  private static final Set<String> RECORDS =
      Set.of(
          "header",
          "variation-attribute",
          "category",
          "product",
          "category-assignment",
          "recommendation",
          "price-table",
          "record");

  @Override
  public String name() {
    return "salesforce-xml";
  }

  @Override
  public String version() {
    return "1";
  }

  @Override
  public List<String> files() {
    return List.of("**/*.xml");
  }

  @Override
  public Set<String> options() {
    return Set.of(SITE, VIEW_TYPE);
  }

  @Override
  public void normalize(NormalizeRequest request, CatalogSink sink) throws IOException {
    try (LookupTable masters = request.lookup("masters");
        LookupTable unavailable = request.lookup("unavailable");
        RecordGroups<CatalogPart> products = request.groups("products", CatalogPart.class);
        RecordGroups<PriceTable> prices = request.groups("prices", PriceTable.class)) {
      Localized localized = new Localized(request.options());
      Flags flags = new Flags(request.options().own(SITE));
      // A variant doesn't know its master, and may stand before it.
      for (ExportFile file : request.files()) {
        XmlRecords.forEach(
            file,
            PRODUCTS,
            ReadingListener.SILENT,
            (product, at) -> MasterLinks.learn(product, flags, masters, unavailable));
      }
      ExportReading reading =
          new ExportReading(
              flags,
              new CategoryMapper(request.options(), flags, localized),
              sink,
              masters,
              unavailable,
              products,
              prices);
      for (ExportFile file : request.files()) {
        XmlRecords.forEach(file, RECORDS, sink, reading::read);
      }
      ProductMapper mapper =
          new ProductMapper(
              flags,
              localized,
              new VariationModels(localized, reading.shared()),
              new ImageMapper(request.options(), localized),
              sink);
      products.forEach(mapper::map);
      PriceMapper priceMapper = new PriceMapper(reading.books(), flags, request.options(), sink);
      prices.forEach(priceMapper::map);
    }
  }
}
