package dev.shopstrata.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shopstrata.plan.PlannedPage;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FragmentTest {
  @TempDir Path directory;

  @Test
  void fragment_is_rendered_once_and_its_reads_stand_behind_one_read() {
    RenderSite site =
        RenderSite.shop(
            directory,
            """
            -- pages/index.peb --
            ---
            path: /
            ---
            {% fragment "components/header.peb" %}
            -- pages/about.peb --
            ---
            path: /about/
            ---
            {% fragment "components/header.peb" %}
            -- components/header.peb --
            <b>{{ site.name }}</b>{{ t("hello") }}
            -- i18n/en.yaml --
            hello: Hello
            """);

    assertThat(site.home()).isEqualTo("<b>Shop</b>Hello");
    List<Read> reads = site.page("/about/").reads();
    assertThat(reads)
        .extracting(Read::kind, Read::key)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(ReadKind.TEMPLATE, "pages/about.peb"),
            org.assertj.core.groups.Tuple.tuple(ReadKind.TEMPLATE, "components/header.peb"),
            org.assertj.core.groups.Tuple.tuple(ReadKind.FRAGMENT, "components/header.peb"));
    PlannedPage page = site.pages("shop").get(0);
    assertThat(reads).allMatch(read -> site.renderer("shop").reads().holds(page, read));
  }

  @Test
  void fragment_that_reads_the_page_is_a_problem() {
    RenderSite site =
        RenderSite.shop(
            directory,
            """
            -- pages/index.peb --
            ---
            path: /
            ---
            {% fragment "components/header.peb" %}
            -- components/header.peb --
            <b>Shop</b>
            {{ page.url }}
            """);

    assertThat(site.problems("/"))
        .isEqualTo(
            """
            fragment-page-variable: a fragment is the same on every page and can't read "page"
                    at     layers/shop/components/header.peb:2:4   layer shop
                    in     store shop
                    fix    use include instead of fragment, or mark the page by other means""");
  }

  @Test
  void fragments_that_hold_each_other_are_a_cycle() {
    RenderSite site =
        RenderSite.shop(
            directory,
            """
            -- pages/index.peb --
            ---
            path: /
            ---
            {% fragment "components/a.peb" %}
            -- components/a.peb --
            {% fragment "components/b.peb" %}
            -- components/b.peb --
            {% fragment "components/a.peb" %}
            """);

    assertThat(site.problems("/")).contains("template-cycle: templates are nested more than 60");
  }
}
