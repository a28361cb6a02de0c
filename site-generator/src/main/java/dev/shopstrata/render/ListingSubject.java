package dev.shopstrata.render;

import dev.shopstrata.catalog.Listing;
import dev.shopstrata.catalog.view.SfCategory;
import dev.shopstrata.catalog.view.SfImage;
import dev.shopstrata.catalog.view.SfSeo;
import dev.shopstrata.plan.PlannedPage;
import dev.shopstrata.plan.Subject;
import dev.shopstrata.seo.Excerpt;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * One page of a category's or a brand's listing.
 *
 * @param owner what is listed
 * @param name the category's id or the brand's name
 */
record ListingSubject(Owner owner, String name, int number, int pages) implements SubjectView {
  private static final Map<String, Function<PageRender, Object>> OF_CATEGORIES =
      variables(Owner.CATEGORY);
  private static final Map<String, Function<PageRender, Object>> OF_BRANDS = variables(Owner.BRAND);

  /** What a listing belongs to. */
  enum Owner {
    CATEGORY("category") {
      @Override
      Listing listing(LocaleView locale, String id) {
        return locale.catalog().categoryListing(id);
      }

      @Override
      Optional<String> title(LocaleView locale, String id) {
        return locale.catalog().category(id).map(SfCategory::name);
      }

      @Override
      Object value(LocaleView locale, String id) {
        return locale.catalog().category(id).orElse(null);
      }
    },
    BRAND("brand") {
      @Override
      Listing listing(LocaleView locale, String name) {
        return locale.catalog().brandListing(name);
      }

      @Override
      Optional<String> title(LocaleView locale, String name) {
        return Optional.of(name);
      }

      @Override
      Object value(LocaleView locale, String name) {
        return locale.brand(name).orElse(null);
      }
    };

    private final String text;

    Owner(String text) {
      this.text = text;
    }

    abstract Listing listing(LocaleView locale, String name);

    abstract Optional<String> title(LocaleView locale, String name);

    abstract Object value(LocaleView locale, String name);

    String text() {
      return text;
    }
  }

  private static Map<String, Function<PageRender, Object>> variables(Owner owner) {
    return Map.of(
        owner.text(),
        page -> ((ListingSubject) page.subject()).value(page),
        "listing",
        ListingModel::of);
  }

  static ListingSubject of(Subject.OfCategory category) {
    return new ListingSubject(Owner.CATEGORY, category.id(), category.page(), category.pages());
  }

  static ListingSubject of(Subject.OfBrand brand) {
    return new ListingSubject(Owner.BRAND, brand.name(), brand.page(), brand.pages());
  }

  Listing listing(PageRender page) {
    return owner.listing(page.locale(), name);
  }

  private void readOwner(PageRender page) {
    page.read(owner == Owner.CATEGORY ? ReadKind.CATEGORIES : ReadKind.BRANDS, "");
  }

  Object value(PageRender page) {
    readOwner(page);
    return owner.value(page.locale(), name);
  }

  @Override
  public Optional<ReadId> own(LocaleView locale, PlannedPage page) {
    int size = page.template().rules().pageSize();
    int from = (number - 1) * size;
    int to = Math.min(from + size, owner.listing(locale, name).size());
    return Optional.of(
        new ReadId(ReadKind.LISTING, ListingModel.slice(kind(), name, from, Math.max(from, to))));
  }

  @Override
  public String kind() {
    return owner.text();
  }

  @Override
  public Optional<String> title(PageRender page) {
    readOwner(page);
    return owner.title(page.locale(), name);
  }

  @Override
  public Optional<String> description(PageRender page) {
    return category(page)
        .map(
            category ->
                Optional.ofNullable(category.seo())
                    .map(SfSeo::description)
                    .orElseGet(() -> Excerpt.of(category.description())));
  }

  @Override
  public Optional<SfImage> image(PageRender page) {
    return category(page).map(SfCategory::image);
  }

  private Optional<SfCategory> category(PageRender page) {
    return value(page) instanceof SfCategory category ? Optional.of(category) : Optional.empty();
  }

  @Override
  public Map<String, Function<PageRender, Object>> variables() {
    return owner == Owner.CATEGORY ? OF_CATEGORIES : OF_BRANDS;
  }

  @Override
  public List<Map<String, Object>> structuredData(PageRender page) {
    return StructuredPages.listing(page, this);
  }
}
