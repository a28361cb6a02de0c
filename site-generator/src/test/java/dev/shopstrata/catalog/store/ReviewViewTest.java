package dev.shopstrata.catalog.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.shopstrata.catalog.StoreCatalog;
import dev.shopstrata.catalog.view.SfProduct;
import dev.shopstrata.catalog.view.SfReview;
import dev.shopstrata.tree.Digest;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewViewTest {
  private static final String PRODUCTS =
      """
      {"id": "a", "name": {"en": "A"}, "slug": {"en": "a"}, "createdAt": "2026-01-02T03:04:05Z", "updatedAt": "2026-03-04T05:06:07Z"}
      {"id": "b", "name": {"en": "B"}, "slug": {"en": "b"}}
      {"id": "c", "name": {"en": "C"}, "slug": {"en": "c"}}
      """;

  @TempDir Path directory;
  private int stores;

  private StoreFixture shop() {
    return new StoreFixture(directory.resolve("shop" + stores++)).products(PRODUCTS);
  }

  @Test
  void a_product_has_its_own_reviews_the_newest_first() {
    StoreCatalog catalog =
        open(
            shop()
                .reviews(
                    10,
                    """
                    {"id": "1", "productId": "a", "title": "Old", "createdAt": "2025-01-01T00:00:00Z"}
                    {"id": "2", "productId": "a", "title": "New", "createdAt": "2026-01-01T00:00:00Z"}
                    {"id": "3", "productId": "a", "title": "Undated"}
                    {"id": "4", "productId": "a", "title": "Middle", "createdAt": "2025-06-01T00:00:00Z"}
                    {"id": "1", "productId": "b-gone", "title": "Of nothing"}
                    {"id": "9", "productId": "c", "title": "Of C", "createdAt": "2026-01-01T00:00:00Z"}
                    """));

    assertThat(titles(catalog, "a")).isEqualTo("New Middle Old Undated");
    assertThat(titles(catalog, "b")).isEmpty();
    assertThat(titles(catalog, "c")).isEqualTo("Of C");
  }

  @Test
  void what_a_customer_wrote_is_made_safe() {
    StoreCatalog catalog =
        open(
            shop()
                .reviews(
                    10,
                    """
                    {"id": "1", "productId": "a", "title": "Good", "rating": "4.5", "reviewer": "Ann", "text": "<b>Fine</b><script>alert(1)</script>", "createdAt": "2025-01-01T00:00:00Z"}
                    """));

    SfReview review = product(catalog, "a").reviews().get(0);
    assertThat(review.text().html()).isEqualTo("<b>Fine</b>");
    assertThat(review.rating()).isEqualByComparingTo("4.5");
    assertThat(review.reviewer()).isEqualTo("Ann");
    assertThat(review.createdAt()).isEqualTo("2025-01-01T00:00:00Z");
  }

  @Test
  void only_as_many_as_the_store_wants_are_there_of_however_many() {
    String many =
        IntStream.range(0, 300)
            .mapToObj(
                i ->
                    """
                    {"id": "%03d", "productId": "b", "title": "%d", "createdAt": "2025-01-01T00:%02d:%02dZ"}
                    """
                        .formatted(i, i, i / 60, i % 60))
            .collect(Collectors.joining());

    assertThat(titles(open(shop().reviews(10, many)), "b"))
        .isEqualTo("299 298 297 296 295 294 293 292 291 290");
    assertThat(product(open(shop().reviews(50, many)), "b").reviews()).hasSize(50);
    assertThat(product(open(shop().reviews(0, many)), "b").reviews()).isEmpty();
  }

  @Test
  void a_new_review_and_another_number_change_the_digest_of_their_product_alone() {
    String one =
        """
        {"id": "1", "productId": "a", "title": "Old", "createdAt": "2025-01-01T00:00:00Z"}
        """;
    String two =
        """
        {"id": "2", "productId": "a", "title": "New", "createdAt": "2026-01-01T00:00:00Z"}
        """;
    StoreCatalog before = open(shop().reviews(10, one));
    StoreCatalog after = open(shop().reviews(10, one + two));

    assertThat(digest(after, "a")).isNotEqualTo(digest(before, "a"));
    assertThat(digest(after, "b")).isEqualTo(digest(before, "b"));
    assertThat(digest(open(shop().reviews(10, one)), "a")).isEqualTo(digest(before, "a"));
    assertThat(digest(open(shop().reviews(3, one)), "a")).isNotEqualTo(digest(before, "a"));
  }

  @Test
  void a_review_tells_its_language_where_it_is_not_the_page_s() {
    String reviews =
        """
        {"id": "1", "productId": "a", "title": "Bon", "language": "fr-ca"}
        {"id": "2", "productId": "a", "title": "Good", "language": "en-US"}
        {"id": "3", "productId": "a", "title": "Plain"}
        {"id": "4", "productId": "a", "title": "Odd", "language": "?!"}
        """;
    StoreCatalog catalog = open(shop().reviews(10, reviews));

    assertThat(product(catalog, "a").reviews())
        .extracting(SfReview::title, SfReview::language)
        .containsExactlyInAnyOrder(
            tuple("Bon", "fr-CA"), tuple("Good", null), tuple("Plain", null), tuple("Odd", null));
  }

  @Test
  void a_product_tells_when_it_changed_where_the_catalog_does() {
    StoreCatalog catalog = open(shop());

    assertThat(catalog.updatedAt(position(catalog, "a")))
        .contains(Instant.parse("2026-03-04T05:06:07Z"));
    assertThat(catalog.updatedAt(position(catalog, "b"))).isEmpty();
    assertThat(product(catalog, "a").updatedAt()).isEqualTo("2026-03-04T05:06:07Z");
    assertThat(product(catalog, "b").updatedAt()).isNull();
    assertThat(product(catalog, "a").createdAt()).isEqualTo("2026-01-02T03:04:05Z");
    assertThat(catalog.card(position(catalog, "a")).createdAt()).isEqualTo("2026-01-02T03:04:05Z");
    assertThat(catalog.card(position(catalog, "b")).createdAt()).isNull();
  }

  private static StoreCatalog open(StoreFixture shop) {
    return shop.openAll().firstEntry().getValue();
  }

  private static int position(StoreCatalog catalog, String id) {
    return catalog.position(id).orElseThrow();
  }

  private static SfProduct product(StoreCatalog catalog, String id) {
    return catalog.product(position(catalog, id));
  }

  private static Digest digest(StoreCatalog catalog, String id) {
    return catalog.productDigest(position(catalog, id));
  }

  private static String titles(StoreCatalog catalog, String id) {
    return product(catalog, id).reviews().stream()
        .map(SfReview::title)
        .collect(Collectors.joining(" "));
  }
}
