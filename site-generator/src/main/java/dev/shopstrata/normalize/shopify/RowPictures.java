package dev.shopstrata.normalize.shopify;

import dev.shopstrata.catalog.Image;
import dev.shopstrata.catalog.LocalizedText;
import dev.shopstrata.normalize.SourceOptions;
import dev.shopstrata.normalize.draft.Amounts;
import dev.shopstrata.normalize.export.PlainText;
import dev.shopstrata.normalize.export.TableRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Reads the pictures of a product, which stand in any of its rows, by their positions. */
final class RowPictures {
  private static final BigDecimal LAST = BigDecimal.valueOf(Long.MAX_VALUE);

  private final SourceOptions options;
  private final String tag;

  RowPictures(SourceOptions options, String tag) {
    this.options = options;
    this.tag = tag;
  }

  private record Placed(BigDecimal position, Image image) {}

  List<Image> read(List<ShopRow> rows) {
    List<Placed> found = new ArrayList<>();
    for (ShopRow row : rows) {
      TableRow cells = row.cells();
      cells
          .first("Image Src", "Product image URL")
          .ifPresent(url -> found.add(new Placed(position(cells), image(url, cells))));
    }
    found.sort(Comparator.comparing(Placed::position));
    return found.stream().map(Placed::image).toList();
  }

  private static BigDecimal position(TableRow cells) {
    return cells.get("Image Position").flatMap(Amounts::number).orElse(LAST);
  }

  private Image image(String url, TableRow cells) {
    LocalizedText alt =
        cells
            .get("Image Alt Text")
            .map(PlainText::decoded)
            .filter(text -> !text.isEmpty())
            .map(text -> LocalizedText.of(Map.of(tag, text)))
            .orElse(null);
    return new Image(options.image(url), alt, null, null, null);
  }
}
