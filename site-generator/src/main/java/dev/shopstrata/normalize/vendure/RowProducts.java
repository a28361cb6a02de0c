package dev.shopstrata.normalize.vendure;

import dev.shopstrata.catalog.Image;
import dev.shopstrata.normalize.CategoryPaths;
import dev.shopstrata.normalize.SourceOptions;
import dev.shopstrata.normalize.draft.AttributeDraft;
import dev.shopstrata.normalize.draft.ProductDraft;
import dev.shopstrata.normalize.export.ExportException;
import dev.shopstrata.normalize.export.TableRow;
import dev.shopstrata.normalize.export.Tally;
import java.util.Map;

/** Reads what a product's first row says of the product. */
final class RowProducts {
  private final SourceOptions options;
  private final LanguageCells cells;
  private final Facets facets;
  private final CustomFields custom;
  private final CategoryPaths paths;
  private final String categoryFacet;
  private final Tally tally;

  RowProducts(SourceOptions options, CategoryPaths paths, Tally tally) throws ExportException {
    this.options = options;
    this.cells = new LanguageCells(options);
    this.facets = new Facets(cells);
    this.custom = new CustomFields(options);
    this.paths = paths;
    this.categoryFacet = options.own(VendureCsv.CATEGORY_FACET).orElse("category");
    this.tally = tally;
  }

  boolean isTable(TableRow row) {
    return cells.hasColumn(row, "name");
  }

  boolean begins(TableRow row) {
    return !cells.texts(row, "name").isEmpty();
  }

  ProductDraft draft(TableRow row) {
    Map<String, String> names = cells.texts(row, "name");
    Map<String, String> slugs = cells.texts(row, "slug");
    ProductDraft draft =
        new ProductDraft(
            slugs.isEmpty()
                ? AttributeDraft.name(Attributes.first(names)).replace('_', '-')
                : Attributes.first(slugs),
            tally);
    names.forEach(draft::name);
    slugs.forEach(draft::slug);
    cells.texts(row, "description").forEach(draft::description);
    facets.attributes(row, "facets").forEach(draft::attribute);
    for (String value : facets.values(row, "facets", categoryFacet)) {
      paths.link(value, ">").ifPresent(draft::category);
    }
    custom.attributes(row, "product").forEach(draft::attribute);
    for (String asset : LanguageCells.parts(row.get("assets").orElse(""))) {
      draft.image(new Image(options.image(asset), null, null, null, null));
    }
    return draft;
  }
}
