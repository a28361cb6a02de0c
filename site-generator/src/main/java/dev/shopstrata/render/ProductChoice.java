package dev.shopstrata.render;

import dev.shopstrata.catalog.view.SfAttribute;
import dev.shopstrata.catalog.view.SfDiscountablePrice;
import dev.shopstrata.catalog.view.SfImage;
import dev.shopstrata.catalog.view.SfProduct;
import dev.shopstrata.catalog.view.SfVariant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a shopper chooses between when buying a product.
 *
 * @param variant what is chosen at first, null for a product without variants: one that can be had
 *     at the product's price, else one that can be had, else the first
 * @param options what tells the variants apart, in the order of their attributes
 */
record ProductChoice(SfVariant variant, List<Option> options) {
  private static final Set<String> SOLD = Set.of("in-stock", "preorder", "backorder");

  /** One difference between variants, such as the colour; label is null for variants as such. */
  record Option(String name, String label, List<Value> values) {}

  /**
   * One value of an option.
   *
   * @param url of the variant with this value and the other values of the one that is chosen, else
   *     of the first with this value
   * @param available whether just that combination can be had
   */
  record Value(
      String value, String label, String url, SfImage image, boolean available, boolean current) {}

  static ProductChoice of(SfProduct product) {
    List<SfVariant> variants = product.variants();
    if (variants.isEmpty()) {
      return new ProductChoice(null, List.of());
    }
    SfVariant chosen = chosen(product);
    List<Option> options = new ArrayList<>();
    for (SfAttribute attribute : differences(variants)) {
      options.add(option(attribute, variants, chosen));
    }
    boolean isClear =
        variants.stream().map(each -> values(each, options)).distinct().count() == variants.size();
    return new ProductChoice(chosen, isClear ? options : List.of(plain(variants, chosen)));
  }

  private static SfVariant chosen(SfProduct product) {
    List<SfVariant> sold = product.variants().stream().filter(ProductChoice::isAvailable).toList();
    return sold.stream()
        .filter(each -> Objects.equals(amount(each.price()), amount(product.price())))
        .findFirst()
        .orElseGet(() -> sold.isEmpty() ? product.variants().get(0) : sold.get(0));
  }

  private static Object amount(SfDiscountablePrice price) {
    return price == null ? null : price.value();
  }

  private static boolean isAvailable(SfVariant variant) {
    return SOLD.contains(variant.availability()) && variant.price() != null;
  }

  /** Attributes that at least two variants have different values of, each as first seen. */
  private static List<SfAttribute> differences(List<SfVariant> variants) {
    Map<String, SfAttribute> seen = new LinkedHashMap<>();
    variants.forEach(each -> each.attributes().forEach(a -> seen.putIfAbsent(a.name(), a)));
    return seen.values().stream()
        .filter(a -> variants.stream().map(each -> value(each, a.name())).distinct().count() > 1)
        .toList();
  }

  private static Option option(SfAttribute attribute, List<SfVariant> variants, SfVariant chosen) {
    Map<String, Value> values = new LinkedHashMap<>();
    for (SfVariant variant : variants) {
      for (SfAttribute own : variant.attributes()) {
        String text = String.valueOf(own.value());
        if (own.name().equals(attribute.name()) && !values.containsKey(text)) {
          values.put(text, value(own, variants, chosen));
        }
      }
    }
    return new Option(attribute.name(), attribute.label(), List.copyOf(values.values()));
  }

  private static Value value(SfAttribute own, List<SfVariant> variants, SfVariant chosen) {
    String text = String.valueOf(own.value());
    Map<String, String> wanted = values(chosen);
    wanted.put(own.name(), text);
    List<SfVariant> holders =
        variants.stream().filter(each -> text.equals(value(each, own.name()))).toList();
    SfVariant target =
        holders.stream()
            .filter(each -> values(each).equals(wanted))
            .findFirst()
            .orElse(holders.get(0));
    boolean available = values(target).equals(wanted) && isAvailable(target);
    String label = own.valueLabel() == null ? text : own.valueLabel();
    boolean current = text.equals(value(chosen, own.name()));
    return new Value(text, label, target.url(), first(target.images()), available, current);
  }

  /** The variants themselves, where no attribute tells them apart. */
  private static Option plain(List<SfVariant> variants, SfVariant chosen) {
    List<Value> values =
        IntStream.range(0, variants.size())
            .mapToObj(
                i -> {
                  SfVariant each = variants.get(i);
                  String id = each.sku() == null ? each.id() : each.sku();
                  String label = each.name() == null ? id : each.name();
                  return new Value(
                      id,
                      label,
                      each.url(),
                      first(each.images()),
                      isAvailable(each),
                      each.equals(chosen));
                })
            .toList();
    return new Option("variant", null, values);
  }

  private static SfImage first(List<SfImage> images) {
    return images.isEmpty() ? null : images.get(0);
  }

  private static String value(SfVariant variant, String name) {
    return values(variant).get(name);
  }

  private static Map<String, String> values(SfVariant variant) {
    return variant.attributes().stream()
        .collect(
            Collectors.toMap(
                SfAttribute::name,
                a -> String.valueOf(a.value()),
                (first, second) -> first,
                TreeMap::new));
  }

  private static List<String> values(SfVariant variant, List<Option> options) {
    return options.stream().map(o -> String.valueOf(value(variant, o.name()))).toList();
  }
}
