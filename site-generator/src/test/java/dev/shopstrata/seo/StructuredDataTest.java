package dev.shopstrata.seo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import dev.shopstrata.catalog.StoreCatalog;
import dev.shopstrata.catalog.view.SfAttribute;
import dev.shopstrata.catalog.view.SfDiscountablePrice;
import dev.shopstrata.catalog.view.SfMoney;
import dev.shopstrata.catalog.view.SfProduct;
import dev.shopstrata.catalog.view.SfRating;
import dev.shopstrata.catalog.view.SfReview;
import dev.shopstrata.catalog.view.SfVariant;
import dev.shopstrata.content.RichTextSanitizer;
import dev.shopstrata.plan.PlanSite;
import dev.shopstrata.plan.SitePlan;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StructuredDataTest {
  private static final RichTextSanitizer SANITIZER = new RichTextSanitizer(List.of());
  private static final SellingTerms NO_TERMS = new SellingTerms(null, null);

  private final SitePlan plan =
      PlanSite.of(
              "acme",
              """
              -- pages/category.peb --
              ---
              for: categories
              ---
              -- pages/product.peb --
              ---
              for: products
              ---
              """)
          .catalog(
              builder ->
                  builder
                      .category("k", "Kitchen", "")
                      .category("t", "Tea", "k")
                      .product("1", "Teapot", "19.90", "Acme", "t"))
          .plan();
  private final StoreCatalog catalog = plan.catalogs().get("de");
  private final StructuredData data =
      new StructuredData(plan.settings(), plan.routes(), catalog.locale());

  private static String json(Object value) throws JsonProcessingException {
    return new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsString(value);
  }

  @Test
  void a_product_has_an_offer_and_breadcrumbs_with_absolute_urls() throws Exception {
    assertThat(json(data.product(catalog.product(0), NO_TERMS)))
        .isEqualTo(
            """
            [ {
              "@context" : "https://schema.org",
              "@type" : "Product",
              "name" : "Teapot",
              "url" : "https://shop.example/p/teapot/",
              "description" : "About teapot",
              "brand" : {
                "@type" : "Brand",
                "name" : "Acme"
              },
              "sku" : "sku-1",
              "image" : [ "https://img.example/1.jpg" ],
              "offers" : {
                "@type" : "Offer",
                "url" : "https://shop.example/p/teapot/",
                "price" : "19.90",
                "priceCurrency" : "EUR",
                "availability" : "https://schema.org/InStock"
              }
            }, {
              "@context" : "https://schema.org",
              "@type" : "BreadcrumbList",
              "itemListElement" : [ {
                "@type" : "ListItem",
                "position" : 1,
                "name" : "Shop acme",
                "item" : "https://shop.example/"
              }, {
                "@type" : "ListItem",
                "position" : 2,
                "name" : "Kitchen",
                "item" : "https://shop.example/c/kitchen/"
              }, {
                "@type" : "ListItem",
                "position" : 3,
                "name" : "Tea",
                "item" : "https://shop.example/c/kitchen/tea/"
              }, {
                "@type" : "ListItem",
                "position" : 4,
                "name" : "Teapot",
                "item" : "https://shop.example/p/teapot/"
              } ]
            } ]""");
  }

  @Test
  void an_offer_says_how_it_is_shipped_and_taken_back_where_the_data_does() throws Exception {
    Object shipping =
        List.of(
            Map.of("id", "standard", "amount", "4.90", "freeFrom", "19.90", "days", List.of(2, 4)),
            Map.of("id", "express", "amount", "12.90", "freeFrom", "20"),
            Map.of("id", "odd", "amount", "free"));

    String offer =
        json(
            data.product(
                catalog.product(0),
                new SellingTerms(shipping, Map.of("days", 30, "fees", "free"))));

    assertThat(offer)
        .containsSubsequence(
            "\"@type\" : \"OfferShippingDetails\"",
            "\"value\" : \"0\"",
            "\"currency\" : \"EUR\"",
            "\"addressCountry\" : \"DE\"",
            "\"minValue\" : 2",
            "\"maxValue\" : 4",
            "\"@type\" : \"OfferShippingDetails\"",
            "\"value\" : \"12.90\"",
            "\"@type\" : \"MerchantReturnPolicy\"",
            "MerchantReturnFiniteReturnWindow",
            "\"merchantReturnDays\" : 30",
            "FreeReturn");
    assertThat(offer.split("OfferShippingDetails", -1)).hasSize(3);
    assertThat(json(data.product(catalog.product(0), new SellingTerms(null, Map.of("days", 0)))))
        .contains("MerchantReturnNotPermitted")
        .doesNotContain("merchantReturnDays");
  }

  @Test
  void reviews_are_told_that_say_who_gave_how_many_stars() throws Exception {
    SfReview review =
        new SfReview(
            "1",
            "Good",
            SANITIZER.sanitize("<p>Pours <b>well</b></p>"),
            new BigDecimal("5"),
            "Ann",
            "2026-01-02T00:00:00Z",
            null);
    SfReview unnamed = new SfReview("2", "Bad", null, new BigDecimal("1"), null, null, null);

    String product =
        json(data.product(withReviews(catalog.product(0), List.of(review, unnamed)), NO_TERMS));

    assertThat(product)
        .containsSubsequence(
            "\"review\" : [ {",
            "\"@type\" : \"Review\"",
            "\"name\" : \"Ann\"",
            "\"datePublished\" : \"2026-01-02T00:00:00Z\"",
            "\"name\" : \"Good\"",
            "\"reviewBody\" : \"Pours well\"",
            "\"ratingValue\" : 5")
        .doesNotContain("Bad");
  }

  @Test
  void a_home_page_offers_the_search_that_there_is() throws Exception {
    assertThat(json(data.home(Optional.of("/search/"))))
        .contains("\"urlTemplate\" : \"https://shop.example/search/?q={search_term}\"");
    assertThat(json(data.home(Optional.empty()))).doesNotContain("SearchAction");
  }

  @Test
  void variants_make_a_group_that_varies_by_known_options() throws Exception {
    SfMoney ten = new SfMoney("EUR", new BigDecimal("10.00"), "10.00");
    SfMoney twelve = new SfMoney("EUR", new BigDecimal("12.00"), "12.00");
    SfDiscountablePrice reduced =
        new SfDiscountablePrice(true, twelve, ten, null, null, true, List.of(), null, null);
    List<SfVariant> variants =
        List.of(
            variant("a", reduced, new SfAttribute("Colour", "Color", "rot", "Red"), "in-stock"),
            variant("b", null, new SfAttribute("finish", "Finish", "matt", null), "backorder"));

    String group =
        json(
            data.product(
                with(catalog.product(0), variants, new SfRating(new BigDecimal("4.5"), 8)),
                NO_TERMS));

    assertThat(group)
        .contains("\"@type\" : \"ProductGroup\"", "\"productGroupID\" : \"1\"")
        .contains("\"variesBy\" : [ \"https://schema.org/color\" ]")
        .contains("\"name\" : \"Teapot Red\"", "\"color\" : \"Red\"")
        .contains("\"name\" : \"Teapot matt\"")
        .contains("\"ratingValue\" : 4.5", "\"reviewCount\" : 8")
        .contains("\"price\" : \"10.00\"", "\"price\" : \"12.00\"", "StrikethroughPrice")
        .contains("\"url\" : \"https://shop.example/p/teapot/?variant=a\"")
        .doesNotContain("BackOrder");
  }

  @Test
  void a_listing_numbers_its_cards_over_all_pages() throws Exception {
    assertThat(
            json(
                data.listing(
                    List.of(), "Tea", "/c/tea/", catalog.categoryListing("t").cards(0, 1), 48)))
        .contains("\"numberOfItems\" : 1", "\"position\" : 49")
        .contains("\"url\" : \"https://shop.example/p/teapot/\"");
  }

  @Test
  void home_names_the_organization_and_the_site() throws Exception {
    assertThat(json(data.home(Optional.empty())))
        .contains(
            "\"Organization\"", "\"name\" : \"Acme\"", "\"WebSite\"", "\"inLanguage\" : \"de\"");
  }

  @Test
  void plain_text_has_no_tags_and_decoded_entities() {
    assertThat(PlainText.of(SANITIZER.sanitize("<p>A &amp; B</p><p>1&nbsp;&lt; 2</p>\n")))
        .isEqualTo("A & B 1 < 2");
    assertThat(PlainText.of(SANITIZER.sanitize("😀".repeat(6000))))
        .satisfies(text -> assertThat(text.codePointCount(0, text.length())).isEqualTo(5000));
    assertThat(PlainText.of(null)).isEmpty();
  }

  private static SfVariant variant(
      String id, SfDiscountablePrice price, SfAttribute attribute, String availability) {
    return new SfVariant(
        id,
        "sku-" + id,
        null,
        null,
        price,
        List.of(),
        List.of(attribute),
        availability,
        null,
        null,
        null,
        "/p/teapot/?variant=" + id);
  }

  private static SfProduct with(SfProduct p, List<SfVariant> variants, SfRating rating) {
    return with(p, variants, rating, p.reviews());
  }

  private static SfProduct withReviews(SfProduct p, List<SfReview> reviews) {
    return with(p, p.variants(), p.rating(), reviews);
  }

  private static SfProduct with(
      SfProduct p, List<SfVariant> variants, SfRating rating, List<SfReview> reviews) {
    return new SfProduct(
        p.id(),
        p.sku(),
        p.name(),
        p.slug(),
        p.url(),
        p.description(),
        p.price(),
        p.priceRange(),
        p.primaryImage(),
        p.gallery(),
        rating,
        variants,
        p.attributes(),
        p.quantityLimit(),
        p.kind(),
        p.brand(),
        p.gtin(),
        p.mpn(),
        p.categories(),
        p.breadcrumb(),
        p.availability(),
        p.availableFrom(),
        p.seo(),
        p.relations(),
        p.compliance(),
        reviews,
        p.createdAt(),
        p.updatedAt(),
        p.custom());
  }
}
