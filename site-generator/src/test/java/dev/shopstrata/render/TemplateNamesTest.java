package dev.shopstrata.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Template names mean what the page's store says, seen from the file they are written in. */
class TemplateNamesTest {
  private static final String STORES =
      """
      -- base/site.yaml --
      %s
      -- a/layer.yaml --
      extends: [base]
      store: a
      -- b/layer.yaml --
      extends: [base]
      store: b
      -- a/site.yaml --
      url: https://a.example/
      -- b/site.yaml --
      url: https://b.example/
      -- base/layer.yaml --
      {}
      """
          .formatted(RenderSite.settings());

  @TempDir Path directory;

  private RenderSite stores(String text) {
    return RenderSite.write(directory, STORES + text);
  }

  private String home(RenderSite site, String store) {
    return site.html(store, "/").strip().replaceAll("\\s+", " ");
  }

  @Test
  void stores_with_different_overrides_do_not_leak_into_each_other() {
    RenderSite site =
        stores(
            """
            -- base/pages/index.peb --
            ---
            path: /
            ---
            {% include "components/price.peb" %}
            -- base/components/price.peb --
            base price
            -- a/components/price.peb --
            price of a, not {% include "super:components/price.peb" %}
            -- b/components/price.peb --
            price of b
            """);

    assertThat(home(site, "a")).isEqualTo("price of a, not base price");
    assertThat(home(site, "b")).isEqualTo("price of b");
    assertThat(home(site, "a")).isEqualTo("price of a, not base price");
  }

  @Test
  void template_of_a_layer_file_is_compiled_once_for_all_stores() {
    RenderSite site =
        stores(
            """
            -- base/pages/index.peb --
            ---
            path: /
            ---
            {% include "components/price.peb" %}
            -- base/components/price.peb --
            {{ store.id }}
            """);

    assertThat(home(site, "a")).isEqualTo("a");
    assertThat(home(site, "b")).isEqualTo("b");
    assertThat(site.engine().compilations()).isEqualTo(2);
  }

  @Test
  void super_is_anchored_in_layouts_macros_embed_blocks_and_dynamic_names_at_any_depth() {
    RenderSite site =
        stores(
            """
            -- base/pages/index.peb --
            ---
            path: /
            ---
            {% extends "layouts/main.peb" %}
            {% block body %}{% include "components/outer.peb" %}{% endblock %}
            -- base/layouts/main.peb --
            base layout ({% block body %}{% endblock %})
            -- a/layouts/main.peb --
            {% extends "super:layouts/main.peb" %}
            -- base/components/outer.peb --
            {% import "components/macros.peb" as m %}
            {{ m.price() }}
            {% embed "components/box.peb" %}{% block content %}{% include "components/name.peb" %}{% endblock %}{% endembed %}
            -- base/components/box.peb --
            [{% block content %}empty{% endblock %}]
            -- a/components/box.peb --
            a box {% embed "super:components/box.peb" %}{% block content %}inner {% include "super:components/name.peb" %}{% endblock %}{% endembed %}
            -- base/components/macros.peb --
            {% macro price() %}{% set part = "name" %}{% include "components/#{part}.peb" %}{% endmacro %}
            -- base/components/name.peb --
            base name
            -- a/components/name.peb --
            {% set part = "name" %}a name, {% include "super:components/" + part + ".peb" %}
            """);

    assertThat(home(site, "a"))
        .isEqualTo("base layout (a name, base name a box [inner base name ] )");
    assertThat(home(site, "b")).isEqualTo("base layout (base name [base name ] )");
  }

  @Test
  void name_with_a_layer_means_that_layer_and_below() {
    RenderSite site =
        stores(
            """
            -- base/pages/index.peb --
            ---
            path: /
            ---
            {% include "base:components/x.peb" %}
            -- base/components/x.peb --
            base x
            -- a/components/x.peb --
            a x
            """);

    assertThat(home(site, "a")).isEqualTo("base x");
  }

  @Test
  void component_that_imports_macros_can_be_included_twice_and_in_loops() {
    RenderSite site =
        stores(
            """
            -- base/pages/index.peb --
            ---
            path: /
            ---
            {% for i in 1..3 %}{% include "components/x.peb" %}{% endfor %}
            -- base/components/x.peb --
            {% import "components/macros.peb" as m %}{{ m.say(i) }}
            -- base/components/macros.peb --
            {% macro say(what) %}<i>{{ what }}</i>{% endmacro %}
            """);

    assertThat(home(site, "a").replace(" ", "")).isEqualTo("<i>1</i><i>2</i><i>3</i>");
  }

  @Test
  void block_within_an_embed_block_is_printed() {
    RenderSite site =
        stores(
            """
            -- base/pages/index.peb --
            ---
            path: /
            ---
            {% embed "components/box.peb" %}{% block content %}outer {% block inner %}inner{% endblock %}{% endblock %}{% endembed %}
            -- base/components/box.peb --
            [{% block content %}{% endblock %}]
            """);

    assertThat(home(site, "a")).isEqualTo("[outer inner]");
  }
}
