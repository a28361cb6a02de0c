package dev.shopstrata.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What pages tell other sites of themselves. */
class SocialTest {
  private static final String ALL =
      """
      {% set s = page.social %}{{ s.type }} | {{ s.title }} | {{ s.description }} | {{ s.locale }} |
      {% if s.image is not null %}{{ s.image.url }} {{ s.image.width }}x{{ s.image.height }}{% endif %}
      {% if s.price is not null %}{{ " | " }}{{ s.price.precisionAmount }} {{ s.price.currency }}{% endif %}
      """;

  @TempDir Path directory;

  private RenderSite shop(String settings, String files) {
    return RenderSite.shop(
            directory, "-- site.yaml --\n" + RenderSite.settings() + settings + "\n" + files)
        .catalog(
            catalog ->
                catalog.category("men", "Men", "").product("1", "Boot", "49.90", "Acme", "men"));
  }

  @Test
  void a_product_is_told_with_picture_and_price() {
    RenderSite shop = shop("", "-- pages/product.peb --\n---\nfor: products\n---\n" + ALL);

    assertThat(shop.html("/p/boot/").strip())
        .isEqualTo(
            "product | Boot | About boot | en_GB |\nhttps://img.example/1.jpg 800x600 | 49.90 EUR");
  }

  @Test
  void a_page_says_in_its_front_matter_what_is_told_of_it() {
    RenderSite shop =
        shop(
            "seo: {image: /media/shop.jpg}",
            """
            -- pages/index.peb --
            ---
            title: Welcome
            description: All we have
            ---
            %s-- pages/story.peb --
            ---
            title: Story
            image: https://img.example/story.jpg
            ---
            %s"""
                .formatted(ALL, ALL));

    assertThat(shop.home())
        .isEqualTo(
            "website | Welcome | All we have | en_GB |\nhttps://shop.example/media/shop.jpg x");
    assertThat(shop.html("/story/").strip())
        .isEqualTo("website | Story |  | en_GB |\nhttps://img.example/story.jpg x");
  }

  @Test
  void the_component_prints_what_there_is() throws IOException {
    String component =
        Files.readString(Path.of("../layers/base/src/main/layer/components/social.peb"));
    RenderSite shop =
        shop(
            "",
            "-- pages/product.peb --\n---\nfor: products\n---\n{% include 'components/social.peb' %}\n"
                + "-- pages/index.peb --\n{% include 'components/social.peb' %}\n"
                + "-- components/social.peb --\n"
                + component);

    assertThat(shop.html("/p/boot/").strip().lines())
        .containsExactly(
            "<meta property=\"og:site_name\" content=\"Shop\">",
            "<meta property=\"og:type\" content=\"product\">",
            "<meta property=\"og:title\" content=\"Boot\">",
            "<meta property=\"og:description\" content=\"About boot\">",
            "<meta property=\"og:url\" content=\"https://shop.example/p/boot/\">",
            "<meta property=\"og:locale\" content=\"en_GB\">",
            "<meta property=\"og:image\" content=\"https://img.example/1.jpg\">",
            "<meta property=\"og:image:width\" content=\"800\">",
            "<meta property=\"og:image:height\" content=\"600\">",
            "<meta property=\"og:image:alt\" content=\"Boot\">",
            "<meta property=\"product:price:amount\" content=\"49.90\">",
            "<meta property=\"product:price:currency\" content=\"EUR\">",
            "<meta name=\"twitter:card\" content=\"summary_large_image\">");
    assertThat(shop.home())
        .contains("og:title\" content=\"Shop\"", "twitter:card\" content=\"summary\"")
        .doesNotContain("og:image", "product:");
  }
}
