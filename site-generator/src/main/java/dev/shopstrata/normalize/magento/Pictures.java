package dev.shopstrata.normalize.magento;

import dev.shopstrata.catalog.Image;
import dev.shopstrata.catalog.LocalizedText;
import dev.shopstrata.normalize.export.PlainText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads pictures: of a product's row, and of tables of pictures. */
final class Pictures {
  private static final String NONE = "no_selection";

  private final Settings settings;

  Pictures(Settings settings) {
    this.settings = settings;
  }

  /** The base picture first, then the others in order, without those that are hidden. */
  List<Image> read(Family.Sold sold) {
    Cells row = sold.cells();
    List<Image> images = new ArrayList<>();
    List<String> hidden = list(row, "hide_from_product_page");
    for (String column : List.of("base_image", "image", "small_image", "thumbnail_image")) {
      if (images.isEmpty()) {
        add(row.get(column), row.get(column + "_label"), images);
      }
    }
    List<String> labels =
        row.get("additional_image_labels")
            .map(cell -> Arrays.asList(cell.split(",", -1)))
            .orElse(List.of());
    List<String> others = list(row, "additional_images");
    for (int i = 0; i < others.size(); i++) {
      if (!hidden.contains(others.get(i))) {
        boolean isLabelled = labels.size() == others.size() && !labels.get(i).isBlank();
        add(
            Optional.of(others.get(i)),
            isLabelled ? Optional.of(labels.get(i)) : Optional.empty(),
            images);
      }
    }
    for (Cells picture : sold.parts(TableKind.PICTURES)) {
      add(picture.get("image"), picture.get("label"), images);
    }
    return images;
  }

  private static List<String> list(Cells row, String column) {
    return row.get(column)
        .map(cell -> Arrays.stream(cell.split("[,\n]", -1)).map(String::strip).toList())
        .orElse(List.of());
  }

  private void add(Optional<String> path, Optional<String> label, List<Image> images) {
    path.filter(p -> !p.isBlank() && !p.equalsIgnoreCase(NONE))
        .ifPresent(
            p ->
                images.add(
                    new Image(
                        settings.options().image(p),
                        label
                            .map(PlainText::decoded)
                            .filter(text -> !text.isEmpty())
                            .map(text -> LocalizedText.of(Map.of(settings.locale(), text)))
                            .orElse(null),
                        null,
                        null,
                        null)));
  }
}
