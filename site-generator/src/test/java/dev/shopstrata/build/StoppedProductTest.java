package dev.shopstrata.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shopstrata.problem.Severity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Recalled products in builds. */
class StoppedProductTest {
  private static final String SETTINGS =
      """
      -- layers/base/site.yaml --
      catalog:
        id: main
        stop: %s
      api: {enabled: true}
      feeds: {google: true, meta: true}
      """;

  @TempDir Path directory;
  private TestSite site;

  @BeforeEach
  void write_two_stores() {
    site = new TestSite(directory).with(Sites.TWO_STORES).with(SETTINGS.formatted("{}"));
  }

  private PublishOrder order() {
    return new PublishOrder(
        Optional.empty(),
        true,
        "ada@desk",
        "1.0",
        Optional.empty(),
        Duration.ofDays(9999),
        Logins.NONE);
  }

  private PublishResult publish() throws IOException {
    assertThat(site.build().hasErrors()).isFalse();
    return new PublishBuild(ReleaseListener.SILENT, Clock.systemUTC())
        .publish(site.request(), order(), OnStoreFailure.FAIL);
  }

  private boolean isLive(String word) throws IOException {
    Path live = directory.resolve("live/uk/current").toRealPath();
    try (Stream<Path> walk = Files.walk(live)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        if (file.toString().contains(word) || text.contains(word)) {
          return true;
        }
      }
    }
    return false;
  }

  @Test
  void a_rollback_of_all_to_before_the_recall_does_not_bring_the_product_back() throws IOException {
    String publish = "publish: {production: {target: directory, directory: 'live/{store}'}}\n";
    StoreSelection production = new StoreSelection(List.of(), Optional.of("production"));
    site.with(SETTINGS.formatted("{}") + publish).stores(production);
    assertThat(publish().problems().stream().filter(p -> p.severity() == Severity.ERROR)).isEmpty();
    assertThat(isLive("aurora")).isTrue();
    site.with(SETTINGS.formatted("{aurora: glass may break}") + publish);
    publish();
    assertThat(isLive("aurora")).isFalse();

    PublishResult back =
        new RollbackBuild(ReleaseListener.SILENT)
            .rollback(site.request(), order(), OptionalLong.of(2));
    assertThat(back.stores())
        .extracting(StoreRelease::outcome)
        .containsOnly(StoreRelease.Outcome.LIVE);
    assertThat(isLive("aurora")).isFalse();
    assertThat(isLive("bora")).isTrue();
  }

  /** The files of all stores that mention a word. */
  private Set<String> mentions(String word) throws IOException {
    Set<String> found = new TreeSet<>();
    for (String store : List.of("uk", "de")) {
      Path files = site.output().resolve(store).resolve("site");
      try (Stream<Path> walk = Files.walk(files)) {
        for (Path file : walk.filter(Files::isRegularFile).toList()) {
          String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
          if (file.toString().contains(word) || text.contains(word)) {
            found.add(store + ":" + files.relativize(file));
          }
        }
      }
    }
    return found;
  }

  @Test
  void a_stopped_product_is_in_no_file_of_any_store_and_every_layer_may_stop_one()
      throws IOException {
    site.build();
    assertThat(mentions("aurora")).hasSizeGreaterThan(4);
    assertThat(mentions("bora")).isNotEmpty();
    site.with(SETTINGS.formatted("{aurora: glass may break}"))
        .with(
            """
            -- layers/brands/acme/site.yaml --
            catalog:
              stop: {bora: label is wrong}
            """)
        .build();
    assertThat(mentions("aurora")).isEmpty();
    assertThat(mentions("bora")).isEmpty();
    assertThat(mentions("cirrus")).isNotEmpty();
  }

  @Test
  void a_nearer_layer_may_allow_it_again() throws IOException {
    site.with(SETTINGS.formatted("{aurora: glass may break}"))
        .with(
            """
            -- layers/brands/acme/site.yaml --
            catalog:
              stop: {aurora: null}
            """)
        .build();
    assertThat(mentions("aurora")).isNotEmpty();
  }
}
