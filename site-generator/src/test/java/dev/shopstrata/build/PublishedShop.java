package dev.shopstrata.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shopstrata.build.StoreRelease.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Two stores that are built for staging and published into directories. */
abstract class PublishedShop {
  private static final String PUBLISH =
      """
      -- layers/base/site.yaml --
      name: Acme
      catalog: {id: main}
      publish:
        production: {target: directory, directory: "live/{store}"}
        staging: {target: directory, directory: "staging/{store}"}
      """;

  @TempDir Path directory;
  TestSite site;
  Optional<Path> plan = Optional.empty();
  boolean forced;

  @BeforeEach
  void build() throws IOException {
    site = new TestSite(directory).with(Sites.TWO_STORES).with(PUBLISH).stores(in("staging"));
    assertThat(site.build().hasErrors()).isFalse();
  }

  void change() throws IOException {
    site.with("-- layers/stores/de/pages/index.peb --\n<title>Neu</title>\n");
    assertThat(site.build().hasErrors()).isFalse();
  }

  PublishResult publish() throws IOException {
    return publish(order("1.0"));
  }

  PublishResult publish(PublishOrder order) throws IOException {
    return publisher().publish(site.request(), order, OnStoreFailure.FAIL);
  }

  PublishBuild publisher() {
    return new PublishBuild(ReleaseListener.SILENT, Clock.systemUTC());
  }

  PublishResult rollback(OptionalLong seq) throws IOException {
    return new RollbackBuild(ReleaseListener.SILENT).rollback(site.request(), order("1.0"), seq);
  }

  PublishOrder order(String version) {
    return new PublishOrder(
        Optional.empty(), forced, "ada@desk", version, plan, Duration.ofDays(9999), Logins.NONE);
  }

  static Map<String, Outcome> outcomes(PublishResult result) {
    return result.stores().stream()
        .collect(Collectors.toMap(r -> r.store().value(), StoreRelease::outcome));
  }

  Map<String, Outcome> outcomes(TestSite published, PublishOrder order) throws IOException {
    site = published;
    return outcomes(publish(order));
  }

  PublishResult plan(Path file) throws IOException {
    return publisher().plan(site.request(), order("1.0"), OnStoreFailure.FAIL, file);
  }

  Path live(String store, String file) {
    Path page = directory.resolve("staging").resolve(store).resolve("current").resolve(file);
    return Files.exists(page)
        ? page
        : directory.resolve("staging").resolve(store).resolve("a").resolve(file);
  }

  /** When each file of the targets was written. */
  Map<Path, FileTime> times() throws IOException {
    Map<Path, FileTime> times = new TreeMap<>();
    try (Stream<Path> files = Files.walk(directory.resolve("staging"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        times.put(file, Files.getLastModifiedTime(file));
      }
    }
    return times;
  }

  static StoreSelection in(String environment) {
    return new StoreSelection(List.of(), Optional.of(environment));
  }
}
