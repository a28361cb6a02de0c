package dev.shopstrata.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shopstrata.layer.StoreId;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemException;
import dev.shopstrata.problem.Severity;
import dev.shopstrata.tree.FolderTree;
import dev.shopstrata.tree.Glob;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Law: a store with errors is left out and keeps its last good bundle; the others are what they
 * would be without it.
 */
class StoreIndependenceTest {
  private static final StoreId DE = StoreId.of("de");
  private static final StoreId UK = StoreId.of("uk");

  /** The stores link to each other's pages no more, and two layers are in one of them each. */
  private static final String APART =
      """
      -- layers/markets/de/layer.yaml --
      extends: [base]
      -- layers/markets/de/site.yaml --
      seo: {group: de}
      -- layers/markets/uk/layer.yaml --
      extends: [base]
      -- layers/markets/uk/site.yaml --
      seo: {group: uk}
      -- layers/stores/de/layer.yaml --
      extends: [markets/de, brands/acme]
      store: de
      -- layers/stores/uk/layer.yaml --
      extends: [markets/uk, brands/acme]
      store: uk
      """;

  /** Something that both stores show. */
  private static final String EDIT =
      """
      -- layers/base/content/about.md --
      ---
      title: About us
      ---
      We sell *lamps* and tea.
      """;

  @TempDir static Path aside;
  private static NavigableMap<String, String> alone;

  @TempDir Path directory;
  private TestSite site;
  private NavigableMap<String, String> lastGood;

  @BeforeAll
  static void build_one_store_without_the_other() throws IOException {
    TestSite site = twoStores(aside).with(EDIT);
    FolderTree.delete(aside.resolve("layers/stores/de"));
    assertThat(site.build().failed()).isEmpty();
    alone = FolderListing.contents(site.output().resolve("uk"));
  }

  @BeforeEach
  void build_two_good_stores() throws IOException {
    site = twoStores(directory);
    assertThat(site.build().problems()).isEmpty();
    lastGood = bundle();
    site.with(EDIT);
  }

  private static TestSite twoStores(Path directory) throws IOException {
    return new TestSite(directory).with(Sites.TWO_STORES).with(APART);
  }

  /** All of the store's folder but the note that it is stale. */
  private NavigableMap<String, String> bundle() throws IOException {
    NavigableMap<String, String> files = FolderListing.touches(site.output().resolve("de"));
    files.remove(".stale");
    return files;
  }

  @ParameterizedTest
  @EnumSource(StoreBreak.class)
  void a_broken_store_is_left_out_and_the_others_are_what_they_are_without_it(StoreBreak broken)
      throws IOException {
    BuildResult result = site.with(broken.files()).build();

    assertOnlyGermanyFailed(result);
    assertThat(errors(result)).isEqualTo(broken.code());
    assertRestIsWhatItIsAlone();
  }

  private static String errors(BuildResult result) {
    return String.join(
        " ",
        result.problems().stream()
            .filter(problem -> problem.severity() == Severity.ERROR)
            .map(problem -> problem.code().text())
            .distinct()
            .toList());
  }

  private void assertOnlyGermanyFailed(BuildResult result) throws IOException {
    assertThat(result.failed()).containsExactly(DE);
    assertThat(result.bundles()).extracting(b -> b.store()).containsExactly(UK);
    assertThat(bundle()).isEqualTo(lastGood);
    assertThat(new StaleStores(site.output()).read(StoreSelection.ALL))
        .containsOnly(Map.entry(DE, StaleStores.Reason.FAILED));
  }

  private void assertRestIsWhatItIsAlone() throws IOException {
    assertThat(FolderListing.contents(site.output().resolve("uk"))).isEqualTo(alone);
  }

  /** The layer is in both stacks, but what it adds to is in one of them only. */
  @Test
  void a_shared_layer_that_does_not_fit_one_stack_fails_only_that_store() throws IOException {
    site.with(
        """
        -- layers/stores/uk/layer.yaml --
        extends: [brands/acme, markets/uk]
        store: uk
        -- layers/markets/uk/public/hints.txt --
        Mind the gap.
        -- layers/brands/acme/public/hints+.txt --
        Buy lamps.
        """);

    BuildResult result = site.build();

    assertOnlyGermanyFailed(result);
    assertThat(errors(result)).isEqualTo("addition-without-file");
    assertThat(site.page("uk", "hints.txt")).isEqualTo("Mind the gap.\nBuy lamps.\n");
  }

  @Test
  void a_folder_that_cannot_be_written_fails_only_its_store() throws IOException {
    Path lock = site.output().resolve("de/.lock");
    Files.delete(lock);
    Files.createDirectory(lock);
    lastGood = bundle();

    BuildResult result = site.build();

    assertOnlyGermanyFailed(result);
    assertThat(errors(result)).isEqualTo("bundle-unwritable");
    Files.delete(lock);
    assertThat(site.build().failed()).isEmpty();
  }

  @Test
  void files_that_get_lost_while_the_store_is_written_fail_only_this_store() throws IOException {
    BuildListener disturbing =
        new BuildListener() {
          @Override
          public void progress(long done, long total) {
            try {
              FolderTree.delete(site.output().resolve(".work/stores/de"));
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          }
        };

    BuildResult result = new SiteBuild(disturbing).build(site.threads(1).request());

    assertOnlyGermanyFailed(result);
    assertThat(errors(result)).isEqualTo("store-unwritable");
    assertRestIsWhatItIsAlone();
    assertThat(site.build().failed()).isEmpty();
  }

  @Test
  void a_failed_store_is_not_packed_as_if_it_were_fresh() throws IOException {
    site.archive(OnStoreFailure.FAIL);
    NavigableMap<String, String> packed = bundle();
    site.with(StoreBreak.TEMPLATE.files()).build();

    assertThatThrownBy(() -> site.archive(OnStoreFailure.FAIL))
        .isInstanceOf(ProblemException.class)
        .hasMessage(
            """
            bundle-stale: the bundle of "de" is not what its sources say: the last build found errors in it
                    at     target/storefront/de
                    in     store de
                    fix    run "storefront:generate" again; to go on with the other stores, set \
            -Dstorefront.onStoreFailure=skip, or =keep for this one's last good bundle too""");
    assertThat(site.target().resolve("shop-de.zip")).exists();

    ArchiveResult skipped = site.archive(OnStoreFailure.SKIP);
    assertThat(skipped.archives()).extracting(StoreArchive::store).containsExactly(UK);
    assertThat(skipped.stale()).containsOnlyKeys(DE);
    assertThat(site.target().resolve("shop-de.zip")).doesNotExist();
    assertThat(site.target().resolve("shop-uk.zip")).exists();

    ArchiveResult kept = site.archive(OnStoreFailure.KEEP);
    assertThat(kept.archives()).extracting(StoreArchive::store).containsExactly(DE, UK);
    assertThat(kept.stale()).containsOnlyKeys(DE);
    assertThat(bundle()).isEqualTo(packed);
  }

  @Test
  void a_mended_store_is_fresh_again() throws IOException {
    site.with(StoreBreak.TEMPLATE.files()).build();
    site.without("layers/stores/de/pages/index.peb");

    assertThat(site.build().failed()).isEmpty();

    assertThat(site.archive(OnStoreFailure.FAIL).archives()).hasSize(2);
  }

  @Test
  void a_build_that_ends_before_its_time_leaves_no_store_fresh() throws IOException {
    BuildListener dying =
        new BuildListener() {
          @Override
          public void stage(String what) {
            throw new IllegalStateException("the process ends here");
          }
        };
    assertThatThrownBy(() -> new SiteBuild(dying).build(site.request()))
        .isInstanceOf(IllegalStateException.class);

    assertThatThrownBy(() -> site.archive(OnStoreFailure.FAIL))
        .hasMessageContaining("\"de\" is not what its sources say: the last build was stopped")
        .hasMessageContaining("\"uk\" is not what its sources say: the last build was stopped");
    assertThat(site.archive(OnStoreFailure.SKIP).archives()).isEmpty();
    assertThat(site.everything().failed()).isEmpty();
    assertThat(site.archive(OnStoreFailure.FAIL).archives()).hasSize(2);
  }

  @Test
  void a_build_of_other_stores_does_not_forget_the_failed_one() throws IOException {
    site.with(StoreBreak.TEMPLATE.files()).build();

    site.stores(new StoreSelection(List.of(Glob.of("uk")))).build();

    assertThat(new StaleStores(site.output()).read(StoreSelection.ALL)).containsOnlyKeys(DE);
  }

  @Test
  void the_steps_after_a_build_run_only_when_they_should() throws IOException {
    BuildResult good = site.build();
    BuildResult oneFailed = site.with(StoreBreak.TEMPLATE.files()).build();
    BuildResult allFailed =
        site.with("-- layers/base/pages/index.peb --\n{{ nonsense }}\n").build();

    assertThat(OnStoreFailure.FAIL.goesOnAfter(good)).isTrue();
    assertThat(OnStoreFailure.FAIL.goesOnAfter(oneFailed)).isFalse();
    assertThat(OnStoreFailure.SKIP.goesOnAfter(oneFailed)).isTrue();
    assertThat(OnStoreFailure.KEEP.goesOnAfter(oneFailed)).isTrue();
    assertThat(OnStoreFailure.SKIP.goesOnAfter(allFailed)).isFalse();
    assertThat(allFailed.problems()).extracting(Problem::severity).contains(Severity.ERROR);
  }
}
