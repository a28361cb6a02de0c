package dev.shopstrata.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import dev.shopstrata.build.StoreRelease.Outcome;
import dev.shopstrata.bundle.Bundle;
import dev.shopstrata.bundle.BundleReader;
import dev.shopstrata.bundle.ManifestReader;
import dev.shopstrata.bundle.SiteFile;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.publish.FileChange;
import dev.shopstrata.publish.FileChange.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

  private static final String SECRET = "{\"key\": \"AKIA" + "ABCDEFGHIJKLMNOP\"}";

  @TempDir Path directory;

  private PublishResult publish(String file, String text) throws IOException {
    return build().publish(built(file, text), order(), OnStoreFailure.FAIL);
  }

  private BuildRequest built(String file, String text) throws IOException {
    TestSite site =
        new TestSite(directory)
            .with(Sites.TWO_STORES)
            .with(PUBLISH)
            .with("-- layers/stores/uk/public/%s --%n%s%n".formatted(file, text))
            .stores(new StoreSelection(List.of(), Optional.of("production")));
    assertThat(site.build().hasErrors()).isFalse();
    return site.request();
  }

  private static PublishBuild build() {
    return new PublishBuild(ReleaseListener.SILENT, Clock.systemUTC());
  }

  private static PublishOrder order() {
    return new PublishOrder(
        Optional.empty(),
        false,
        "ada@desk",
        "1.0",
        Optional.empty(),
        Duration.ofDays(9999),
        Logins.NONE);
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

  @Test
  void a_plan_of_one_is_refused_too() throws IOException {
    Path plan = directory.resolve("plan.json");
    PublishResult planned =
        build().plan(built("server.pem", "{}"), order(), OnStoreFailure.FAIL, plan);
    assertThat(planned.problems())
        .extracting(Problem::code)
        .containsExactly(ProblemCode.SECRET_PUBLISHED);
    assertThat(plan).doesNotExist();
  }

  @Test
  void the_content_of_what_is_live_already_is_not_read_again() throws IOException {
    publish("settings.json", "{}");
    BuildRequest request = built("other.json", "{}");
    Files.writeString(request.output().resolve("uk/site/settings.json"), SECRET);
    assertThat(build().publish(request, order(), OnStoreFailure.FAIL).problems()).isEmpty();
    assertThat(directory.resolve("live/uk/current/other.json")).exists();
  }

  @Test
  void its_name_is_looked_at_each_time() throws IOException {
    assertThatThrownBy(() -> watch("server.pem", Reason.SAME).refuse())
        .hasMessageContaining("by its name a key");
    watch("settings.json", Reason.SAME).refuse();
    assertThatThrownBy(() -> watch("settings.json", Reason.CONTENT).refuse())
        .hasMessageContaining("holds an AWS access key");
  }

  private SecretWatch watch(String file, Reason reason) throws IOException {
    Bundle bundle = new BundleReader().read(built(file, SECRET).output().resolve("uk"));
    SecretWatch watch = new SecretWatch();
    try (Stream<SiteFile> files = new ManifestReader().read(bundle.directory())) {
      files
          .filter(found -> found.path().value().equals(file))
          .forEach(
              found ->
                  watch.compared(
                      bundle, new FileChange(reason, Optional.of(found), Optional.of(found))));
    }
    return watch;
  }
}
