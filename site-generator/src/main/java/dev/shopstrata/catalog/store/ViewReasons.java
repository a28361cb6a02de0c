package dev.shopstrata.catalog.store;

import dev.shopstrata.catalog.Category;
import dev.shopstrata.catalog.LocalizedText;
import dev.shopstrata.catalog.Product;
import dev.shopstrata.catalog.index.CategoryTree;
import dev.shopstrata.catalog.reason.CategoryReason;
import dev.shopstrata.catalog.reason.LinksReason;
import dev.shopstrata.catalog.reason.SlugReason;
import dev.shopstrata.catalog.reason.StandingReason;
import dev.shopstrata.catalog.reason.TextReason;
import dev.shopstrata.catalog.reason.ViewReason;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Tells why one locale's view of a catalog is as it is, by asking the rules that made it. Costs
 * nothing until it is asked.
 */
public final class ViewReasons {
  private final StoreView store;
  private final LocaleCatalog view;
  private final StandingReasons standings;
  private final SaleReasons sales;
  private final SlugReasons slugs;
  private final LinkReasons links;

  ViewReasons(StoreView store, AssortmentPass pass, LocaleCatalog view, SaleChooser chooser) {
    this.store = store;
    this.view = view;
    this.standings = new StandingReasons(store, pass, view.locale());
    this.sales = new SaleReasons(chooser, store.settings().timeZone());
    this.slugs = new SlugReasons(store, view);
    this.links = new LinkReasons(store, view, this::standing);
  }

  /** A product's place in the catalog, whether or not the store shows it. */
  public OptionalInt ordinal(String productId) {
    return store.records().ordinal(productId);
  }

  /** A product's record as the store's overlays make it. */
  public Product product(int ordinal) {
    return store.records().product(ordinal);
  }

  /** The catalog's categories as the store's overlays make them. */
  public Optional<Category> category(String id) {
    CategoryTree tree = store.categories().tree();
    int index = tree.index(id);
    return index < 0 ? Optional.empty() : Optional.of(tree.category(index));
  }

  /** All categories of the catalog, to guess from. */
  public List<String> categoryIds() {
    CategoryTree tree = store.categories().tree();
    return IntStream.range(0, tree.size()).mapToObj(i -> tree.category(i).id()).toList();
  }

  /** Whether the locale shows a product, and why not. */
  public StandingReason standing(int ordinal) {
    return standings.of(ordinal);
  }

  public CategoryReason categoryStanding(String id) {
    return links.category(id);
  }

  /** Why a product costs what it costs: by its cheapest variant, and that one's price. */
  public List<ViewReason> price(Product product) {
    return sales.price(product);
  }

  /** Why a variant costs what it costs. */
  public List<ViewReason> price(Product product, int variant) {
    return List.of(sales.price(product, variant));
  }

  /** Which variants give the ends of the range; nothing for a product without variants. */
  public List<ViewReason> range(Product product) {
    return sales.range(product).map(List::<ViewReason>of).orElse(List.of());
  }

  public List<ViewReason> stock(Product product) {
    return List.of(sales.stock(product));
  }

  public List<ViewReason> stock(Product product, int variant) {
    return sales.stock(product, variant);
  }

  /**
   * In which language a text was found.
   *
   * @param text null when the record has none
   */
  public TextReason text(String pointer, LocalizedText text) {
    return TextReason.of(pointer, text, view.locale());
  }

  public SlugReason slug(int ordinal) {
    return slugs.product(ordinal);
  }

  public SlugReason slug(Category category) {
    return slugs.category(category);
  }

  /** Which of a product's categories show, and which gives the breadcrumb. */
  public LinksReason categories(Product product) {
    return links.categories(product);
  }

  /** Which of the products that a record names are shown here. */
  public LinksReason products(List<String> ids) {
    return links.products(ids);
  }
}
