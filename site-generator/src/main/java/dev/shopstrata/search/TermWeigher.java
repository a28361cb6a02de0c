package dev.shopstrata.search;

import dev.shopstrata.catalog.view.SfAttribute;
import dev.shopstrata.catalog.view.SfCategoryRef;
import dev.shopstrata.catalog.view.SfProduct;
import dev.shopstrata.catalog.view.SfVariant;
import dev.shopstrata.seo.PlainText;
import dev.shopstrata.store.SearchSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Finds the words of a product and how much it is about each: the fields' counts, each divided by
 * how long the field is for its kind, times its boost, added, and saturated as BM25F does. How rare
 * a word is comes in when it is searched for.
 */
final class TermWeigher {
  /** The best weight there is. */
  static final int CLASSES = 7;

  private static final double SATURATION = 4;
  private static final int MAX_WORD = 40;

  private final SearchSettings settings;

  /**
   * @param length the words it usually has
   */
  private record Field(String name, double length) {}

  private static final Field NAME = new Field("name", 5);
  private static final Field CODE = new Field("code", 4);
  private static final Field BRAND = new Field("brand", 2);
  private static final Field CATEGORY = new Field("category", 3);
  private static final Field ATTRIBUTE = new Field("attribute", 8);
  private static final Field DESCRIPTION = new Field("description", 40);

  TermWeigher(SearchSettings settings) {
    this.settings = settings;
  }

  /** Word → weight from 1 to {@link #CLASSES}. */
  NavigableMap<String, Integer> weigh(SfProduct product) {
    NavigableMap<String, Double> sums = new TreeMap<>();
    add(sums, NAME, SearchText.words(product.name()));
    add(sums, CODE, codes(product));
    if (product.brand() != null) {
      add(sums, BRAND, SearchText.words(product.brand()));
    }
    add(sums, CATEGORY, words(names(product.categories(), product.breadcrumb())));
    add(sums, ATTRIBUTE, words(attributes(product)));
    if (settings.boost(DESCRIPTION.name()) > 0) {
      add(sums, DESCRIPTION, SearchText.words(PlainText.of(product.description())));
    }
    int behind = product.availability().equals("out-of-stock") ? 1 : 0;
    NavigableMap<String, Integer> weights = new TreeMap<>();
    sums.forEach(
        (word, sum) -> {
          long weight = Math.round(CLASSES * sum / (sum + SATURATION)) - behind;
          weights.put(word, (int) Math.max(1, weight));
        });
    return weights;
  }

  private void add(NavigableMap<String, Double> sums, Field field, List<String> words) {
    int boost = settings.boost(field.name());
    if (boost == 0) {
      return;
    }
    double part = boost / (0.6 + 0.4 * words.size() / field.length());
    for (String word : words) {
      if (word.length() <= MAX_WORD) {
        sums.merge(word, part, Double::sum);
      }
    }
  }

  private static List<String> codes(SfProduct product) {
    List<String> codes = new ArrayList<>();
    addCode(codes, product.sku());
    addCode(codes, product.gtin());
    addCode(codes, product.mpn());
    for (SfVariant variant : product.variants()) {
      addCode(codes, variant.sku());
      addCode(codes, variant.gtin());
    }
    return codes.stream().distinct().toList();
  }

  private static void addCode(List<String> codes, String text) {
    if (text != null && !SearchText.code(text).isEmpty()) {
      codes.add(SearchText.code(text));
    }
  }

  private static List<String> names(List<SfCategoryRef> links, List<SfCategoryRef> trail) {
    return Stream.concat(links.stream(), trail.stream())
        .map(SfCategoryRef::name)
        .distinct()
        .toList();
  }

  private List<String> attributes(SfProduct product) {
    return Stream.concat(
            product.attributes().stream(),
            product.variants().stream().flatMap(variant -> variant.attributes().stream()))
        .filter(attribute -> settings.attributes().contains(attribute.name()))
        .map(TermWeigher::text)
        .distinct()
        .toList();
  }

  private static String text(SfAttribute attribute) {
    return attribute.valueLabel() == null
        ? String.valueOf(attribute.value())
        : attribute.valueLabel();
  }

  private static List<String> words(List<String> texts) {
    return texts.stream().flatMap(text -> SearchText.words(text).stream()).toList();
  }
}
