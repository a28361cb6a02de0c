package dev.shopstrata.normalize.sap;

import dev.shopstrata.catalog.Attribute;
import dev.shopstrata.catalog.AttributeType;
import dev.shopstrata.catalog.LocalizedText;
import dev.shopstrata.normalize.draft.AttributeDraft;
import dev.shopstrata.normalize.export.PlainText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads the attributes of an item: columns of its own, features of a classification, options. */
final class ItemAttributes {
  /** What every product has, or what a shop's customers don't see. */
  private static final Set<String> KNOWN =
      Set.of(
          "code",
          "catalogversion",
          "name",
          "summary",
          "description",
          "ean",
          "manufacturername",
          "manufactureraid",
          "approvalstatus",
          "supercategories",
          "unit",
          "varianttype",
          "baseproduct",
          "picture",
          "thumbnail",
          "thumbnails",
          "detail",
          "others",
          "normal",
          "logo",
          "data_sheet",
          "galleryimages",
          "onlinedate",
          "offlinedate",
          "keywords",
          "deliverymodes",
          "vendors",
          "stocklevels",
          "contentunit",
          "numbercontentunits",
          "pricequantity",
          "minorderquantity",
          "maxorderquantity",
          "orderquantityinterval",
          "productreferences",
          "creationtime",
          "modifiedtime",
          "pk",
          "order",
          "features",
          "variants",
          "xmlcontent",
          "remarks",
          "deliverytime",
          "segment",
          "articlestatus",
          "owner",
          "supplieralternativeaid",
          "averagerating",
          "numberofreviews",
          "productordlimit",
          "specialtreatmentclasses",
          "erpgroupbuyer",
          "erpgroupsupplier");

  private final ImpexCategories categories;
  private final FeatureNames names;

  ItemAttributes(ImpexCategories categories, FeatureNames names) {
    this.categories = categories;
    this.names = names;
  }

  /** What sets a variant apart: all columns of its own type, and its option categories. */
  List<Attribute> ofVariant(ItemState state) {
    List<Attribute> attributes = new ArrayList<>(options(state));
    for (String name : ownColumns(state)) {
      attributes.add(column(name, state));
    }
    return attributes;
  }

  /** What describes a product: its columns with texts in a language. */
  List<Attribute> ofProduct(ItemState state) {
    List<Attribute> attributes = new ArrayList<>();
    for (String name : ownColumns(state)) {
      if (!ImpexTexts.byTag(state.fields(), name).isEmpty() || state.text(name).contains("\n")) {
        attributes.add(column(name, state));
      }
    }
    return attributes;
  }

  private static List<String> ownColumns(ItemState state) {
    return state.fields().keySet().stream()
        .map(ImpexTexts::attribute)
        .distinct()
        .filter(name -> !KNOWN.contains(name) && !name.startsWith("europe1"))
        .filter(name -> !name.startsWith("@") && !name.startsWith("&"))
        .toList();
  }

  private static Attribute column(String name, ItemState state) {
    Map<String, String> words = new TreeMap<>();
    ImpexTexts.byTag(state.fields(), name)
        .forEach((tag, text) -> words.put(tag, PlainText.decoded(text)));
    List<String> codes = state.codes(name);
    Object plain = codes.size() == 1 ? PlainText.decoded(codes.get(0)) : codes;
    Object value = words.isEmpty() ? plain : words.values().iterator().next();
    return new Attribute(
        name,
        null,
        value,
        words.isEmpty() ? null : LocalizedText.of(words),
        AttributeDraft.type(name));
  }

  /** Shops keep options as categories: a value lies below the option it is one of. */
  private List<Attribute> options(ItemState state) {
    List<Attribute> options = new ArrayList<>();
    for (String code : state.codes("supercategories")) {
      Optional<ItemState> value = categories.optionValue(code);
      if (value.isPresent()) {
        String option = value.get().codes("supercategories").stream().findFirst().orElse("option");
        LocalizedText label =
            categories.option(option).map(o -> ImpexTexts.plain(o.fields(), "name")).orElse(null);
        String name = AttributeDraft.name(option);
        options.add(
            new Attribute(
                name,
                label,
                code,
                ImpexTexts.plain(value.get().fields(), "name"),
                AttributeDraft.type(name) == AttributeType.TEXT
                    ? AttributeType.ENUM
                    : AttributeDraft.type(name)));
      }
    }
    return options;
  }

  /** The features of a classification, from columns and from lines of their own. */
  List<Attribute> features(ItemState state, List<ItemLine> lines) {
    Map<String, Map<String, Set<String>>> byFeature = new LinkedHashMap<>();
    state
        .fields()
        .forEach(
            (field, text) -> {
              if (field.startsWith("@") && ImpexTexts.attribute(field).length() > 1) {
                for (String value : ImpexCells.ofValue(text, ",")) {
                  add(
                      ImpexTexts.attribute(field).substring(1),
                      ImpexTexts.tag(field),
                      ImpexCells.plain(value),
                      byFeature);
                }
              }
            });
    for (ItemLine line : lines) {
      String qualifier = line.field("qualifier");
      String code = qualifier.substring(qualifier.lastIndexOf('.') + 1);
      Stream.of("stringvalue", "numbervalue", "booleanvalue", "value", "rawvalue")
          .map(line::field)
          .filter(text -> !text.isEmpty() && !code.isEmpty())
          .findFirst()
          .ifPresent(text -> add(code, line.field("language"), withUnit(text, line), byFeature));
    }
    List<Attribute> features = new ArrayList<>();
    byFeature.forEach((code, byTag) -> features.add(feature(code, byTag)));
    return features;
  }

  private static String withUnit(String text, ItemLine line) {
    return line.field("unit").isEmpty() ? text : text + " " + line.field("unit");
  }

  private static void add(
      String code, String tag, String text, Map<String, Map<String, Set<String>>> byFeature) {
    String clean = PlainText.decoded(text);
    if (!clean.isEmpty()) {
      byFeature
          .computeIfAbsent(code, c -> new TreeMap<>())
          .computeIfAbsent(tag, t -> new LinkedHashSet<>())
          .add(clean);
    }
  }

  private Attribute feature(String code, Map<String, Set<String>> byTag) {
    List<String> values = List.copyOf(byTag.values().iterator().next());
    Map<String, String> labels = new TreeMap<>();
    byTag.forEach(
        (tag, texts) -> {
          if (!tag.isEmpty()) {
            labels.put(tag, String.join(", ", texts));
          }
        });
    LocalizedText listed = values.size() == 1 ? names.value(values.get(0)) : null;
    return new Attribute(
        AttributeDraft.name(code.toLowerCase(Locale.ROOT)),
        names.name(code),
        values.size() == 1 ? values.get(0) : values,
        listed != null ? listed : labels.isEmpty() ? null : LocalizedText.of(labels),
        AttributeType.TEXT);
  }
}
