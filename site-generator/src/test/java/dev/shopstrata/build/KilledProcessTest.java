package dev.shopstrata.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.shopstrata.bundle.BundleArchiver;
import dev.shopstrata.bundle.BundleReader;
import dev.shopstrata.problem.ProblemException;
import dev.shopstrata.tree.Digest;
import dev.shopstrata.tree.FolderTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Law: a build may be killed at any moment. What it leaves are last good bundles, new ones, or ones
 * that the next build completes; and the next build's output is that of a clean build.
 */
class KilledProcessTest {
  private static final int KILLS = Integer.getInteger("shopstrata.kills", 8);
  private static final List<String> STORES = List.of("de", "fr", "uk");

  /** What changes between the good build and the one that is killed. */
  private static final String EDIT =
      """
      -- layers/base/components/price.peb --
      {% block amount %}<i>{{ price.value | money }}</i>{% endblock %}
      -- layers/base/styles/main.css --
      body { color: #333 }
      """;

  @TempDir Path directory;
  private Path good;
  private Path project;
  private NavigableMap<String, String> clean;
  private List<Digest> oldIds;
  private List<Digest> newIds;
  private int steps;

  @BeforeEach
  void build_the_good_and_the_clean_one() throws IOException {
    good = directory.resolve("good");
    writeSite(good, 60);
    rebuild(good);
    oldIds = ids(good);
    Path changed = directory.resolve("clean");
    writeSite(changed, 61);
    new TestSite(changed).with(EDIT);
    rebuild(changed);
    clean = FolderListing.contents(changed.resolve("target"));
    newIds = ids(changed);
    project = directory.resolve("project");
    writeNewSources();
    restoreGoodTarget();
    steps = rebuild(project);
  }

  private void writeNewSources() throws IOException {
    writeSite(project, 61);
    new TestSite(project).with(EDIT);
  }

  private static void writeSite(Path project, int products) throws IOException {
    TestSite site =
        new TestSite(project)
            .with(Sites.TWO_STORES)
            .with(
                """
                -- layers/stores/fr/layer.yaml --
                extends: [brands/acme]
                store: fr
                -- layers/stores/fr/site.yaml --
                name: Acme France
                url: https://acme.example/fr/
                locales: [{id: en-FR}]
                country: FR
                currency: EUR
                timeZone: Europe/Paris
                """);
    List<String> records = new ArrayList<>();
    for (int i = 0; i < products; i++) {
      records.add(
          """
          {"key": "p%1$d", "name": {"en": "Lamp %1$d", "de": "Lampe %1$d"}, "slug": {"en": "lamp-%1$d", "de": "lampe-%1$d"},
           "categories": [{"typeId": "category", "key": "lamps"}], "publish": true,
           "masterVariant": {"sku": "S%1$d", "prices": [
             {"value": {"centAmount": %2$d, "currencyCode": "EUR"}}, {"value": {"centAmount": %2$d, "currencyCode": "GBP"}}]}}"""
              .formatted(i, 1000 + i * products));
    }
    site.with("-- catalogs/main/export/Product.json --\n[" + String.join(",\n", records) + "]\n");
  }

  /** Builds in this process, which is faster, and gives the number of steps it told. */
  private static int rebuild(Path project) throws IOException {
    AtomicInteger told = new AtomicInteger();
    BuildListener counting =
        new BuildListener() {
          @Override
          public void stage(String what) {
            told.incrementAndGet();
          }

          @Override
          public void progress(long done, long total) {
            told.incrementAndGet();
          }
        };
    BuildProcess.build(project, counting);
    return told.get() + STORES.size();
  }

  private static List<Digest> ids(Path project) {
    return STORES.stream()
        .map(store -> new BundleReader().read(folder(project, store)).id())
        .toList();
  }

  private static Path folder(Path project, String store) {
    return project.resolve("target/storefront").resolve(store);
  }

  private void restoreGoodTarget() throws IOException {
    FolderTree.delete(project.resolve("target"));
    copy(good.resolve("target"), project.resolve("target"));
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> walk = Files.walk(from)) {
      for (Path path : walk.toList()) {
        Path target = to.resolve(from.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(target);
        } else {
          Files.copy(path, target, StandardCopyOption.COPY_ATTRIBUTES);
        }
      }
    }
  }

  @Test
  void a_build_that_is_killed_at_any_moment_is_healed_by_the_next() throws Exception {
    Random random = new Random(20261120);
    int killed = 0;
    int killedHealings = 0;
    for (int i = 0; i < KILLS; i++) {
      if (i % 4 == 3) {
        FolderTree.delete(project.resolve("target")); // a first build is killed as well
      } else {
        restoreGoodTarget();
      }
      if (isKilled(random)) {
        killed++;
      }
      assertBundlesAreWholeOrHealable();
      while (random.nextInt(3) == 0) {
        if (isKilled(random)) {
          killedHealings++;
        }
        assertBundlesAreWholeOrHealable();
      }
      rebuild(project);
      assertThat(FolderListing.contents(project.resolve("target")))
          .as("kill %d", i)
          .isEqualTo(clean);
    }
    assertThat(killed).isPositive();
    assertThat(killedHealings).isPositive();
  }

  /** Half of the files are the new ones, and many have the size of the old: none may be kept. */
  @Test
  void sources_that_are_taken_back_after_a_kill_give_the_old_output() throws Exception {
    NavigableMap<String, String> old = FolderListing.contents(good.resolve("target"));
    Random random = new Random(20261121);
    int unfinished = 0;
    for (int i = 0; i < KILLS; i++) {
      writeNewSources();
      restoreGoodTarget();
      new BuildProcess(project).killWhen(this::isPublishing, random.nextInt(3_000_000));
      unfinished += isPublishing() ? 1 : 0;
      writeSite(project, 60);
      rebuild(project);
      assertThat(FolderListing.contents(project.resolve("target"))).as("kill %d", i).isEqualTo(old);
    }
    assertThat(unfinished).isPositive();
  }

  private boolean isPublishing() {
    return STORES.stream()
        .anyMatch(store -> Files.exists(folder(project, store).resolve(".staging/journal")));
  }

  /** Anywhere between two steps, and more often while the last stores are published. */
  private boolean isKilled(Random random) throws IOException, InterruptedException {
    int step = Math.min(steps - 1, random.nextInt(steps * 5 / 4));
    return new BuildProcess(project).killAfter(step, random.nextInt(20_000_000));
  }

  private void assertBundlesAreWholeOrHealable() throws IOException {
    Path copies = Files.createDirectories(directory.resolve("copies"));
    for (int i = 0; i < STORES.size(); i++) {
      Path store = folder(project, STORES.get(i));
      try {
        assertThat(new BundleReader().read(store).id()).isIn(oldIds.get(i), newIds.get(i));
        new BundleArchiver().archive(store, copies.resolve("store.zip"), TestSite.STARTED);
      } catch (ProblemException e) {
        String code = e.problems().get(0).code().text();
        boolean mayBe =
            Files.exists(store.resolve("bundle.json"))
                ? code.equals("bundle-unfinished")
                : List.of("bundle-unfinished", "bundle-missing").contains(code);
        if (!mayBe) {
          fail(e.getMessage());
        }
      }
    }
  }
}
