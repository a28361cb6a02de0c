package dev.shopstrata.layer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokenStacksTest {
  @TempDir Path directory;

  @Test
  void a_sibling_that_hides_a_sibling_is_a_warning_until_accepted() {
    String files =
        """
        -- base/components/price.peb --
        -- brands/acme/components/price.peb --
        -- markets/de/components/price.peb --
        -- brands/acme/site.yaml --
        name: structured files merge
        -- markets/de/site.yaml --
        name: and do not hide each other
        """;

    assertThat(report(files))
        .isEqualTo(
            """
            layer-collision: "components/price.peb" hides the file of "brands/acme", which \
            "markets/de" does not extend
                    at     layers/markets/de/components/price.peb   layer markets/de
                    fix    list "components/price.peb" under "accept" in \
            layers/markets/de/layer.yaml when this is meant; otherwise remove or rename one of \
            the files""");
    assertThat(
            report(
                files
                    + """
                    -- markets/de/layer.yaml --
                    extends: [base]
                    accept: [components/price.peb]
                    """))
        .isEmpty();
  }

  @Test
  void a_sibling_that_extends_what_lies_below_hides_nothing() {
    assertThat(
            report(
                """
                -- brands/acme/layouts/main.peb --
                {% block a %}{% endblock %}
                -- markets/de/layouts/main.peb --
                {% extends "super:layouts/main.peb" %}
                """))
        .isEmpty();
  }

  @Test
  void an_override_that_leaves_a_translation_behind_is_a_problem() {
    String files =
        """
        -- base/content/about.md --
        -- base/content/about.de.md --
        -- base/content/about.fr.md --
        -- brands/acme/content/about.md --
        -- brands/acme/content/about.fr.md --
        """;

    assertThat(report(files))
        .isEqualTo(
            """
            language-leftover: "content/about.md" is overridden, but "content/about.de.md" of \
            "base" still shows
                    at     layers/brands/acme/content/about.md   layer brands/acme
                    fix    add "content/about.de.md" to this layer, or list it under "remove" or \
            "accept" in layers/brands/acme/layer.yaml""");
    for (String rule : new String[] {"accept", "remove"}) {
      assertThat(
              report(
                  files
                      + "-- brands/acme/layer.yaml --\nextends: [base]\n"
                      + rule
                      + ": [content/about.de.md]\n"))
          .isEmpty();
    }
  }

  @Test
  void a_text_in_place_of_a_removed_one_leaves_its_translation_behind_too() {
    assertThat(
            report(
                """
                -- base/content/about.md --
                -- base/content/about.de.md --
                -- brands/acme/layer.yaml --
                extends: [base]
                remove: [content/about.md]
                -- store/content/about.md --
                """))
        .startsWith("language-leftover: \"content/about.md\" is overridden, but")
        .contains("layer store");
  }

  @Test
  void what_is_protected_cannot_be_overridden() {
    assertThat(
            report(
                """
                -- base/layer.yaml --
                owners: [team-legal]
                protect: ["components/consent/**", "site.yaml#legal.terms", "site.yaml#hosts",
                  "pages/checkout.peb#block:payment", styles/main.css, pages/cart.peb]
                -- base/components/consent/banner.peb --
                -- base/site.yaml --
                legal: {terms: a, imprint: b}
                hosts: [a]
                -- base/pages/checkout.peb --
                {% block payment %}{% endblock %}
                -- base/pages/cart.peb --
                -- base/styles/main.css --
                -- brands/acme/components/consent/banner.peb --
                -- brands/acme/components/consent/new.peb --
                -- brands/acme/site.yaml --
                hosts+: [b]
                legal: {imprint: own}
                -- brands/acme/pages/checkout.peb --
                {% extends "super:pages/checkout.peb" %}{% block header %}{% endblock %}
                -- markets/de/pages/checkout.peb --
                {% extends "super:pages/checkout.peb" %}{% block payment %}{% endblock %}
                -- markets/de/styles/main+.css --
                -- store/site.yaml --
                legal: null
                -- store/layer.yaml --
                extends: [markets/de, brands/acme]
                store: s
                remove: [pages/cart.peb]
                -- store/pages/checkout.peb --
                whole
                """))
        .isEqualTo(
            """
            override-protected: "components/consent/banner.peb" is protected by "base"
                    at     layers/brands/acme/components/consent/banner.peb   layer brands/acme
                    fix    undo this override, or have the protection at \
            layers/base/layer.yaml:2:11 lifted by team-legal
            override-protected: "site.yaml#hosts" is protected by "base"
                    at     layers/brands/acme/site.yaml:1:1   layer brands/acme
                    fix    undo this override, or have the protection at \
            layers/base/layer.yaml:2:61 lifted by team-legal
            override-protected: "pages/checkout.peb#block:payment" is protected by "base"
                    at     layers/markets/de/pages/checkout.peb   layer markets/de
                    fix    undo this override, or have the protection at \
            layers/base/layer.yaml:3:3 lifted by team-legal
            override-protected: "styles/main.css" is protected by "base"
                    at     layers/markets/de/styles/main+.css   layer markets/de
                    fix    undo this override, or have the protection at \
            layers/base/layer.yaml:3:39 lifted by team-legal
            override-protected: "pages/cart.peb" is protected by "base"
                    at     layers/store/layer.yaml:3:10   layer store
                    fix    undo this override, or have the protection at \
            layers/base/layer.yaml:3:56 lifted by team-legal
            override-protected: "pages/checkout.peb#block:payment" is protected by "base"
                    at     layers/store/pages/checkout.peb   layer store
                    fix    undo this override, or have the protection at \
            layers/base/layer.yaml:3:3 lifted by team-legal
            override-protected: "site.yaml#legal.terms" is protected by "base"
                    at     layers/store/site.yaml:1:8   layer store
                    fix    undo this override, or have the protection at \
            layers/base/layer.yaml:2:36 lifted by team-legal""");
  }

  @Test
  void front_matter_patches_and_keys_that_end_in_a_plus_can_be_protected() {
    assertThat(
            report(
                """
                -- base/layer.yaml --
                protect: ["pages/terms.peb#path", catalog/products.yaml, "data/ages.yaml#18+",
                  "data/ages.yaml#12"]
                -- base/pages/terms.peb --
                ---
                path: terms/
                ---
                -- base/catalog/products.yaml --
                -- base/data/ages.yaml --
                '18\\+': adults
                12: teens
                -- brands/acme/pages/terms.peb --
                {% extends "super:pages/terms.peb" %}
                -- brands/acme/data/ages.yaml --
                '12\\+': another key
                -- brands/acme/catalog/products.yaml --
                -- markets/de/pages/terms.peb --
                a whole page
                -- markets/de/data/ages.yaml --
                '18\\+': Erwachsene
                -- store/layer.yaml --
                extends: [markets/de, brands/acme]
                store: s
                remove: [catalog/products.yaml]
                """))
        .contains(
            """
            "catalog/products.yaml" is protected by "base"
                    at     layers/brands/acme/catalog/products.yaml   layer brands/acme""",
            """
            "pages/terms.peb#path" is protected by "base"
                    at     layers/markets/de/pages/terms.peb   layer markets/de""",
            """
            "data/ages.yaml#18+" is protected by "base"
                    at     layers/markets/de/data/ages.yaml:1:1   layer markets/de""",
            """
            "catalog/products.yaml" is protected by "base"
                    at     layers/store/layer.yaml:3:10   layer store""")
        .doesNotContain("#12", "brands/acme/pages");
  }

  @Test
  void a_name_is_a_file_or_a_folder() {
    assertThat(
            report(
                """
                -- base/public/Tea --
                -- brands/acme/public/tea/green.txt --
                -- brands/acme/public/tea/black/assam.txt --
                """))
        .isEqualTo(
            """
            layer-path-collision: "public/Tea" is a file, but "public/tea/black/assam.txt" of \
            "brands/acme" lies in a folder of that name
                    at     layers/base/public/Tea   layer base
                    fix    rename one of them, or "remove" the inherited one""");
  }

  @Test
  void entries_that_no_store_needs_are_reported_when_all_stores_are_known() {
    String layers =
        """
        -- base/layer.yaml --
        -- base/pages/a.peb --
        -- base/catalog/products.yaml --
        -- base/data/nav.yaml --
        a: 1
        -- brand/layer.yaml --
        extends: [base]
        remove: [pages/a.peb, pages/none.peb, catalog/products.yaml]
        replace: [data/nav.yaml, data/none.yaml]
        accept: [pages/a.peb]
        -- brand/data/nav.yaml --
        b: 1
        -- store/layer.yaml --
        extends: [brand]
        store: s
        remove: [pages/a.peb]
        """;
    LayerSite site = LayerSite.write(directory, layers);
    Map<StoreId, MergedTree> trees = site.trees();
    new RuleEffectCheck(site.problems()).check(site.graph(), trees.values());

    assertThat(site.report())
        .isEqualTo(
            """
            rule-without-effect: "pages/none.peb" under "remove" takes nothing away in any store
                    at     layers/brand/layer.yaml:2:23   layer brand
                    fix    delete the entry, or correct the path
            rule-without-effect: "data/none.yaml" under "replace" replaces nothing in any store
                    at     layers/brand/layer.yaml:3:26   layer brand
                    fix    delete the entry, or correct the path
            rule-without-effect: "pages/a.peb" under "remove" takes nothing away in any store
                    at     layers/store/layer.yaml:3:10   layer store
                    fix    delete the entry, or correct the path
            accept-without-effect: "pages/a.peb" under "accept" is not needed in any store
                    at     layers/brand/layer.yaml:4:10   layer brand
                    fix    delete the entry, or correct the path""");
  }

  private String report(String files) {
    return SiblingSite.report(directory, files);
  }
}
