package dev.shopstrata.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shopstrata.problem.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a build at every single change to the file system. */
class KilledBuildTest {
  private static final Map<String, String> OLD =
      Map.of(
          "index.html", "home",
          "p/teapot/index.html", "a teapot",
          "p/cup/index.html", "a cup",
          "gone/deep/index.html", "gone",
          "turned", "a file",
          "folder/a", "in a folder");
  private static final Map<String, String> NEW =
      Map.of(
          "index.html", "new home",
          "p/teapot/index.html", "a teapot",
          "p/cup/index.html", "a mug",
          "n/new/index.html", "new",
          "turned/x/index.html", "a folder",
          "folder", "a file");

  @TempDir Path temporary;

  @Test
  void a_killed_rebuild_leaves_the_old_or_the_new_bundle() throws IOException {
    NavigableMap<String, String> old = clean("old", OLD, "/a /b 301\n");
    NavigableMap<String, String> renewed = clean("new", NEW, "");

    List<Boolean> outcomes =
        killAtEveryStep(
            directory -> StoreBuild.in(directory).build(OLD, "/a /b 301\n"), old, renewed);

    assertThat(outcomes).hasSizeGreaterThan(60).contains(true, false).isSorted();
  }

  @Test
  void a_killed_first_build_leaves_nothing_or_the_new_bundle() throws IOException {
    NavigableMap<String, String> renewed = clean("new", NEW, "");

    List<Boolean> outcomes = killAtEveryStep(directory -> {}, nothing(), renewed);

    assertThat(outcomes).hasSizeGreaterThan(40).contains(true, false).isSorted();
  }

  @Test
  void a_killed_rebuild_over_a_damaged_bundle_leaves_nothing_or_the_new_bundle()
      throws IOException {
    NavigableMap<String, String> renewed = clean("new", NEW, "");

    List<Boolean> outcomes =
        killAtEveryStep(
            directory -> {
              StoreBuild.in(directory).build(OLD);
              Files.writeString(directory.resolve("manifest.ndjson"), "damaged");
            },
            nothing(),
            renewed);

    assertThat(outcomes).hasSizeGreaterThan(50).contains(true, false).isSorted();
  }

  @Test
  void a_healing_that_is_killed_too_is_healed_by_the_next_run() throws IOException {
    NavigableMap<String, String> old = clean("old", OLD, "");
    NavigableMap<String, String> renewed = clean("new", NEW, "");
    int killedHealings = 0;
    boolean died = true;
    for (int first = 0; died; first++) {
      Path directory = temporary.resolve("twice-" + first);
      StoreBuild.in(directory).build(OLD);
      died = isKilled(directory, NEW, first);
      for (int second = 0; isHealingKilled(directory, second); second++) {
        killedHealings++;
      }
      assertThat(StoreBuild.in(directory).disk()).isIn(old, renewed);
    }
    assertThat(killedHealings).isGreaterThan(200);
  }

  @Test
  void a_reader_refuses_an_unfinished_bundle_until_the_next_build() {
    Path directory = temporary.resolve("store");
    StoreBuild.in(directory).build(OLD);
    for (int step = 1; !Files.exists(directory.resolve(".staging/journal")); step++) {
      assertThat(isKilled(directory, NEW, step)).isTrue();
    }

    assertThatThrownBy(() -> new BundleReader().read(directory))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("bundle-unfinished")
        .hasMessageContaining("fix");

    try (BundleWriter healed = StoreBuild.in(directory).open()) {
      assertThat(healed.lastId()).isPresent();
    }
    assertThat(new BundleReader().read(directory).files()).isEqualTo(NEW.size());
  }

  @Test
  void a_damaged_journal_means_that_everything_is_written_anew() throws IOException {
    NavigableMap<String, String> renewed = clean("new", NEW, "");
    for (String damaged : List.of("journal", "stale", "moves")) {
      Path directory = temporary.resolve("store-" + damaged);
      StoreBuild.in(directory).build(OLD);
      for (int step = 1; !Files.exists(directory.resolve(".staging/journal")); step++) {
        isKilled(directory, NEW, step);
      }
      Files.writeString(directory.resolve(".staging").resolve(damaged), "x");

      try (BundleWriter writer = StoreBuild.in(directory).open()) {
        assertThat(writer.lastId()).isEmpty();
      }
      StoreBuild.in(directory).build(NEW);
      assertThat(StoreBuild.in(directory).disk()).isEqualTo(renewed);
    }
  }

  /** What lies on disk before the build. */
  private interface Before {
    void prepare(Path directory) throws IOException;
  }

  /** For every step at which the build can die, whether healing then gave the new bundle. */
  private List<Boolean> killAtEveryStep(
      Before before, NavigableMap<String, String> old, NavigableMap<String, String> renewed)
      throws IOException {
    List<Boolean> outcomes = new ArrayList<>();
    for (int step = 0; ; step++) {
      Path directory = temporary.resolve("killed-" + step);
      before.prepare(directory);
      if (!isKilled(directory, NEW, step)) {
        assertThat(StoreBuild.in(directory).disk()).isEqualTo(renewed);
        return outcomes;
      }
      StoreBuild.in(directory).open().close();
      NavigableMap<String, String> healed = StoreBuild.in(directory).disk();
      assertThat(healed).as("killed at step %d", step).isIn(old, renewed);
      outcomes.add(healed.equals(renewed));

      StoreBuild.in(directory).build(NEW);
      assertThat(StoreBuild.in(directory).disk()).as("rebuilt after %d", step).isEqualTo(renewed);
    }
  }

  private static boolean isKilled(Path directory, Map<String, String> files, int step) {
    try {
      StoreBuild.in(directory).gated(new KillSwitch(step)).build(files);
      return false;
    } catch (KillSwitch.Killed e) {
      return true;
    }
  }

  private static boolean isHealingKilled(Path directory, int step) {
    try {
      StoreBuild.in(directory).gated(new KillSwitch(step)).open().close();
      return false;
    } catch (KillSwitch.Killed e) {
      return true;
    }
  }

  private NavigableMap<String, String> clean(
      String name, Map<String, String> files, String redirects) {
    StoreBuild build = StoreBuild.in(temporary.resolve(name));
    build.build(files, redirects);
    return build.disk();
  }

  private NavigableMap<String, String> nothing() throws IOException {
    return StoreBuild.in(Files.createDirectories(temporary.resolve("nothing"))).disk();
  }
}
