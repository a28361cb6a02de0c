package dev.shopstrata.normalize.sap;

import dev.shopstrata.catalog.Category;
import dev.shopstrata.catalog.Image;
import dev.shopstrata.catalog.LocalizedText;
import dev.shopstrata.normalize.CatalogSink;
import dev.shopstrata.normalize.draft.Amounts;
import dev.shopstrata.normalize.export.SourcePosition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The categories of a shop, held while its lines are read. */
final class ImpexCategories {
  private static final String BRAND = "brand_";

  private final CatalogSink sink;
  private final ImpexMedia media;
  private final Map<String, ItemState> states = new LinkedHashMap<>();
  private final Map<String, Place> places = new LinkedHashMap<>();
  private final Map<String, ItemState> variantValues = new LinkedHashMap<>();
  private final Map<String, ItemState> variantNames = new LinkedHashMap<>();

  private record Place(SourcePosition at, String text) {}

  ImpexCategories(CatalogSink sink, ImpexMedia media) {
    this.sink = sink;
    this.media = media;
  }

  /** Takes a line about a category; the one that makes it is counted when it is written. */
  void take(ItemLine line, SourcePosition at) {
    ItemState state = states.computeIfAbsent(line.code(), c -> new ItemState());
    boolean before = state.isCreated();
    state.apply(line.mode(), line.fields());
    if (!before && state.isCreated() && !places.containsKey(line.code())) {
      places.put(line.code(), new Place(at, line.text()));
    } else {
      sink.tally().merged();
    }
  }

  /** An option such as a colour, or one of its values, which shops keep as categories. */
  void takeOption(ItemLine line) {
    Map<String, ItemState> options =
        line.kind() == ItemKind.VARIANT_VALUE ? variantValues : variantNames;
    options.computeIfAbsent(line.code(), c -> new ItemState()).apply(line.mode(), line.fields());
  }

  void takeParent(String parent, String child) {
    states
        .computeIfAbsent(child, c -> new ItemState())
        .apply(ImpexHeader.Mode.UPDATE, Map.of("supercategories", ItemLine.APPEND + parent));
  }

  /** The texts of an option's value; empty when a code is none. */
  Optional<ItemState> optionValue(String code) {
    return Optional.ofNullable(variantValues.get(code));
  }

  /** The texts of an option. */
  Optional<ItemState> option(String code) {
    return Optional.ofNullable(variantNames.get(code));
  }

  /** What a brand is called whose category a code is. */
  Optional<LocalizedText> brand(String code) {
    return code.startsWith(BRAND) && states.containsKey(code)
        ? Optional.ofNullable(ImpexTexts.plain(states.get(code).fields(), "name"))
        : Optional.empty();
  }

  /** Gives all categories. */
  void finish() {
    places.forEach(
        (code, place) -> {
          ItemState state = states.get(code);
          LocalizedText name = ImpexTexts.plain(state.fields(), "name");
          if (!state.isCreated()) {
            sink.tally().skipped("a later line removes it", place.at());
          } else if (name == null) {
            sink.quarantine(place.at(), "it has no \"name\"", place.text());
          } else {
            sink.category(category(code, name, state), place.at());
          }
        });
  }

  private Category category(String code, LocalizedText name, ItemState state) {
    List<String> parents =
        state.codes("supercategories").stream().filter(places::containsKey).toList();
    if (parents.size() > 1) {
      sink.tally()
          .note("a category has several parents, of which the first counts", "category " + code);
    }
    Map<String, String> descriptions = new LinkedHashMap<>();
    ImpexTexts.byTag(state.fields(), "description")
        .forEach((tag, text) -> descriptions.put(tag, ImpexTexts.rich(text)));
    return new Category(
        code,
        parents.stream().findFirst().orElse(null),
        null,
        name,
        descriptions.isEmpty() ? null : LocalizedText.of(descriptions),
        image(state),
        Amounts.number(state.text("order")).map(n -> n.toPlainString()).orElse(null),
        null,
        true,
        null);
  }

  private Image image(ItemState state) {
    Optional<Image> picture = media.of(state.text("picture"), null);
    return picture.or(() -> media.of(state.text("thumbnail"), null)).orElse(null);
  }
}
