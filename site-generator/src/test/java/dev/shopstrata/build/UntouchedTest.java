package dev.shopstrata.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shopstrata.problem.ProblemText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Law: what did not change is not done again, and no file is touched. */
class UntouchedTest {
  @TempDir Path directory;

  @Test
  void a_second_build_without_changes_touches_no_file() throws IOException {
    TestSite site = new TestSite(directory).with(Sites.TWO_STORES).threads(4);
    site.everything();
    NavigableMap<String, String> first = FolderListing.touches(site.target());
    assertThat(first)
        .containsKeys(
            "shop-uk.zip",
            "shop.zip",
            "storefront/.catalogs/main/index/head.json",
            "storefront/.catalogs/main/snapshot/snapshot.json",
            "storefront/uk/.state/pages.ndjson",
            "storefront/uk/merged/site.yaml",
            "storefront/uk/site/index.html");

    assertThat(site.everything().bundles()).allMatch(bundle -> bundle.changed() == 0);

    assertThat(FolderListing.touches(site.target())).isEqualTo(first);
  }

  @Test
  void a_snapshot_that_was_given_is_indexed_once() throws IOException {
    TestSite site = new TestSite(directory).with(Sites.TWO_STORES).with(HANDMADE);
    assertThat(site.everything().problems()).map(ProblemText::of).isEmpty();
    NavigableMap<String, String> first = FolderListing.touches(site.target());
    assertThat(first).containsKey("storefront/.catalogs/main/snapshot.idx");

    site.everything();

    assertThat(FolderListing.touches(site.target())).isEqualTo(first);
  }

  /** Clean builds give one output, down to the build state, however their units are scheduled. */
  @Test
  void the_whole_output_is_the_same_with_one_thread_and_with_eight() throws IOException {
    TestSite one = new TestSite(directory.resolve("one")).with(Sites.TWO_STORES).threads(1);
    TestSite eight = new TestSite(directory.resolve("eight")).with(Sites.TWO_STORES).threads(8);
    one.everything();
    eight.everything();

    assertThat(FolderListing.contents(eight.target()))
        .isEqualTo(FolderListing.contents(one.target()));
  }

  /** The state a changed build leaves is that of a clean build, too. */
  @Test
  void the_whole_output_after_an_edit_is_that_of_a_clean_build() throws IOException {
    String edit =
        """
        -- layers/base/components/price.peb --
        {% block amount %}<i>{{ price.value | money }}</i>{% endblock %}
        -- layers/stores/uk/public/only-here.txt --
        uk
        """;
    TestSite kept = new TestSite(directory.resolve("kept")).with(Sites.TWO_STORES);
    kept.everything();
    kept.with(edit).everything();
    TestSite clean = new TestSite(directory.resolve("clean")).with(Sites.TWO_STORES).with(edit);
    clean.everything();

    assertThat(new TreeMap<>(FolderListing.contents(kept.target())))
        .isEqualTo(FolderListing.contents(clean.target()));
  }

  private static final String HANDMADE =
      """
      -- catalogs/main/catalog.yaml --
      format: snapshot
      path: given
      -- catalogs/main/given/snapshot.json --
      {"formatVersion": "1.0", "source": "by hand", "asOf": "2026-01-15T00:00:00Z"}
      -- catalogs/main/given/products.ndjson --
      {"id":"aurora","name":{"en":"Aurora","de":"Aurora"},"prices":[{"currency":"GBP","value":"69.00"},{"currency":"EUR","value":"79.00"}]}
      """;
}
