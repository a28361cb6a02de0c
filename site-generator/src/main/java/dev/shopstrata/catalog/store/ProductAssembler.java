package dev.shopstrata.catalog.store;

import dev.shopstrata.catalog.CategoryLink;
import dev.shopstrata.catalog.Compliance;
import dev.shopstrata.catalog.Product;
import dev.shopstrata.catalog.ProductKind;
import dev.shopstrata.catalog.Relations;
import dev.shopstrata.catalog.Review;
import dev.shopstrata.catalog.Variant;
import dev.shopstrata.catalog.index.CategoryTree;
import dev.shopstrata.catalog.index.Sale;
import dev.shopstrata.catalog.view.SfCategoryRef;
import dev.shopstrata.catalog.view.SfCompliance;
import dev.shopstrata.catalog.view.SfDocument;
import dev.shopstrata.catalog.view.SfImage;
import dev.shopstrata.catalog.view.SfProduct;
import dev.shopstrata.catalog.view.SfProductCatalogItem;
import dev.shopstrata.catalog.view.SfRelations;
import dev.shopstrata.catalog.view.SfVariant;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Turns a whole record into what its own page shows. */
final class ProductAssembler {
  private final ViewTexts texts;
  private final SaleChooser chooser;
  private final CategoryTree tree;
  private final Predicate<String> isSold;

  /**
   * @param isSold whether this view has a product of an id
   */
  ProductAssembler(
      ViewTexts texts, SaleChooser chooser, CategoryTree tree, Predicate<String> isSold) {
    this.texts = texts;
    this.chooser = chooser;
    this.tree = tree;
    this.isSold = isSold;
  }

  /**
   * @param reviews what is shown of them
   * @param card the same product's card, which has what both show
   */
  SfProduct product(
      Product product,
      List<Review> reviews,
      SfProductCatalogItem card,
      LocaleCategories categories) {
    Choice choice = chooser.choose(Sale.of(product));
    return new SfProduct(
        card.id(),
        card.sku(),
        card.name(),
        card.slug(),
        card.url(),
        texts.richText(product.description()),
        card.price(),
        card.priceRange(),
        card.primaryImage(),
        gallery(product, card.primaryImage()),
        card.rating(),
        variants(product, choice, card.url()),
        product.attributes().stream().map(texts::attribute).toList(),
        card.quantityLimit(),
        kind(product).text(),
        card.brand(),
        product.gtin(),
        product.mpn(),
        references(product, categories),
        breadcrumb(product.categories(), categories),
        card.availability(),
        choice.stock().availableFromText(),
        texts.seo(product.seo()),
        relations(product.relations()),
        compliance(product.compliance()),
        reviews.stream().map(texts::review).toList(),
        card.createdAt(),
        product.updatedAt() == null ? null : product.updatedAt().toString(),
        product.custom() == null ? Map.of() : Collections.unmodifiableMap(product.custom()));
  }

  private static ProductKind kind(Product product) {
    ProductKind absent =
        product.variants().isEmpty() ? ProductKind.SIMPLE : ProductKind.CONFIGURABLE;
    return product.kind() == null ? absent : product.kind();
  }

  private List<SfImage> gallery(Product product, SfImage primary) {
    List<SfImage> gallery = texts.images(product.gallery());
    boolean hasPrimary =
        primary == null || gallery.stream().anyMatch(image -> image.url().equals(primary.url()));
    return hasPrimary ? gallery : Stream.concat(Stream.of(primary), gallery.stream()).toList();
  }

  private List<SfVariant> variants(Product product, Choice choice, String productUrl) {
    List<SfVariant> variants = new ArrayList<>();
    for (int i = 0; i < product.variants().size(); i++) {
      Variant variant = product.variants().get(i);
      Choice.UnitChoice unit = choice.variants().get(i);
      String fragment = variant.sku() == null ? variant.id() : variant.sku();
      variants.add(
          new SfVariant(
              variant.id(),
              variant.sku(),
              variant.slug(),
              texts.text(variant.name()),
              PriceAssembler.price(unit.price()),
              texts.images(variant.images()),
              variant.attributes().stream().map(texts::attribute).toList(),
              unit.stock().availability().text(),
              unit.stock().availableFromText(),
              unit.stock().quantity(),
              variant.gtin(),
              productUrl + "#v-" + encoded(fragment)));
    }
    return variants;
  }

  /** Percent-encodes all but RFC 3986's unreserved characters. */
  private static String encoded(String text) {
    StringBuilder encoded = new StringBuilder();
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      boolean unreserved =
          (c >= 'a' && c <= 'z')
              || (c >= 'A' && c <= 'Z')
              || (c >= '0' && c <= '9')
              || "-._~".indexOf(c) >= 0;
      if (unreserved) {
        encoded.append(c);
      } else {
        encoded.append('%').append(Character.toUpperCase(Character.forDigit(c >> 4, 16)));
        encoded.append(Character.toUpperCase(Character.forDigit(c & 15, 16)));
      }
    }
    return encoded.toString();
  }

  private List<SfCategoryRef> references(Product product, LocaleCategories categories) {
    return categories.shown(product.categories(), tree).stream()
        .map(index -> categories.trails().get(index))
        .map(trail -> trail.get(trail.size() - 1))
        .toList();
  }

  private List<SfCategoryRef> breadcrumb(List<CategoryLink> links, LocaleCategories categories) {
    return categories.primary(links, tree).map(categories.trails()::get).orElse(List.of());
  }

  private SfRelations relations(Relations relations) {
    return relations == null
        ? new SfRelations(List.of(), List.of(), List.of(), List.of())
        : new SfRelations(
            sold(relations.related()),
            sold(relations.upsell()),
            sold(relations.crosssell()),
            sold(relations.bundle()));
  }

  private List<String> sold(List<String> ids) {
    return ids.stream().distinct().filter(isSold).toList();
  }

  private SfCompliance compliance(Compliance compliance) {
    if (compliance == null) {
      return null;
    }
    List<SfDocument> documents =
        compliance.documents().stream()
            .filter(document -> SafeUrls.isSafe(document.url()))
            .map(
                document ->
                    new SfDocument(
                        document.url(),
                        Optional.ofNullable(texts.text(document.title())).orElse(document.url())))
            .toList();
    return new SfCompliance(
        compliance.manufacturer(),
        compliance.responsiblePerson(),
        texts.text(compliance.warnings()),
        documents);
  }
}
