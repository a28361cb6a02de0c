package dev.shopstrata.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shopstrata.plan.PlannedPage;
import dev.shopstrata.problem.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a page has read of the model, and that rendering shares nothing. */
class ModelReadsTest {
  @TempDir Path directory;
  private ModelSite model;

  @BeforeEach
  void open() {
    model = new ModelSite(directory);
  }

  @Test
  void reads_hold_until_what_they_found_changes() {
    String body =
        "{{ site.custom.color }}{{ data.navigation.main[0].label }}{{ t('cart.plain') }}"
            + "{{ url('content:about') }}{{ product('1').name }}{{ product('9') | default('') }}"
            + "{% for c in products('men', 2) %}{% endfor %}{{ page.front.hero.image }}{{ store.name }}"
            + "{% for l in store.locales %}{% endfor %}{{ page.alternates | length }}";
    RenderSite site = model.home(body);
    RenderedPage page = site.page("/uk/");
    List<String> reads = page.reads().stream().map(read -> read.kind() + " " + read.key()).toList();
    assertThat(reads)
        .containsExactly(
            "TEMPLATE pages/index.peb",
            "SETTING custom.color",
            "DATA navigation#main",
            "TRANSLATION cart.plain",
            "URL content:about",
            "CARD 1",
            "CARD 9",
            "LISTING category 0-2 men",
            "PAGE front",
            "STORE name",
            "STORE locales",
            "URL locale en-GB",
            "URL locale ar",
            "ALTERNATES ");
    assertThat(stale(site, page)).isEmpty();

    RenderSite changed =
        RenderSite.shop(
                directory.resolve("changed"),
                "-- site.yaml --\n"
                    + ModelSite.SITE.replace("red", "blue")
                    + """
                    -- pages/index.peb --
                    ---
                    path: /
                    title: Changed
                    ---
                    """)
            .catalog(catalog -> catalog.product("9", "New", "1", "Acme"));
    assertThat(stale(changed, page))
        .containsExactly(
            "TEMPLATE pages/index.peb",
            "SETTING custom.color",
            "DATA navigation#main",
            "TRANSLATION cart.plain",
            "URL content:about",
            "CARD 1",
            "CARD 9",
            "LISTING category 0-2 men",
            "PAGE front");
  }

  @Test
  void many_threads_render_the_same_bytes() {
    RenderSite site =
        model.home(
            "{% for i in 1..20 %}{{ t('cart.items', {'count': i}) }}"
                + "{{ '2026-11-23' | date('yMMMMd') }}{{ product('2').price.value | money }}{% endfor %}");
    String once = site.html("/uk/");
    StoreRenderer renderer = site.renderer("shop");
    List<String> many =
        IntStream.range(0, 400)
            .parallel()
            .mapToObj(i -> RenderSite.text(renderer.render(index(site))))
            .distinct()
            .toList();
    List<Problem> problems = site.page("/uk/").problems();
    assertThat(problems).isEmpty();
    assertThat(many).containsExactly(once);
  }

  private static List<String> stale(RenderSite site, RenderedPage page) {
    ReadResolver resolver = site.renderer("shop").reads();
    return page.reads().stream()
        .filter(read -> !resolver.holds(index(site), read))
        .map(read -> read.kind() + " " + read.key())
        .toList();
  }

  private static PlannedPage index(RenderSite site) {
    return site.pages("shop").stream()
        .filter(page -> page.template().name().equals("index"))
        .findFirst()
        .orElseThrow();
  }
}
