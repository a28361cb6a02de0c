package snapshot;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes the demo company's catalog snapshot from the texts in the working folder. */
public final class CatalogGenerator {
  private CatalogGenerator() {}

  /** Takes the folder to write to. */
  public static void main(String[] args) throws Exception {
    Assortment assortment = new Assortment();
    Products records = new Products(assortment, new Words());
    TreeMap<String, Object> products = new TreeMap<>();
    int serial = 0;
    for (Family family : assortment.families()) {
      for (Series series : assortment.series(family)) {
        Map<String, Object> product = records.product(family, series, serial++);
        products.put(family.productId(series), product);
      }
    }
    List<Object> categories = Categories.categories();
    new SnapshotFolder(Path.of(args[0])).write(products.values(), categories);
    System.out.println(products.size() + " products, " + categories.size() + " categories");
  }
}
