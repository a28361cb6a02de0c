package dev.shopstrata.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shopstrata.layer.LayerSite;
import dev.shopstrata.publish.StoreTarget;
import dev.shopstrata.store.Settings;
import dev.shopstrata.store.SettingsReader;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TargetOpenerTest {
  private static final Logins LOGINS =
      new Logins() {
        @Override
        public Optional<Login> of(String server) {
          return server.equals("known")
              ? Optional.of(new Login("CANARY-KEY", "CANARY-SECRET"))
              : Optional.empty();
        }

        @Override
        public Map<String, String> environment() {
          return Map.of("FASTLY_API_TOKEN", "CANARY-TOKEN");
        }
      };

  @TempDir Path directory;

  @Test
  void a_directory_is_followed_by_its_link_and_has_encoded_files() {
    StoreTarget target = open("{target: directory, directory: www}");
    assertThat(target.bucket().name()).isEqualTo(directory.resolve("www").toString());
    assertThat(target.edge().followsPointer()).isTrue();
    assertThat(target.encodings()).isNotEmpty();
  }

  @Test
  void a_bucket_has_no_pointer_unless_an_edge_has_one() {
    StoreTarget target = open("{target: s3, bucket: shops, region: eu-central-1, server: known}");
    assertThat(target.bucket().name()).isEqualTo("s3://shops/acme");
    assertThat(target.edge().followsPointer()).isFalse();
    assertThat(target.encodings()).isEmpty();
    assertThat(target.toString()).doesNotContain("CANARY");
  }

  @Test
  void an_edge_has_the_credentials_of_its_server_or_of_variables() {
    String bucket = "{target: s3, bucket: b, region: eu-central-1, server: known, edge: ";
    assertThat(open(bucket + "{kind: cloudflare, id: z1, server: known}}").edge().name())
        .contains("cloudflare")
        .doesNotContain("CANARY");
    assertThat(open(bucket + "{kind: fastly, id: s1}}").edge().name()).contains("fastly");
    assertThatThrownBy(() -> open(bucket + "{kind: bunny, id: '1'}}"))
        .hasMessageContaining("has no credentials");
  }

  @Test
  void a_server_that_nobody_knows_is_told_with_what_would_be_looked_for() {
    assertThatThrownBy(() -> open("{target: s3, bucket: b, region: x-1, server: acme-live}"))
        .hasMessageContaining("credentials-missing")
        .hasMessageContaining("SHOPSTRATA_ACME_LIVE_PASSWORD");
  }

  private StoreTarget open(String environment) {
    LayerSite site =
        LayerSite.write(directory, "-- acme/layer.yaml --\nstore: acme\n")
            .put(
                "acme/site.yaml",
                """
                name: Acme
                url: https://acme.example
                locales: [{id: de-DE}]
                country: DE
                currency: EUR
                catalog: {id: main}
                publish: {live: %s}
                """
                    .formatted(environment));
    Settings settings = new SettingsReader(site.problems()).read(site.tree("acme")).orElseThrow();
    return new TargetOpener(directory, LOGINS)
        .open(new StoreEnvironment(settings, settings.publish().environment("live").orElseThrow()));
  }
}
