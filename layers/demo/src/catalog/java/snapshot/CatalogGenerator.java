package snapshot;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes the demo company's catalog snapshot from the texts in the working folder. */
public final class CatalogGenerator {
  private CatalogGenerator() {}

  /** Takes the folder to write to, and that of the layers. */
  public static void main(String[] args) throws Exception {
    Assortment assortment = new Assortment();
    Reviews reviews = new Reviews();
    Products records = new Products(assortment, new Words(), reviews);
    TreeMap<String, Object> products = new TreeMap<>();
    TreeMap<String, List<Map<String, Object>>> written = new TreeMap<>();
    int serial = 0;
    for (Family family : assortment.families()) {
      for (Series series : assortment.series(family)) {
        Map<String, Object> product = records.product(family, series, serial++);
        products.put(family.productId(series), product);
        written.put(family.productId(series), reviews.of(family, family.productId(series)));
      }
    }
    List<Object> categories = Categories.categories();
    List<Object> all = new ArrayList<>();
    written.values().forEach(all::addAll);
    new SnapshotFolder(Path.of(args[0])).write(products.values(), categories, all);
    Manuals.write(assortment, Path.of(args[1]));
    System.out.println(
        products.size()
            + " products, "
            + categories.size()
            + " categories, "
            + all.size()
            + " reviews");
  }
}
