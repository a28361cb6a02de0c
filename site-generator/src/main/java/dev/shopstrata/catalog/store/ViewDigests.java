package dev.shopstrata.catalog.store;

import dev.shopstrata.catalog.index.DigestSink;
import dev.shopstrata.catalog.view.SfBrand;
import dev.shopstrata.catalog.view.SfCategory;
import dev.shopstrata.catalog.view.SfCategoryRef;
import dev.shopstrata.catalog.view.SfDiscountablePrice;
import dev.shopstrata.catalog.view.SfFacet;
import dev.shopstrata.catalog.view.SfImage;
import dev.shopstrata.catalog.view.SfMoney;
import dev.shopstrata.catalog.view.SfProductCatalogItem;

/** Feeds view records to a digest, every component of them. */
final class ViewDigests {
  private final DigestSink sink;

  ViewDigests(DigestSink sink) {
    this.sink = sink;
  }

  void card(SfProductCatalogItem card) {
    sink.text(card.id()).text(card.sku()).text(card.name()).text(card.slug()).text(card.url());
    price(card.price());
    sink.optional(
        card.priceRange(),
        range -> {
          money(range.min());
          money(range.max());
        });
    image(card.primaryImage());
    sink.optional(card.rating(), rating -> sink.value(rating.average()).number(rating.count()));
    sink.text(card.brand()).text(card.availability()).value(card.quantityLimit());
    sink.text(card.createdAt()).number(card.colors());
  }

  void price(SfDiscountablePrice price) {
    sink.optional(
        price,
        p -> {
          sink.value(p.isDiscounted());
          money(p.regularPrice());
          money(p.value());
          money(p.lowest30Days());
          sink.optional(
              p.unitPrice(),
              unit -> {
                money(unit.value());
                sink.text(unit.unit()).text(unit.quantity());
              });
          sink.value(p.taxIncluded());
          sink.list(
              p.tiers(),
              tier -> {
                sink.number(tier.minQuantity());
                money(tier.value());
              });
          sink.text(p.validFrom()).text(p.validUntil());
        });
  }

  private void money(SfMoney money) {
    sink.optional(money, m -> sink.text(m.currency()).value(m.amount()).text(m.precisionAmount()));
  }

  private void image(SfImage image) {
    sink.optional(image, i -> sink.text(i.url()).text(i.alt()).value(i.width()).value(i.height()));
  }

  void category(SfCategory category) {
    sink.text(category.id()).text(category.name()).text(category.slug()).text(category.url());
    sink.text(category.parentCategoryId()).value(category.description());
    image(category.image());
    sink.number(category.productCount());
    sink.optional(
        category.seo(), seo -> sink.text(seo.title()).text(seo.description()).text(seo.keywords()));
    sink.list(category.breadcrumb(), this::reference);
    // The order of keys shows in a page that goes through them, so it counts.
    sink.value(category.custom());
  }

  void reference(SfCategoryRef reference) {
    sink.text(reference.id()).text(reference.name()).text(reference.slug()).text(reference.url());
  }

  void brand(SfBrand brand) {
    sink.text(brand.name()).text(brand.slug()).text(brand.url()).number(brand.productCount());
  }

  void facet(SfFacet facet) {
    sink.text(facet.name()).text(facet.label()).text(facet.type());
    sink.list(
        facet.values(),
        value ->
            sink.text(value.value())
                .text(value.label())
                .number(value.productCount())
                .text(value.url() == null ? "" : value.url()));
  }
}
