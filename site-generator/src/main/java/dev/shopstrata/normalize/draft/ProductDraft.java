package dev.shopstrata.normalize.draft;

import dev.shopstrata.catalog.Attribute;
import dev.shopstrata.catalog.CategoryLink;
import dev.shopstrata.catalog.Image;
import dev.shopstrata.catalog.Offer;
import dev.shopstrata.catalog.Price;
import dev.shopstrata.catalog.Product;
import dev.shopstrata.catalog.ProductKind;
import dev.shopstrata.catalog.Rating;
import dev.shopstrata.catalog.Seo;
import dev.shopstrata.catalog.Stock;
import dev.shopstrata.normalize.export.PlainText;
import dev.shopstrata.normalize.export.Tally;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A product on its way, told piece by piece. Names are cleaned here; texts are BCP 47 tag and text;
 * blank pieces count for nothing.
 */
public final class ProductDraft {
  private final String id;
  private final Tally tally;
  private String sku;
  private String brand;
  private String gtin;
  private String mpn;
  private final TextDraft slug = new TextDraft();
  private final TextDraft name = new TextDraft();
  private final TextDraft description = new TextDraft();
  private final TextDraft seoTitle = new TextDraft();
  private final TextDraft seoDescription = new TextDraft();
  private final TextDraft seoKeywords = new TextDraft();
  private final Map<String, CategoryLink> categories = new LinkedHashMap<>();
  private final Map<String, Image> images = new LinkedHashMap<>();
  private final Map<String, Attribute> attributes = new LinkedHashMap<>();
  private final List<VariantDraft> variants = new ArrayList<>();
  private final List<Price> prices = new ArrayList<>();
  private final List<Stock> stock = new ArrayList<>();
  private final List<Offer> offers = new ArrayList<>();
  private final Map<String, Object> custom = new LinkedHashMap<>();
  private Rating rating;
  private ProductKind kind;
  private boolean published = true;
  private Instant createdAt;
  private Instant updatedAt;

  public ProductDraft(String id, Tally tally) {
    this.id = id;
    this.tally = tally;
  }

  public String id() {
    return id;
  }

  public ProductDraft sku(String text) {
    sku = text;
    return this;
  }

  public ProductDraft brand(String text) {
    brand = PlainText.decoded(text);
    return this;
  }

  public ProductDraft gtin(String text) {
    gtin = text;
    return this;
  }

  public ProductDraft mpn(String text) {
    mpn = text;
    return this;
  }

  /** The last part of the address; it is kept as it is. */
  public ProductDraft slug(String tag, String text) {
    slug.add(tag, text.strip());
    return this;
  }

  /** Plain text; entities are decoded once. */
  public ProductDraft name(String tag, String text) {
    String clean = PlainText.decoded(text);
    if (!clean.equals(text)) {
      tally.note(
          "names had entities, blanks around them or characters that can't be seen", place());
    }
    name.add(tag, clean);
    return this;
  }

  /** Rich text, which is sanitized when it is shown. */
  public ProductDraft description(String tag, String html) {
    description.add(tag, html.strip());
    return this;
  }

  /** Text without markup, of which blank lines part paragraphs. */
  public ProductDraft plainDescription(String tag, String text) {
    String clean = PlainText.clean(text);
    description.add(tag, clean.isEmpty() ? "" : PlainText.html(clean));
    return this;
  }

  /** Text of an export that leaves open whether it is rich: with tags in it, it is. */
  public ProductDraft anyDescription(String tag, String text) {
    return PlainText.hasMarkup(text)
        ? description(tag, text)
        : plainDescription(tag, PlainText.decoded(text));
  }

  public boolean hasDescription() {
    return !description.isEmpty();
  }

  public ProductDraft seoTitle(String tag, String text) {
    seoTitle.add(tag, PlainText.decoded(text));
    return this;
  }

  public ProductDraft seoDescription(String tag, String text) {
    seoDescription.add(tag, PlainText.decoded(text));
    return this;
  }

  public ProductDraft seoKeywords(String tag, String text) {
    seoKeywords.add(tag, PlainText.decoded(text));
    return this;
  }

  public ProductDraft category(CategoryLink link) {
    categories.putIfAbsent(link.id(), link);
    return this;
  }

  /** The first picture is the one that stands for the product; of one address the first counts. */
  public ProductDraft image(Image image) {
    images.putIfAbsent(image.url(), image);
    return this;
  }

  public ProductDraft attribute(Attribute attribute) {
    attributes.putIfAbsent(attribute.name(), attribute);
    return this;
  }

  public ProductDraft variant(VariantDraft variant) {
    variants.add(variant);
    return this;
  }

  public ProductDraft price(Price price) {
    prices.add(price);
    return this;
  }

  public ProductDraft stock(Stock own) {
    stock.add(own);
    return this;
  }

  public ProductDraft offer(Offer offer) {
    offers.add(offer);
    return this;
  }

  public ProductDraft rating(Rating stars) {
    rating = stars;
    return this;
  }

  public ProductDraft kind(ProductKind what) {
    kind = what;
    return this;
  }

  public ProductDraft published(boolean is) {
    published = is;
    return this;
  }

  public ProductDraft createdAt(Instant moment) {
    createdAt = moment;
    return this;
  }

  public ProductDraft updatedAt(Instant moment) {
    updatedAt = moment;
    return this;
  }

  /** A value under {@code $custom}: JSON-like plain Java. */
  public ProductDraft custom(String key, Object value) {
    custom.putIfAbsent(key, value);
    return this;
  }

  private String place() {
    return "product " + id;
  }

  /** Whether its one variant, which has no options, is the product itself. */
  public boolean isFolded() {
    return variants.size() == 1 && variants.get(0).attributes().isEmpty();
  }

  /**
   * The product. What all variants have alike is the product's; a single variant without options is
   * the product itself.
   */
  public Product build() {
    boolean folded = isFolded();
    VariantDraft only = folded ? variants.get(0) : null;
    if (folded) {
      only.images().forEach(this::image);
    }
    Set<String> options = options();
    List<Image> pictures = new ArrayList<>(images.values());
    if (pictures.isEmpty()) {
      variants.stream().flatMap(v -> v.images().stream()).findFirst().ifPresent(pictures::add);
    }
    return new Product(
        id,
        folded && sku == null ? only.sku() : sku,
        slug.build(),
        name.build(),
        description.build(),
        brand,
        folded && gtin == null ? only.gtin() : gtin,
        mpn,
        List.copyOf(categories.values()),
        pictures.isEmpty() ? null : pictures.get(0),
        pictures.size() < 2 ? List.of() : pictures.subList(1, pictures.size()),
        List.copyOf(attributes.values()),
        folded
            ? List.of()
            : variants.stream().map(v -> v.build(own(v, options), pictures)).toList(),
        folded && prices.isEmpty() ? only.prices() : prices,
        folded && stock.isEmpty() ? only.stock() : stock,
        offers,
        rating,
        seo(),
        null,
        kind,
        published,
        createdAt,
        updatedAt,
        null,
        custom.isEmpty() ? null : custom);
  }

  /** The names of attributes by which variants differ; the others become the product's. */
  private Set<String> options() {
    Set<String> names = new LinkedHashSet<>();
    variants.forEach(variant -> names.addAll(variant.attributes().keySet()));
    if (variants.size() > 1) {
      names.removeIf(this::isShared);
    }
    return names;
  }

  private boolean isShared(String attribute) {
    Attribute first = variants.get(0).attributes().get(attribute);
    boolean shared =
        variants.stream().allMatch(v -> Objects.equals(first, v.attributes().get(attribute)));
    if (shared) {
      attributes.putIfAbsent(attribute, first);
    }
    return shared;
  }

  private static List<Attribute> own(VariantDraft variant, Set<String> options) {
    return options.stream().map(variant.attributes()::get).filter(Objects::nonNull).toList();
  }

  private Seo seo() {
    Optional<Seo> seo =
        Optional.of(new Seo(seoTitle.build(), seoDescription.build(), seoKeywords.build()))
            .filter(s -> s.title() != null || s.description() != null || s.keywords() != null);
    return seo.orElse(null);
  }
}
