package snapshot;

import static snapshot.Options.sizes;
import static snapshot.ProductTexts.name;
import static snapshot.Slug.slug;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The variants of a product: one for each option and size. */
final class Variants {
  private final Words words;
  private final Images images;
  private final Attributes attributes;

  Variants(Words words) {
    this.words = words;
    images = new Images(words);
    attributes = new Attributes(words);
  }

  List<Object> all(Family family, Series series, String sku, List<String> options) {
    List<Object> variants = new ArrayList<>();
    List<String> sizes = sizes(family, family.productId(series));
    for (String option : options) {
      int step = 0;
      for (String size : sizes) {
        variants.add(variant(family, series, sku, option, size, step++));
      }
    }
    return variants;
  }

  private Map<String, Object> variant(
      Family family, Series series, String sku, String option, String size, int step) {
    String productId = family.productId(series);
    boolean coffee = family.id().equals("beans");
    String id =
        productId + "-" + option + (size.isEmpty() ? "" : "-" + slug(size.replace('_', '-')));
    Map<String, Object> v = new LinkedHashMap<>();
    v.put("id", id);
    String tail = option.substring(0, 3).toUpperCase(Locale.ROOT);
    v.put("sku", sku + "-" + tail + (size.isEmpty() ? "" : "-" + (step + 1)));
    List<Object> list = new ArrayList<>();
    list.add(
        attributes.attribute(
            coffee ? "grind" : "color",
            option,
            words.word("options", option),
            coffee ? "enum" : "color"));
    if (!size.isEmpty()) {
      list.add(attributes.attribute("size", size.replace('_', ' '), words.size(size), "size"));
    }
    v.put("attributes", list);
    v.put("prices", Prices.prices(family, series, productId, size, step));
    v.put("stock", Stock.stock(productId, id));
    if (!coffee) {
      v.put("images", images.views(family, option, name(family, series)));
    }
    v.put("gtin", Gtin.gtin(id));
    return v;
  }
}
