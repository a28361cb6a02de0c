package dev.shopstrata.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplateEngineTest {
  @TempDir Path directory;

  @Test
  void page_prints_its_layout_and_includes_with_escaped_values() {
    RenderSite site =
        RenderSite.shop(
            directory,
            """
            -- pages/index.peb --
            ---
            path: /
            ---
            {% extends "layouts/base.peb" %}
            {% block main %}{{ store.name }} {{ "<b>" }}{{ site.name }}{% include "components/a.peb" with {"x": "<>"} %}{% endblock %}
            -- layouts/base.peb --
            <html lang="{{ store.language }}">{% block main %}{% endblock %}</html>
            -- components/a.peb --
            [{{ x }}]
            """);
    assertThat(site.home()).isEqualTo("<html lang=\"en\">Shop <b>Shop[&lt;&gt;]\n</html>");
  }
}
