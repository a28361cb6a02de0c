package snapshot;

import static snapshot.Chance.chance;
import static snapshot.Chance.hash;
import static snapshot.Languages.each;
import static snapshot.Options.options;
import static snapshot.ProductTexts.name;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The record of a product. */
final class Products {
  private final Assortment assortment;
  private final Words words;
  private final Reviews reviews;
  private final ProductTexts texts;
  private final Images images;
  private final Attributes attributes;
  private final Variants variants;

  Products(Assortment assortment, Words words, Reviews reviews) {
    this.assortment = assortment;
    this.words = words;
    this.reviews = reviews;
    texts = new ProductTexts(words);
    images = new Images(words);
    attributes = new Attributes(words);
    variants = new Variants(words);
  }

  Map<String, Object> product(Family family, Series series, int serial) {
    String id = family.productId(series);
    List<String> materials = family.list("materials");
    String material = materials.get(chance(id, "material", materials.size()));
    String sku = (assortment.isOutdoor(family) ? "F" : "S") + (1000 + serial);
    Map<String, Object> p = new LinkedHashMap<>();
    p.put("id", id);
    p.put("sku", sku);
    Map<String, Object> name = name(family, series);
    p.put("slug", Slug.slugs(name));
    p.put("name", name);
    p.put("description", each(l -> texts.description(family, series, material, id, l)));
    p.put("brand", series.maker());
    p.put("mpn", sku + "-" + Math.abs(hash(id, "mpn")) % 900);
    p.put("categories", links(family, material, serial));

    List<String> options = options(family, material, id);
    boolean coffee = family.id().equals("beans");
    List<String> shown = coffee ? List.of(material) : options.stream().distinct().toList();
    List<Object> pictures = new ArrayList<>();
    for (String color : shown) {
      List<Object> views = images.views(family, color, name);
      pictures.addAll(pictures.isEmpty() ? views : views.subList(0, 1));
    }
    p.put("primaryImage", pictures.get(0));
    p.put("gallery", pictures.subList(1, pictures.size()));
    p.put("attributes", attributes(family, series, material));

    List<Object> all = variants.all(family, series, sku, options);
    p.put("variants", all);
    List<Map<String, Object>> written = reviews.of(family, id);
    if (!written.isEmpty()) {
      p.put("rating", Reviews.rating(written));
    }
    Map<String, Object> seo = new LinkedHashMap<>();
    seo.put("description", each(l -> ProductTexts.seoText(family, name, id, l)));
    p.put("seo", seo);
    p.put("relations", assortment.relations(family, series));
    p.put("kind", all.size() > 1 ? "configurable" : "simple");
    p.put("published", true);
    p.put("createdAt", createdAt(id));
    p.put("updatedAt", updatedAt(id));
    p.put("compliance", Makers.compliance(family, series));
    return p;
  }

  private static List<Object> links(Family family, String material, int serial) {
    List<Object> links = new ArrayList<>();
    links.add(link(family.facts().get("category"), place(serial), true));
    if (family.facts().containsKey("also")
        && (!family.id().equals("mug") || material.equals("enamel"))) {
      links.add(link(family.facts().get("also"), place(serial), null));
    }
    return links;
  }

  private static Map<String, Object> link(String category, int position, Boolean primary) {
    Map<String, Object> link = new LinkedHashMap<>();
    link.put("id", category);
    link.put("position", position);
    if (primary != null) {
      link.put("primary", primary);
    }
    return link;
  }

  /** Line by line, so that a category of several families shows all of them first. */
  private static int place(int serial) {
    return serial % 12 * 30 + serial / 12;
  }

  private List<Object> attributes(Family family, Series series, String material) {
    boolean coffee = family.id().equals("beans");
    List<Object> list = new ArrayList<>();
    list.add(
        attributes.attribute(
            coffee ? "roast" : "material", material, words.word("materials", material), "enum"));
    if (family.facts().containsKey("weight")) {
      int grams = Integer.parseInt(family.facts().get("weight")) * (200 - series.factor()) / 100;
      list.add(attributes.attribute("weight", "" + grams, words.size(grams + "_g"), "number"));
    }
    list.add(attributes.attribute("series", series.name(), each(series::in), "text"));
    return list;
  }

  private static String createdAt(String id) {
    return String.format(
        Locale.ROOT,
        "%d-%02d-%02dT08:00:00Z",
        2022 + chance(id, "first year", 4),
        1 + chance(id, "first month", 12),
        1 + chance(id, "first day", 28));
  }

  private static String updatedAt(String id) {
    return String.format(
        Locale.ROOT,
        "2026-%02d-%02dT08:00:00Z",
        1 + chance(id, "month", 10),
        1 + chance(id, "day", 28));
  }
}
