package dev.shopstrata.normalize.shopify;

import dev.shopstrata.normalize.SourceOptions;
import dev.shopstrata.normalize.export.ExportException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a shop's categories are made of; of several the first that a product has counts. */
enum CategorySource {
  COLLECTION,
  PRODUCT_CATEGORY,
  TYPE,
  NONE;

  static final String OPTION = "categories";

  private String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What catalog.yaml says, else what holds for the export. */
  static List<CategorySource> chosen(SourceOptions options, List<CategorySource> otherwise)
      throws ExportException {
    Optional<String> said = options.own(OPTION);
    if (said.isEmpty()) {
      return otherwise;
    }
    List<String> known = new ArrayList<>();
    for (CategorySource source : values()) {
      if (source.word().equals(said.get())) {
        return List.of(source);
      }
      known.add(source.word());
    }
    throw ExportException.unsaid(
        options.own().fields().get(OPTION).at(),
        "the option \"" + OPTION + "\" is \"" + said.get() + "\"",
        "write one of " + String.join(", ", known));
  }
}
