package dev.shopstrata.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shopstrata.bundle.Bundle;
import dev.shopstrata.bundle.BundleReader;
import dev.shopstrata.problem.ProblemText;
import dev.shopstrata.tree.Glob;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnvironmentTest {
  private static final String SHOP =
      """
      -- layers/base/layer.yaml --
      -- layers/base/site.yaml --
      name: Acme
      url: https://acme.example/
      locales: [{id: en}]
      country: DE
      currency: EUR
      catalog: {id: main}
      publish:
        production: {target: directory, directory: "live/{store}"}
        staging: {target: directory, directory: "staging/{store}", layers: [environments/test]}
      -- layers/base/pages/index.peb --
      <p>{{ site.url }} {{ site.custom.note }}</p>{% include "components/foot.peb" %}
      -- layers/base/components/foot.peb --
      <footer>base</footer>
      -- layers/de/layer.yaml --
      extends: [base]
      store: de
      -- layers/de/site.yaml --
      custom: {note: live}
      -- layers/at/layer.yaml --
      extends: [base]
      store: at
      -- layers/at/site.yaml --
      url: https://at.example/
      publish: {staging: {layers: []}}
      -- layers/environments/test/layer.yaml --
      extends: [base]
      -- layers/environments/test/site.yaml --
      url: https://test.acme.example/
      custom: {note: test}
      -- layers/environments/test/components/foot.peb --
      <footer>test</footer>{% include "super:components/foot.peb" %}
      -- catalogs/main/catalog.yaml --
      format: snapshot
      path: .
      -- catalogs/main/snapshot.json --
      {"formatVersion": "1.0", "source": "typed by hand", "asOf": "2026-01-15T00:00:00Z"}
      """;

  @TempDir Path directory;

  @Test
  void its_layers_come_before_the_store_and_may_change_whatever_it_has() throws IOException {
    TestSite site = site("staging", "de");
    assertThat(report(site)).doesNotContain("layer-", "environment-", "settings-");
    assertThat(site.page("de", "index.html"))
        .contains("https://test.acme.example/ test", "<footer>test</footer><footer>base</footer>");
    assertThat(bundle(site).environment()).contains("staging");
  }

  @Test
  void an_environment_without_layers_is_the_store_as_it_is() throws IOException {
    TestSite site = site("production", "de");
    assertThat(report(site)).doesNotContain("layer-", "environment-", "settings-");
    assertThat(site.page("de", "index.html")).contains("https://acme.example/ live");
    assertThat(bundle(site).environment()).contains("production");
  }

  @Test
  void the_environment_is_in_the_head_of_a_bundle_and_not_in_its_id() throws IOException {
    TestSite plain = site(null, "de");
    plain.build();
    Bundle own = bundle(plain);
    assertThat(own.environment()).isEmpty();
    TestSite production = site("production", "de");
    production.build();
    assertThat(bundle(production).id()).isEqualTo(own.id());
  }

  @Test
  void what_expires_is_hidden_from_search_engines_whatever_was_built_before() throws IOException {
    TestSite site = site("production", "de");
    site.with(
        """
        -- layers/base/pages/index.peb --
        <p>{{ page.robots }}</p>
        -- layers/de/site.yaml --
        publish: {staging: {expires: P7D, layers: []}}
        """);
    site.build();
    assertThat(site.page("de", "index.html")).doesNotContain("noindex");
    site.stores(new StoreSelection(List.of(Glob.of("de")), Optional.of("staging"))).build();
    assertThat(site.page("de", "index.html")).contains("noindex");
    assertThat(site.output().resolve("de/headers.json")).content().contains("noindex");
  }

  @Test
  void the_tree_shows_the_layers_where_they_are() throws IOException {
    TestSite site = site("staging", "de");
    String text = new TreeBuild(BuildListener.SILENT).tree(site.request()).view().get().text(false);
    assertThat(text).contains("de          environments/test → de → base");
  }

  @Test
  void an_environment_that_a_store_does_not_declare_is_told_with_those_it_has() throws IOException {
    assertThat(report(site("stagin", "de")))
        .isEqualTo(
            """
            environment-unknown: the store "de" has no environment "stagin"
                    at     layers/base/site.yaml:8:3
                    in     store de
                    fix    name one of production, staging, did you mean "staging"?, or declare \
            it under "publish" in site.yaml""");
  }

  @Test
  void layers_that_are_not_there_or_the_stores_own_are_problems() throws IOException {
    TestSite site = site("staging", "at");
    site.with(
        """
        -- layers/at/site.yaml --
        url: https://at.example/
        publish: {staging: {layers: [environments/tset]}}
        """);
    assertThat(report(site))
        .contains("layer-unknown: there is no layer \"environments/tset\" to put before the store")
        .contains("layers/at/site.yaml:2:30", "did you mean \"environments/test\"?");
    site.with(
        """
        -- layers/at/site.yaml --
        url: https://at.example/
        publish: {staging: {layers: [base]}}
        """);
    assertThat(report(site)).contains("the layer \"base\" is one of the store's already");
  }

  private TestSite site(String environment, String store) {
    return new TestSite(directory)
        .with(SHOP)
        .stores(new StoreSelection(List.of(Glob.of(store)), Optional.ofNullable(environment)));
  }

  private static Bundle bundle(TestSite site) {
    return new BundleReader().read(site.output().resolve("de"));
  }

  private static String report(TestSite site) throws IOException {
    return site.build().problems().stream().map(ProblemText::of).collect(Collectors.joining("\n"));
  }
}
