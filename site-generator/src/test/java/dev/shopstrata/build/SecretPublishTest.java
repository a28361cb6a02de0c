package dev.shopstrata.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.shopstrata.build.StoreRelease.Outcome;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What must not leave the house. */
class SecretPublishTest {
  private static final String PUBLISH =
      """
      -- layers/base/site.yaml --
      name: Acme
      catalog: {id: main}
      publish:
        production: {target: directory, directory: "live/{store}"}
      """;

  @TempDir Path directory;

  private PublishResult publish(String file, String text) throws IOException {
    TestSite site =
        new TestSite(directory)
            .with(Sites.TWO_STORES)
            .with(PUBLISH)
            .with("-- layers/stores/uk/public/%s --%n%s%n".formatted(file, text))
            .stores(new StoreSelection(List.of(), Optional.of("production")));
    assertThat(site.build().hasErrors()).isFalse();
    PublishOrder order =
        new PublishOrder(
            Optional.empty(),
            false,
            "ada@desk",
            "1.0",
            Optional.empty(),
            Duration.ofDays(9999),
            Logins.NONE);
    return new PublishBuild(ReleaseListener.SILENT, Clock.systemUTC())
        .publish(site.request(), order, OnStoreFailure.FAIL);
  }

  private void assertRefused(PublishResult result, String message) {
    assertThat(result.problems())
        .extracting(Problem::code, Problem::message)
        .containsExactly(tuple(ProblemCode.SECRET_PUBLISHED, message));
    assertThat(result.stores())
        .filteredOn(release -> release.outcome() == Outcome.LIVE)
        .extracting(release -> release.store().value())
        .containsExactly("de");
    assertThat(directory.resolve("live/uk/releases")).doesNotExist();
    assertThat(Files.exists(directory.resolve("live/de/releases"))).isTrue();
  }

  @Test
  void a_key_keeps_its_store_from_being_published_and_no_other() throws IOException {
    assertRefused(
        publish("tls/server.pem", "anything"),
        "\"tls/server.pem\" would be published, by its name a key or a source map");
  }

  @Test
  void so_does_a_source_map() throws IOException {
    assertRefused(
        publish("app.js.map", "{}"),
        "\"app.js.map\" would be published, by its name a key or a source map");
  }

  @Test
  void so_does_a_secret_in_a_text_which_is_not_repeated() throws IOException {
    String key = "AKIA" + "ABCDEFGHIJKLMNOP";
    PublishResult result = publish("settings.json", "{\"key\": \"" + key + "\"}");
    assertRefused(result, "\"settings.json\" holds an AWS access key (\"AKIAABCD…\")");
    assertThat(result.problems().toString()).doesNotContain(key);
  }

  @Test
  void a_text_that_only_looks_like_one_is_published() throws IOException {
    assertThat(publish("robots-extra.txt", "AKIA is a name").problems()).isEmpty();
  }
}
