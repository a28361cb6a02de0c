package dev.shopstrata.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All mistakes of a project are told at once, each once, and nothing else. */
class MistakesTest {
  /** Code and place of each mistake; the stores where it is not in all that have the layer. */
  private static final String MISTAKES =
      """
      catalog-config-invalid     catalogs/main/catalog.yaml:3:1
      catalog-format-unknown     catalogs/spare/catalog.yaml:1:1
      component-unknown          layers/base/components/card.peb:1:34
      variable-unknown           layers/base/components/forms.peb:1:27
      url-unknown                layers/base/components/header.peb:1:13
      translation-missing        layers/base/components/header.peb:1:21
      component-unknown          layers/base/components/header.peb:2:35
      fragment-page-variable     layers/base/components/header.peb:3:4
      function-unknown           layers/base/components/price.peb:1:18
      function-unknown           layers/base/components/price.peb:1:40
      template-missing           layers/base/components/promo.peb:1:13  in nord-be, nord-de, nord-fr, nord-nl
      template-syntax            layers/base/components/unused.peb:2
      content-file-ignored       layers/base/content/photo.jpg
      content-date-invalid       layers/base/content/sale.md:3:7
      content-text-missing       layers/base/content/terms.md:1:1
      redirect-invalid           layers/base/data/redirects.yaml:1:1
      redirect-loop              layers/base/data/redirects.yaml:2:1
      component-unknown          layers/base/layouts/default.peb:1:37
      asset-missing              layers/base/layouts/default.peb:2:33
      setting-unknown            layers/base/layouts/default.peb:4:12
      template-missing           layers/base/pages/cart.peb:4:13
      component-unknown          layers/base/pages/index.peb:7:64
      template-missing           layers/base/pages/index.peb:8:13
      component-unknown          layers/base/pages/product.peb:5:32
      variable-unknown           layers/base/pages/product.peb:5:47
      component-unknown          layers/base/pages/product.peb:6:58
      component-unknown          layers/base/pages/product.peb:7:30
      value-missing              layers/base/pages/product.peb:7:57
      call-forbidden             layers/base/pages/product.peb:8:17
      function-unknown           layers/base/pages/product.peb:8:29
      path-collision             layers/base/public/about/index.html
      path-invalid               layers/base/public/con.txt
      script-import-missing      layers/base/scripts/main.js:1:8
      css-import-missing         layers/base/styles/main.css:1:1
      css-url-missing            layers/base/styles/main.css:2:20
      asset-ignored              layers/base/styles/notes.txt
      token-invalid              layers/base/styles/tokens.yaml:1:17
      overlay-id-unknown         layers/brands/acme/catalog/products.yaml:1:1
      overlay-field-unknown      layers/brands/acme/catalog/products.yaml:2:1
      layer-name-unknown         layers/brands/acme/component/button.peb
      template-missing           layers/brands/acme/components/promo-text.peb:1:13
      redirect-target-unknown    layers/brands/acme/data/redirects.yaml:1:1
      layer-key-unknown          layers/brands/acme/layer.yaml:2:1
      addition-without-file      layers/brands/acme/styles/extra+.css
      override-protected         layers/brands/nord/components/consent.peb
      language-leftover          layers/brands/nord/content/about.md
      yaml-invalid               layers/brands/nord/data/footer.yaml:2:1
      merge-key-twice            layers/brands/nord/data/menu.yaml:2:1
      rule-without-effect        layers/brands/nord/layer.yaml:2:10
      remove-own-file            layers/brands/nord/layer.yaml:2:30
      accept-without-effect      layers/brands/nord/layer.yaml:3:10
      page-variable-unknown      layers/brands/nord/pages/brands.peb:3:7
      page-front-invalid         layers/brands/nord/pages/news.peb:2:8
      page-for-unknown           layers/brands/nord/pages/stores.peb:2:6
      layer-collision            layers/markets/de/components/price.peb
      settings-invalid           layers/markets/de/site.yaml:4:11
      layer-yaml-invalid         layers/markets/fr/layer.yaml:2:10
      layer-cycle                layers/parts/two/layer.yaml:1:11
      assortment-id-unknown      layers/stores/acme-fr/site.yaml:3:10  in acme-fr
      route-unknown              layers/stores/acme-fr/site.yaml:4:10  in acme-fr
      store-id-invalid           layers/stores/capitals/layer.yaml:2:8
      store-id-duplicate         layers/stores/double/layer.yaml:1:1
      yaml-invalid               layers/stores/no-yaml/layer.yaml:2:1
      function-unknown           layers/stores/no-yaml/pages/index.peb:1:17
      settings-invalid           layers/stores/nord-be/site.yaml:1:1  in nord-be
      store-url-collision        layers/stores/nord-fr/site.yaml:2:6  in nord-fr
      settings-key-unknown       layers/stores/nord-fr/site.yaml:3:12  in nord-fr
      catalog-unknown            layers/stores/nord-nl/site.yaml:3:15
      layer-unknown              layers/stores/orphan/layer.yaml:1:11
      layer-order-contradictory  layers/stores/twisted/layer.yaml:1:11
      """;

  @TempDir Path directory;

  @Test
  void every_mistake_is_told_once_with_place_layer_and_fix() throws IOException {
    Validation validation = new TestSite(directory).with(MistakenShop.FILES).validate();
    List<Problem> problems = validation.problems();
    assertThat(problems).extracting(MistakesTest::row).containsExactlyInAnyOrderElementsOf(rows());
    assertThat(problems)
        .allSatisfy(
            problem -> {
              assertThat(problem.fix()).isNotBlank();
              assertThat(problem.at().file()).isNotBlank();
              boolean ofCatalog = problem.at().file().startsWith("catalogs/");
              assertThat(problem.scope().layer().isEmpty()).isEqualTo(ofCatalog);
            });
    assertThat(validation.stores()).isEqualTo(6);
  }

  @Test
  void what_shows_in_many_stores_and_languages_reads_as_one() throws IOException {
    List<String> told =
        new TestSite(directory)
            .with(MistakenShop.FILES).validate().problems().stream().map(ProblemText::of).toList();
    assertThat(told)
        .contains(
            """
            translation-missing: there is no text "nav.wishlst" in "de-DE", "fr-FR"
                    at     layers/base/components/header.peb:1:21   layer base
                    fix    add it to i18n/de-DE.yaml, did you mean "nav.wishlist"?""",
            """
            template-missing: template "components/promo-text.peb" was not found
                    at     layers/base/components/promo.peb:1:13   layer base
                    in     stores nord-be, nord-de, nord-fr, nord-nl
                    from   layers/base/pages/index.peb:7
                    tried  brands/nord, base
                    fix    create it in one of these layers, or name another template, did you mean "components/promo.peb"?""");
  }

  @Test
  void no_bundle_is_touched() throws IOException {
    TestSite site = new TestSite(directory).with(Sites.TWO_STORES);
    site.validate();
    assertThat(site.output().resolve("de")).doesNotExist();
    assertThat(site.output().resolve("uk")).doesNotExist();
  }

  private static List<String> rows() {
    return MISTAKES.lines().map(line -> line.strip().replaceAll(" {2,}", " ")).toList();
  }

  private static String row(Problem problem) {
    String stores = problem.scope().store();
    return problem.code().text() + " " + problem.at() + (stores.isEmpty() ? "" : " in " + stores);
  }
}
