package dev.shopstrata.layer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokenStacksTest {
  /** store → markets/de → brands/acme → base, where market and brand do not know each other. */
  private static final String SIBLINGS =
      """
      -- base/layer.yaml --
      -- brands/acme/layer.yaml --
      extends: [base]
      -- markets/de/layer.yaml --
      extends: [base]
      -- store/layer.yaml --
      extends: [markets/de, brands/acme]
      store: s
      """;

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
  void additions_need_something_they_can_follow() {
    assertThat(
            report(
                """
                -- base/styles/main.css --
                -- brands/acme/styles/main.css --
                -- brands/acme/styles/main+.css --
                -- brands/acme/data/nav+.yaml --
                -- brands/acme/public/robots+.txt --
                -- base/public/logo.svg --
                -- brands/acme/public/logo+.svg --
                -- base/scripts/main.js --
                -- brands/acme/scripts/main+.js --
                """))
        .contains(
            """
            addition-beside-file: "styles/main+.css" and "styles/main.css" are in one layer
                    at     layers/brands/acme/styles/main+.css   layer brands/acme
                    fix    move the addition into "main.css", or delete that file""",
            """
            addition-impossible: "data/nav+.yaml" cannot follow "data/nav.yaml", which is a \
            structured file
                    at     layers/brands/acme/data/nav+.yaml   layer brands/acme
                    fix    name it "nav.yaml": structured files merge by themselves""",
            """
            addition-without-file: "public/robots+.txt" adds to "public/robots.txt", which no \
            layer below has
                    at     layers/brands/acme/public/robots+.txt   layer brands/acme
                    fix    rename it to "robots.txt\"""",
            "which is a document with one root",
            "which is a script");
  }

  @Test
  void structured_files_that_cannot_be_merged() {
    assertThat(
            report(
                """
                -- base/site.yaml --
                name: Base
                hosts: [a]
                nav: [{id: a}, {id: a}]
                -- brands/acme/site.yaml --
                name+: [b]
                hosts: [c]
                hosts+: [d]
                nav: [{id: b, $after: zz}, {id: a, $remove: yes}]
                tags+: text
                list: [{label: x, $remove: true}]
                -- base/data/nav.yaml --
                a: 1
                -- brands/acme/data/nav.json --
                {"a": 2}
                -- base/i18n/de.yaml --
                - no map
                """))
        .contains(
            """
            merge-append-invalid: "name+" appends to what is no list but: text
                    at     layers/brands/acme/site.yaml:1:1   layer brands/acme
                    fix    write "name" to replace the value from layers/base/site.yaml:1:7""",
            """
            merge-key-twice: "hosts" and "hosts+" stand side by side
                    at     layers/brands/acme/site.yaml:3:1   layer brands/acme
                    fix    keep one: "hosts" replaces what is inherited, "hosts+" follows it""",
            """
            merge-item-invalid: the id "a" is in this list twice
                    at     layers/base/site.yaml:3:16   layer base""",
            """
            merge-after-unknown: "b" cannot follow "zz": no such item here
                    at     layers/brands/acme/site.yaml:4:15   layer brands/acme
                    fix    name one of a, b, or leave "$after" out""",
            "merge-item-invalid: \"$remove\" can only be true",
            "merge-append-invalid: \"tags+\" appends, but it is no list: text",
            "\"$remove\" stands in a list whose items do not all have an \"id\"",
            """
            structured-name-twice: "data/nav.json" and "data/nav.yaml" of "base" have one name in \
            templates
                    at     layers/brands/acme/data/nav.json   layer brands/acme
                    fix    rename this file to "nav.yaml", or to something else""",
            """
            structured-shape-invalid: "i18n/de.yaml" must be a map of keys and values, not list
                    at     layers/base/i18n/de.yaml:1:1   layer base
                    fix    write "key: value" lines""");
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
            accept-without-effect: "pages/a.peb" under "accept" is not needed in any store
                    at     layers/brand/layer.yaml:4:10   layer brand
                    fix    delete the entry, or correct the path""");
  }

  @Test
  void only_trees_with_errors_are_broken() {
    LayerSite site =
        LayerSite.write(
            directory,
            """
            -- good/layer.yaml --
            store: good
            -- good/site.yaml --
            name: a
            -- bad/layer.yaml --
            extends: [good]
            store: bad
            -- bad/site.yaml --
            name: [
            """);
    Map<StoreId, MergedTree> trees = site.trees();

    assertThat(trees.get(StoreId.of("good")).isBroken()).isFalse();
    assertThat(trees.get(StoreId.of("bad")).isBroken()).isTrue();
    assertThat(site.report()).contains("layers/bad/site.yaml:2:1   layer bad");
  }

  private String report(String files) {
    LayerSite site = LayerSite.write(directory, SIBLINGS + files);
    site.tree("s");
    return site.report();
  }
}
