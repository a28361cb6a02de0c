package dev.shopstrata.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Whatever was built, killed and tampered with before: a build gives what a clean build gives. */
class BundleLawsTest {
  /**
   * One build in a row.
   *
   * @param killAt after how many changes to the file system it dies, if it has so many
   * @param tampering seed of what happens to the directory afterwards; 0 for nothing
   */
  record Round(
      Map<String, String> files, String redirects, int killAt, int unitFiles, int tampering) {}

  @Property(tries = 60)
  void any_sequence_of_builds_ends_as_a_clean_build(@ForAll("rounds") List<Round> rounds)
      throws IOException {
    Path temporary = Files.createTempDirectory("bundle-laws");
    try {
      StoreBuild store = StoreBuild.in(Files.createDirectories(temporary.resolve("store")));
      for (Round round : rounds) {
        NavigableMap<String, String> before = healed(store);
        NavigableMap<String, String> wanted = clean(temporary.resolve("clean"), round);
        if (isKilled(store, round)) {
          assertThat(healed(store)).isIn(before, wanted);
        } else {
          assertThat(store.disk()).isEqualTo(wanted);
        }
        tamper(store.directory(), round.tampering());
      }
      Round last = rounds.get(rounds.size() - 1);
      store.build(last.files(), last.redirects());
      assertThat(store.disk()).isEqualTo(clean(temporary.resolve("clean"), last));
    } finally {
      new Disk(Disk.Gate.OPEN).deleteTree(temporary);
    }
  }

  private static NavigableMap<String, String> healed(StoreBuild store) {
    store.open().close();
    return store.disk();
  }

  private static boolean isKilled(StoreBuild store, Round round) {
    KillSwitch gate = new KillSwitch(round.killAt());
    try {
      new StoreBuild(store.directory(), gate, 300, round.unitFiles())
          .build(round.files(), round.redirects());
      return false;
    } catch (KillSwitch.Killed e) {
      return true;
    }
  }

  private static NavigableMap<String, String> clean(Path directory, Round round)
      throws IOException {
    new Disk(Disk.Gate.OPEN).deleteTree(directory);
    StoreBuild build = StoreBuild.in(directory);
    build.build(round.files(), round.redirects());
    return build.disk();
  }

  /** What users, tools and disks do to a directory that isn't theirs; sizes always change. */
  private static void tamper(Path store, int seed) throws IOException {
    if (seed == 0 || !Files.isDirectory(store.resolve("site"))) {
      return;
    }
    Random random = new Random(seed);
    Path index = store.resolve("site/index.html");
    switch (random.nextInt(7)) {
      case 0 -> Files.deleteIfExists(index);
      case 1 -> Files.writeString(index, "a text of quite another length");
      case 2 -> Files.createDirectories(store.resolve("site/junk/deep"));
      case 3 -> Files.writeString(store.resolve("site/junk.tmp"), "junk");
      case 4 -> Files.deleteIfExists(store.resolve("bundle.json"));
      case 5 -> Files.writeString(store.resolve("manifest.ndjson"), "damaged");
      default -> new Disk(Disk.Gate.OPEN).deleteTree(store.resolve("site/p"));
    }
  }

  @Provide
  Arbitrary<List<Round>> rounds() {
    Arbitrary<Round> round =
        Combinators.combine(
                files(),
                Arbitraries.of("", "/a /b 301\n", "/c /d 308\n"),
                Arbitraries.frequencyOf(
                    Tuple.of(1, Arbitraries.integers().between(0, 90)),
                    Tuple.of(1, Arbitraries.just(100_000))),
                Arbitraries.integers().between(1, 4),
                Arbitraries.integers().between(0, 20))
            .as(Round::new);
    return round.list().ofMinSize(1).ofMaxSize(5);
  }

  /** Few paths, so that they recur; none is a folder of another. */
  private static Arbitrary<Map<String, String>> files() {
    Arbitrary<String> paths =
        Arbitraries.of(
            "index.html",
            "p/1/index.html",
            "p/2/index.html",
            "p/2-b/index.html",
            "p/é/index.html",
            "p/\uE000/x",
            "p/\uD83D\uDE00/x",
            "p.html",
            "public/a b.txt",
            "q/\"r\"/s/t/u.css");
    Arbitrary<String> texts = Arbitraries.of("", "a", "b", "cc", "a longer text\n");
    return Arbitraries.maps(paths, texts).ofMaxSize(8).map(TreeMap::new);
  }
}
