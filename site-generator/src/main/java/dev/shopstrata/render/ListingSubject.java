package dev.shopstrata.render;

import dev.shopstrata.catalog.Listing;
import dev.shopstrata.catalog.view.SfCategory;
import dev.shopstrata.catalog.view.SfCategoryRef;
import dev.shopstrata.catalog.view.SfImage;
import dev.shopstrata.catalog.view.SfSeo;
import dev.shopstrata.plan.PlannedPage;
import dev.shopstrata.plan.Subject;
import dev.shopstrata.seo.Excerpt;
import java.util.ArrayList;
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
    },

    /** What a category has of a value; its name is a {@link ListedValue}'s. */
    VALUE("value") {
      @Override
      Listing listing(LocaleView locale, String name) {
        ListedValue listed = ListedValue.of(name);
        return locale.catalog().valueListing(listed.category(), listed.value());
      }

      @Override
      Optional<String> title(LocaleView locale, String name) {
        ListedValue listed = ListedValue.of(name);
        return CATEGORY
            .title(locale, listed.category())
            .flatMap(title -> listed.shown(locale).map(value -> title + ": " + value.label()));
      }

      @Override
      Object value(LocaleView locale, String name) {
        return CATEGORY.value(locale, ListedValue.of(name).category());
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

  static ListingSubject of(Subject.OfValue value) {
    String name = new ListedValue(value.category(), value.value()).name();
    return new ListingSubject(Owner.VALUE, name, value.page(), value.pages());
  }

  static ListingSubject of(Subject.OfBrand brand) {
    return new ListingSubject(Owner.BRAND, brand.name(), brand.page(), brand.pages());
  }

  Listing listing(PageRender page) {
    return owner.listing(page.locale(), name);
  }

  private void readOwner(PageRender page) {
    page.read(owner == Owner.BRAND ? ReadKind.BRANDS : ReadKind.CATEGORIES, "");
    listedValue().ifPresent(value -> page.read(ReadKind.FACETS, "category " + value.category()));
  }

  /** What the listing is narrowed to. */
  Optional<ListedValue> listedValue() {
    return owner == Owner.VALUE ? Optional.of(ListedValue.of(name)) : Optional.empty();
  }

  Object value(PageRender page) {
    readOwner(page);
    return owner.value(page.locale(), name);
  }

  /** From the top category to the listing's parent; a value's is the category. */
  List<SfCategoryRef> trail(PageRender page) {
    List<SfCategoryRef> trail = new ArrayList<>();
    if (value(page) instanceof SfCategory category) {
      trail.addAll(category.breadcrumb());
      if (owner == Owner.VALUE) {
        trail.add(
            new SfCategoryRef(category.id(), category.name(), category.slug(), category.url()));
      }
    }
    return trail;
  }

  @Override
  public Optional<ReadId> own(LocaleView locale, PlannedPage page) {
    int size = page.template().rules().pageSize();
    int from = (number - 1) * size;
    int to = Math.min(from + size, owner.listing(locale, name).size());
    return Optional.of(
        new ReadId(
            ReadKind.LISTING, ListingModel.slice(owner.text(), name, from, Math.max(from, to))));
  }

  @Override
  public String kind() {
    return owner == Owner.BRAND ? Owner.BRAND.text() : Owner.CATEGORY.text();
  }

  @Override
  public Optional<String> title(PageRender page) {
    readOwner(page);
    return owner.title(page.locale(), name);
  }

  @Override
  public Optional<String> description(PageRender page) {
    // What is said of the whole category is no description of a part of it.
    return category(page)
        .filter(category -> owner == Owner.CATEGORY)
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
    return owner == Owner.BRAND ? OF_BRANDS : OF_CATEGORIES;
  }

  @Override
  public List<Map<String, Object>> structuredData(PageRender page) {
    return StructuredPages.listing(page, this);
  }
}
