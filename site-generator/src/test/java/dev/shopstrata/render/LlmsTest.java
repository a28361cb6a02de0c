package dev.shopstrata.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the base storefront tells language models. */
class LlmsTest {
  private static final Path PAGE = Path.of("../layers/base/src/main/layer/pages/llms.peb");

  @TempDir Path directory;

  @Test
  void categories_and_the_footers_pages_are_listed_in_each_language() throws IOException {
    RenderSite shop =
        RenderSite.shop(
                directory,
                "-- site.yaml --\n"
                    + RenderSite.settings()
                        .replace("[{id: en}]", "[{id: en}, {id: de, prefix: de, fallback: [en]}]")
                    + "custom: {claim: claim}\n-- pages/llms.peb --\n"
                    + Files.readString(PAGE)
                    + """
                    -- pages/category.peb --
                    ---
                    for: categories
                    ---
                    {{ category.name }}
                    -- pages/help.peb --
                    Help
                    -- data/navigation.yaml --
                    footer: [{id: service, label: service, items: [{to: help, label: help}]}]
                    -- i18n/en.yaml --
                    claim: For a long walk
                    help: Help & advice
                    nav-shop: Shop
                    service: Service
                    products-count: "{count, plural, one {# product} other {# products}}"
                    """)
            .catalog(
                catalog ->
                    catalog
                        .category("men", "Men", "")
                        .category("shoes", "Shoes", "men")
                        .product("1", "Boot", "49.90", "Acme", "shoes"));

    assertThat(shop.html("/llms.txt").stripTrailing())
        .isEqualTo(
            """
            # Shop

            > For a long walk

            ## Shop

            - [Men](https://shop.example/c/men/): 1 product
              - [Shoes](https://shop.example/c/men/shoes/): 1 product

            ## Service

            - [Help &amp; advice](https://shop.example/help/)

            - [Deutsch](https://shop.example/de/llms.txt)""");
    assertThat(shop.html("/de/llms.txt")).contains("(https://shop.example/de/c/men/)");
  }
}
