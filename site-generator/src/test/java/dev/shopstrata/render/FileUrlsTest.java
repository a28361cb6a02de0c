package dev.shopstrata.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that a catalog names, in a store that lies on a path of another's domain. */
class FileUrlsTest {
  private static final Path COMPONENT =
      Path.of("../layers/base/src/main/layer/components/compliance.peb");

  @TempDir Path directory;

  @ParameterizedTest
  @CsvSource({
    "/documents/a.pdf, /outlet/documents/a.pdf",
    "documents/a.pdf, /outlet/documents/a.pdf",
    "/outlet/documents/a.pdf, /outlet/documents/a.pdf",
    "https://cdn.example/a.pdf, https://cdn.example/a.pdf",
    "//cdn.example/a.pdf, //cdn.example/a.pdf",
    "javascript:alert(1), #"
  })
  void files_of_the_store_lie_below_its_base_path(String named, String printed) {
    assertThat(page("{{ '" + named + "' | fileUrl }}")).isEqualTo(printed);
  }

  @Test
  void documents_of_a_product_are_found_there() throws IOException {
    String product =
        "{'compliance': {'documents': [{'url': '/documents/a.pdf', 'title': 'Manual'}]}}";
    assertThat(
            page(
                "{% include 'components/compliance.peb' with {'product': "
                    + product
                    + "} %}\n-- i18n/en.yaml --\ncompliance-title: Safety\n"
                    + "-- components/compliance.peb --\n"
                    + Files.readString(COMPONENT)))
        .contains("<a href=\"/outlet/documents/a.pdf\">Manual</a>");
  }

  private String page(String home) {
    String settings = RenderSite.settings().replace("shop.example/", "shop.example/outlet/");
    return RenderSite.shop(
            directory, "-- site.yaml --\n" + settings + "-- pages/index.peb --\n" + home)
        .html("shop", "/outlet/")
        .strip();
  }
}
