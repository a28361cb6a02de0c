package dev.shopstrata.render;

import dev.shopstrata.catalog.FakeStoreCatalogBuilder;
import dev.shopstrata.plan.PlannedPage;
import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.MemoryLoader;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * Pages per second on one thread: product pages of about 5 KB by the store renderer, with reads and
 * digests, beside the same markup by a bare Pebble loop. Run its main method.
 */
final class RenderBench {
  private static final int PRODUCTS = 500;
  private static final String FILLER = "<p class=\"text\">Lorem ipsum dolor sit amet</p>\n";
  private static final String BODY =
      """
      <h1>{{ product.name }}</h1>
      <p>{{ product.sku }} {{ product.brand }} {{ product.url }} {{ product.availability }}</p>
      {% for image in product.gallery %}<img src="{{ image.url }}" alt="{{ image.alt }}">{% endfor %}
      {% for variant in product.variants %}<li>{{ variant.name }} {{ variant.sku }}</li>{% endfor %}
      {% for link in product.categories %}<a href="{{ link.url }}">{{ link.name }}</a>{% endfor %}
      {% include "components/price.peb" %}
      """;
  private static final String PRICE = "<b>{{ product.price.value.precisionAmount }}</b>\n";
  private static final String LAYOUT =
      "<!doctype html><html lang=\"en\"><body>{% block main %}{% endblock %}"
          + FILLER.repeat(90)
          + "</body></html>\n";

  private RenderBench() {}

  public static void main(String[] arguments) throws IOException {
    Path directory = Files.createTempDirectory("render-bench");
    RenderSite site =
        RenderSite.shop(
                directory,
                "-- pages/product.peb --\n---\nfor: products\npath: /p/{slug}/\n---\n"
                    + child()
                    + "-- layouts/main.peb --\n"
                    + LAYOUT
                    + "-- components/price.peb --\n"
                    + PRICE)
            .catalog(RenderBench::fill);
    List<PlannedPage> pages = site.pages("shop");
    StoreRenderer renderer = site.renderer("shop");
    PebbleTemplate plain = plain();
    for (int round = 1; round <= 6; round++) {
      long store = rate(pages, page -> renderer.render(page).html().length);
      long pebble =
          rate(pages, page -> plain(plain, site, page).getBytes(StandardCharsets.UTF_8).length);
      String line =
          String.format(
              Locale.ROOT, "round %d: %,d pages/s, bare Pebble %,d pages/s", round, store, pebble);
      System.out.println(line);
    }
  }

  private static String child() {
    return "{% extends \"layouts/main.peb\" %}{% block main %}\n" + BODY + "{% endblock %}\n";
  }

  private static void fill(FakeStoreCatalogBuilder catalog) {
    catalog.category("c", "Shoes", "");
    for (int i = 0; i < PRODUCTS; i++) {
      catalog.product(String.format(Locale.ROOT, "%05d", i), "Boot " + i, "49.90", "A & B", "c");
    }
  }

  private static long rate(List<PlannedPage> pages, ToIntFunction<PlannedPage> rendering) {
    long start = System.nanoTime();
    long bytes = 0;
    int count = 0;
    while (System.nanoTime() - start < 2_000_000_000L) {
      for (PlannedPage page : pages) {
        bytes += rendering.applyAsInt(page);
        count++;
      }
    }
    if (bytes < count * 1000L) {
      throw new IllegalStateException("the pages are too short to be right");
    }
    return count * 1_000_000_000L / (System.nanoTime() - start);
  }

  private static PebbleTemplate plain() {
    MemoryLoader loader = new MemoryLoader();
    loader.addTemplate("page", child());
    loader.addTemplate("layouts/main.peb", LAYOUT);
    loader.addTemplate("components/price.peb", PRICE);
    return new PebbleEngine.Builder()
        .loader(loader)
        .strictVariables(true)
        .build()
        .getTemplate("page");
  }

  private static String plain(PebbleTemplate template, RenderSite site, PlannedPage page) {
    StringWriter writer = new StringWriter();
    try {
      template.evaluate(writer, Map.of("product", site.product(page)));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return writer.toString();
  }
}
