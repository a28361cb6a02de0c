package dev.shopstrata.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How pages load scripts, from layers to published files. */
class ScriptDeliveryTest {
  private static final Pattern LOADED =
      Pattern.compile("(?:src|href)=\"(/assets/([a-z]+)[^\"]*[.]js)\" integrity=\"([^\"]*)\"");

  @TempDir Path directory;
  private TestSite site;

  @BeforeEach
  void write_a_store_with_scripts() {
    site =
        new TestSite(directory)
            .with(Sites.TWO_STORES)
            .with(
                """
                -- layers/base/pages/index.peb --
                ---
                title: Home
                ---
                {{ script("scripts/site.js") }}{{ script("scripts/product.js") }}
                -- layers/base/scripts/site.js --
                import { t } from "./text.js";
                addEventListener("focus", () => import("./search.js"));
                -- layers/base/scripts/product.js --
                import { t } from "./text.js";
                import { money } from "./money.js";
                -- layers/base/scripts/money.js --
                import { t } from "./text.js";
                export const money = t; // not yet
                -- layers/base/scripts/search.js --
                import { money } from "./money.js";
                -- layers/base/scripts/text.js --
                export const t = (key) => key;
                """);
  }

  private List<MatchResult> loaded() throws IOException {
    return LOADED.matcher(site.page("uk", "index.html")).results().toList();
  }

  @Test
  void a_page_fetches_at_once_what_its_scripts_import_and_nothing_twice() throws IOException {
    site.build();
    assertThat(loaded())
        .extracting(found -> found.group(2))
        .containsExactly("text", "site", "money", "product");
    assertThat(site.page("uk", "index.html"))
        .startsWith("<link rel=\"modulepreload\" href=\"/assets/text.")
        .contains("</script><link rel=\"modulepreload\" href=\"/assets/money.");
  }

  @Test
  void each_integrity_is_that_of_the_published_bytes() throws Exception {
    site.build();
    for (MatchResult found : loaded()) {
      byte[] bytes = Files.readAllBytes(site.site("uk", found.group(1).substring(1)));
      byte[] digest = MessageDigest.getInstance("SHA-384").digest(bytes);
      assertThat(found.group(3)).isEqualTo("sha384-" + Base64.getEncoder().encodeToString(digest));
    }
  }

  @Test
  void a_page_is_rendered_again_when_what_a_script_imports_changes() throws IOException {
    site.build();
    String before = site.page("uk", "index.html");
    site.with("-- layers/base/scripts/money.js --\nexport const money = 1;\n");
    site.build();
    assertThat(site.page("uk", "index.html")).isNotEqualTo(before);
    assertSameAsClean();
  }

  private void assertSameAsClean() throws IOException {
    String incremental = site.page("uk", "index.html");
    Files.delete(site.output().resolve("uk/bundle.json"));
    site.build();
    assertThat(site.page("uk", "index.html")).isEqualTo(incremental);
  }

  @Test
  void scripts_have_no_comments_and_no_space_that_is_not_needed() throws IOException {
    site.build();
    String money =
        site.files("uk").stream()
            .filter(f -> f.matches("assets/money.*"))
            .findFirst()
            .orElseThrow();
    assertThat(site.page("uk", money))
        .matches("import\\{t}from\"/assets/text\\.[0-9a-f]{12}\\.js\";export const money=t;");
  }
}
