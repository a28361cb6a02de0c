package dev.shopstrata.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What templates know of their page, store and catalog. */
class ModelTest {
  @TempDir Path directory;
  private ModelSite model;

  @BeforeEach
  void open() {
    model = new ModelSite(directory);
  }

  @Test
  void page_knows_itself() {
    assertThat(
            model.printed(
                "{{ page.title }} {{ page.name }} {{ page.url }} {{ page.canonical }}"
                    + " {{ page.locale }} {{ page.kind }} {{ page.number }} {{ page.pages }}"
                    + " {{ page.prev }} {{ page.front.hero.image }} {{ page.alternates[0].url }}"))
        .isEqualTo(
            "Welcome index /uk/ https://shop.example/uk/ en-GB site 1 1 x.jpg"
                + " https://shop.example/uk/");
  }

  @Test
  void store_knows_its_languages() {
    assertThat(
            model.printed(
                "{{ store.id }} {{ store.url }} {{ store.basePath }} {{ store.currency }}"
                    + " {{ store.dir }}{% for l in store.locales %} {{ l.tag }}={{ l.name }} {{ l.url }}"
                    + " {{ l.dir }} {{ l.current }}{% endfor %}"))
        .isEqualTo(
            "shop https://shop.example/uk/ /uk/ GBP ltr en-GB=English (United Kingdom) /uk/ ltr"
                + " true ar=العربية /uk/ar/ rtl false");
  }

  @Test
  void settings_and_data_are_maps_in_which_an_absent_key_is_nothing() {
    assertThat(
            model.printed(
                "{{ site.custom.color }} {{ site.custom.sizes[1] }} [{{ site.none }}]"
                    + "{% if site.custom.none %}x{% else %}-{% endif %}"
                    + " {% for x in data.navigation.main %}{{ x.label }}{{ loop.last ? '' : ',' }}{% endfor %}"
                    + " {{ data.help.faq[0].title }} {{ data.navigation.main | length }}"
                    + " {% for e in site.custom %}{{ e.key }} {% endfor %}"))
        .isEqualTo("red 2 []- A,B Why 2 color sizes");
  }

  @Test
  void product_page_shows_its_product() {
    assertThat(model.home("").html("/uk/p/sandal/").strip())
        .isEqualTo("€1,234.50 Sandal product product:2");
  }

  @Test
  void listing_is_cut_into_pages() {
    RenderSite site = model.home("");
    assertThat(site.html("/uk/c/shoes/").strip().replaceAll("\\s+", " "))
        .isEqualTo(
            "Shoes 3 1/2Boot Sandal prev next /uk/c/shoes/page/2/"
                + "1=/uk/c/shoes/* 2=/uk/c/shoes/page/2/");
    assertThat(site.html("/uk/c/shoes/page/2/")).contains("Slipper", "prev /uk/c/shoes/ next 1=");
  }

  @Test
  void markdown_links_lead_into_the_store() {
    assertThat(model.home("").html("/uk/about/"))
        .contains(
            "About us: ",
            "We are <em>here</em>",
            "href=\"/uk/p/boot/\"",
            "href=\"/uk/\"",
            "href=\"/uk/x/\"");
  }
}
