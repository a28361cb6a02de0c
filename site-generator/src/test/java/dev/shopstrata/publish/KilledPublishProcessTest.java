package dev.shopstrata.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Publishers of many files that are gone at random operations, with all their threads. */
class KilledPublishProcessTest {
  private static final int FILES = 600;
  private static final int KILLS = Integer.getInteger("shopstrata.kills", 4);

  @TempDir Path temp;
  private Path today;
  private Path tomorrow;

  @BeforeEach
  void build_two_bundles() {
    PublishedStore store = new PublishedStore(temp, true);
    today = store.bundle("today", files(1)).directory();
    tomorrow = store.bundle("tomorrow", files(2)).directory();
  }

  /** Of many pages some change, some go, some come. */
  private static Map<String, String> files(int day) {
    NavigableMap<String, String> files = new TreeMap<>();
    IntStream.range(day * 20, FILES + day * 20)
        .forEach(
            i ->
                files.put(
                    "p/%04d/index.html".formatted(i),
                    "page " + i + (i % 5 == 0 ? ", day " + day : "")));
    files.put("assets/style." + day + ".css", "body { order: " + day + " }");
    files.put("index.html", "home of day " + day);
    return files;
  }

  @ParameterizedTest
  @EnumSource(ReleaseKind.class)
  void the_site_is_whole_and_the_next_run_sends_only_what_is_missing(ReleaseKind kind)
      throws Exception {
    Random random = new Random(20261125);
    Path first = temp.resolve("first");
    PublishProcess.publish(
        PublishProcess.bucket(first, Integer.MAX_VALUE), first, today, ReleaseKind.FULL);
    HaltingBucket unharmed = PublishProcess.bucket(first, Integer.MAX_VALUE);
    PublishProcess.publish(unharmed, first, tomorrow, kind);
    for (int i = 0; i < KILLS; i++) {
      Path directory = temp.resolve("killed" + i);
      PublishProcess.publish(
          PublishProcess.bucket(directory, Integer.MAX_VALUE), directory, today, ReleaseKind.FULL);
      NavigableMap<String, String> before = pages(directory);
      int at = 1 + random.nextInt(unharmed.operations());
      assertThat(PublishProcess.isKilled(directory, tomorrow, kind, at)).as("%d", at).isTrue();
      if (kind == ReleaseKind.FULL) {
        assertThat(pages(directory)).isIn(before, wanted());
      }
      long there = kind == ReleaseKind.FULL ? sent(directory) : 0;
      HaltingBucket again = PublishProcess.bucket(directory, Integer.MAX_VALUE);
      PublishProcess.publish(again, directory, tomorrow, kind);
      assertThat(pages(directory)).as("gone at %d", at).containsAllEntriesOf(wanted());
      if (kind == ReleaseKind.FULL) {
        assertThat(again.sent()).as("gone at %d", at).isEqualTo(unharmed.sent() - there);
      }
    }
  }

  /** How many of tomorrow's files that today doesn't have are there. */
  private static long sent(Path directory) throws IOException {
    long sent = Files.exists(directory.resolve("a/assets/style.2.css")) ? 1 : 0;
    try (Stream<Path> walk = Files.walk(directory.resolve("releases"))) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        String path = directory.resolve("releases").relativize(file).toString();
        String page = path.substring(path.indexOf('/') + 1);
        sent += Files.readString(file).equals(files(1).get(page)) ? 0 : 1;
      }
    }
    return sent;
  }

  private static NavigableMap<String, String> wanted() {
    NavigableMap<String, String> wanted = new TreeMap<>(files(2));
    wanted.keySet().removeIf(path -> path.startsWith("assets/"));
    return wanted;
  }

  /** The pages that the link {@code current} leads to. */
  private static NavigableMap<String, String> pages(Path directory) throws IOException {
    Path live = directory.resolve("current").toRealPath();
    NavigableMap<String, String> pages = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(live)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        pages.put(live.relativize(file).toString(), Files.readString(file));
      }
    }
    return pages;
  }
}
