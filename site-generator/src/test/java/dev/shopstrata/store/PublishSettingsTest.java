package dev.shopstrata.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shopstrata.layer.LayerSite;
import java.nio.file.Path;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishSettingsTest {
  private static final String BASE =
      """
      name: Acme
      url: https://acme.example
      locales: [{id: de-DE}]
      country: DE
      currency: EUR
      catalog: {id: main}
      publish:
        production: {target: directory, directory: "/srv/www/{store}"}
      """;

  @TempDir Path directory;

  @Test
  void a_store_without_environments_goes_live_nowhere() {
    assertThat(read("publish: null\n")).isEqualTo(PublishSettings.NONE);
  }

  @Test
  void layers_add_environments_and_change_those_below() {
    PublishSettings publish =
        read("publish: {production: {width: 4}, staging: {target: directory, directory: s}}\n");

    assertThat(publish.environments().keySet()).containsExactly("production", "staging");
    EnvironmentSettings production = publish.environment("production").orElseThrow();
    assertThat(production.target()).isEqualTo(new TargetSettings.Directory("/srv/www/acme"));
    assertThat(production.width()).isEqualTo(4);
    assertThat(production.edge()).isEqualTo(EdgeChoice.NONE);
    assertThat(production.retain()).isEqualTo(Retention.USUAL);
  }

  @Test
  void only_production_refuses_snapshots_by_itself() {
    PublishSettings publish =
        read(
            "publish: {staging: {target: directory, directory: s}, live: {target: directory,"
                + " directory: l, snapshots: refuse}}\n");

    assertThat(publish.environment("production").orElseThrow().rules().snapshots()).isFalse();
    assertThat(publish.environment("staging").orElseThrow().rules().snapshots()).isTrue();
    assertThat(publish.environment("live").orElseThrow().rules().snapshots()).isFalse();
  }

  @Test
  void buckets_edges_budgets_and_expiry_are_read() {
    EnvironmentSettings preview =
        read("""
            publish:
              preview:
                target: s3
                bucket: shops
                prefix: eu/{store}
                preset: r2
                endpoint: https://1.r2.example
                pathStyle: true
                server: keys
                edge:
                  {kind: cloudflare, id: z1, server: token, tags: true, url: "http://10.0.0.5",
                   urls: ["http://10.0.0.6:81"]}
                expires: P7D
                budget: {objects: 10, bytes: 2000000000000}
            """)
            .environment("preview")
            .orElseThrow();

    assertThat(preview.target())
        .isEqualTo(
            new TargetSettings.S3(
                "shops",
                "eu/acme",
                "r2",
                Optional.of("https://1.r2.example"),
                Optional.empty(),
                Optional.of(true),
                Optional.of("keys")));
    assertThat(preview.edge())
        .isEqualTo(
            new EdgeChoice(
                EdgeChoice.Kind.CLOUDFLARE,
                List.of("http://10.0.0.5", "http://10.0.0.6:81"),
                Optional.of("z1"),
                Optional.empty(),
                true,
                Optional.of("token")));
    assertThat(preview.rules().expires()).contains(Period.ofDays(7));
    assertThat(preview.rules().budget())
        .isEqualTo(new PublishBudget(10, 2_000_000_000_000L, Long.MAX_VALUE));
  }

  @Test
  void what_a_target_or_an_edge_needs_is_asked_for() {
    assertThat(report("publish: {staging: {target: s3}}\n"))
        .contains("\"publish.staging.bucket\" is missing", "add \"bucket: acme-shops\"");
    assertThat(report("publish: {production: {edge: {kind: fastly}}}\n"))
        .contains("\"publish.production.edge.id\" is missing");
    assertThat(report("publish: {staging: {directory: x}}\n"))
        .contains("\"publish.staging.target\" is missing");
  }

  @Test
  void addresses_of_caches_hold_no_password_and_are_urls() {
    assertThat(report("publish: {production: {edge: {kind: varnish, urls: ['http://a:b@c']}}}\n"))
        .doesNotContain("a:b");
    assertThat(report("publish: {production: {edge: {kind: varnish, urls: ['10.0.0.5']}}}\n"))
        .contains("\"urls\" is no URL");
  }

  @Test
  void tags_are_refused_before_a_directory_whose_server_sends_none() {
    assertThat(report("publish: {production: {edge: {kind: varnish, tags: true}}}\n"))
        .contains("the server of a directory sends no cache tags");
  }

  @Test
  void unknown_keys_and_values_are_told_where_they_stand() {
    assertThat(report("publish: {production: {targt: s3, edge: {kind: akamai}}}\n"))
        .contains(
            "\"targt\" is no setting of \"publish.production\"",
            "did you mean \"target\"?",
            "layers/acme/site.yaml:1:24   layer acme",
            "\"publish.production.edge.kind\" must be one of none or nginx");
    assertThat(report("publish: {Live: {target: directory, directory: x}}\n"))
        .contains("\"Live\" is no name of an environment");
    assertThat(report("publish: {production: {expires: 7d}}\n"))
        .contains("\"7d\" is no period", "P7D");
    assertThat(report("publish: {production: {edge: {kind: varnish, url: 'ftp://x'}}}\n"))
        .contains("\"url\" is no URL");
  }

  @Test
  void a_secret_is_refused_and_not_repeated() {
    for (String secret :
        new String[] {
          "secretKey: CANARY",
          "password: CANARY",
          "edge: {kind: fastly, id: x, token: CANARY}",
          "edge: {kind: varnish, url: 'http://ada:CANARY@10.0.0.5'}",
          "target: s3, bucket: b, endpoint: 'https://ada:CANARY@s3.example'"
        }) {
      assertThat(report("publish: {production: {" + secret + "}}\n"))
          .contains("settings-secret: ", "layers/acme/site.yaml:1:", "<server>")
          .doesNotContain("CANARY");
    }
  }

  private PublishSettings read(String own) {
    LayerSite site = site(own);
    return new SettingsReader(site.problems()).read(site.tree("acme")).orElseThrow().publish();
  }

  private String report(String own) {
    LayerSite site = site(own);
    assertThat(new SettingsReader(site.problems()).read(site.tree("acme"))).isEmpty();
    return site.report();
  }

  private LayerSite site(String own) {
    return LayerSite.write(directory, "-- acme/layer.yaml --\nextends: [base]\nstore: acme\n")
        .put("base/layer.yaml", "")
        .put("base/site.yaml", BASE)
        .put("acme/site.yaml", own);
  }
}
