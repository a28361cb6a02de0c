package dev.shopstrata.catalog.store;

import dev.shopstrata.catalog.CategoryLink;
import dev.shopstrata.catalog.Product;
import dev.shopstrata.catalog.index.CategoryTree;
import dev.shopstrata.catalog.reason.CategoryReason;
import dev.shopstrata.catalog.reason.CategoryStanding;
import dev.shopstrata.catalog.reason.LinksReason;
import dev.shopstrata.catalog.reason.StandingReason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;

/** Tells which categories and products that a record names are shown. */
final class LinkReasons {
  private final StoreView store;
  private final LocaleCatalog view;
  private final IntFunction<StandingReason> standings;

  /**
   * @param standings ordinal → whether the product is shown
   */
  LinkReasons(StoreView store, LocaleCatalog view, IntFunction<StandingReason> standings) {
    this.store = store;
    this.view = view;
    this.standings = standings;
  }

  CategoryReason category(String id) {
    return new CategoryReason(id, standing(store.categories().tree().index(id)));
  }

  private CategoryStanding standing(int index) {
    return new CategoryAssembler(store, view.locale(), view.selection()).standing(index);
  }

  LinksReason categories(Product product) {
    CategoryTree tree = store.categories().tree();
    Optional<String> primary =
        view.shownCategories()
            .primary(product.categories(), tree)
            .map(index -> tree.category(index).id());
    List<LinksReason.Link> links = new ArrayList<>();
    for (CategoryLink link : product.categories()) {
      int index = tree.index(link.id());
      boolean isShown = view.shownCategories().at(index).isPresent();
      String marked =
          Boolean.TRUE.equals(link.primary()) ? "; the product marks it as primary" : "";
      String why = index < 0 ? "the catalog has no such category" : standing(index).why();
      links.add(new LinksReason.Link(link.id(), isShown, why + marked));
    }
    String breadcrumb =
        primary
            .map(
                id ->
                    "The breadcrumb leads to \""
                        + id
                        + "\": the first shown category that is marked as primary, else the first"
                        + " shown.")
            .orElse("There is no breadcrumb: no category of the product is shown.");
    return new LinksReason(breadcrumb, links);
  }

  LinksReason products(List<String> ids) {
    List<LinksReason.Link> links = new ArrayList<>();
    for (String id : ids) {
      OptionalInt ordinal = store.records().ordinal(id);
      if (ordinal.isEmpty()) {
        links.add(new LinksReason.Link(id, false, "the catalog has no such product"));
      } else {
        StandingReason standing = standings.apply(ordinal.getAsInt());
        links.add(new LinksReason.Link(id, standing.standing().isShown(), standing.detail()));
      }
    }
    return new LinksReason("Related products are shown where the store shows them.", links);
  }
}
