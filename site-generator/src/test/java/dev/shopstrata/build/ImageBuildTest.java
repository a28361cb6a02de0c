package dev.shopstrata.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shopstrata.image.Pictures;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemText;
import dev.shopstrata.tree.FolderTree;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImageBuildTest {
  private static final String SHOPS =
      """
      -- layers/base/layer.yaml --
      -- layers/base/site.yaml --
      locales: [{id: en}]
      country: GB
      currency: GBP
      catalog: {id: main}
      -- layers/base/pages/index.peb --
      {% fragment "components/logo.peb" %}
      {% set i = image("/media/mug.jpg", {"width": 200, "widths": [100, 200, 4000], "sizes": "50vw"}) %}
      <picture>{% for s in i.sources %}<source type="{{ s.type }}" srcset="{{ s.srcset }}" sizes="{{ i.sizes }}">{% endfor %}
      <img src="{{ i.src }}" srcset="{{ i.srcset }}" width="{{ i.width }}" height="{{ i.height }}"></picture>
      -- layers/base/components/logo.peb --
      {% set i = image("/logo.png", {"width": 64}) %}<img src="{{ i.src }}" alt="">
      -- layers/one/layer.yaml --
      extends: [base]
      store: one
      -- layers/one/site.yaml --
      name: One
      url: https://one.example/
      seo: {group: one}
      -- layers/two/layer.yaml --
      extends: [base]
      store: two
      -- layers/two/site.yaml --
      name: Two
      url: https://two.example/shop/
      -- catalogs/main/catalog.yaml --
      format: commercetools-json
      path: export
      asOf: 2026-01-15T00:00:00Z
      -- catalogs/main/export/Product.json --
      [{"key": "teapot", "name": {"en": "Teapot"}, "slug": {"en": "teapot"}, "publish": true,
        "masterVariant": {"sku": "T-1", "prices": [
          {"value": {"centAmount": 3900, "currencyCode": "GBP"}}]}}]
      """;

  @TempDir Path directory;
  private TestSite site;

  @BeforeEach
  void write_two_stores() throws IOException {
    site = new TestSite(directory.resolve("project")).with(SHOPS);
    picture("media/mug.jpg", Pictures.jpeg(400, 300));
    picture("logo.png", Pictures.transparent(128, 64));
  }

  private void picture(String name, byte[] bytes) throws IOException {
    Path file = directory.resolve("project/layers/base/public").resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }

  @Test
  void pages_name_pictures_in_the_widths_and_formats_that_are_published() throws IOException {
    assertThat(texts(site.problems())).isEmpty();

    String page = site.page("two", "shop/index.html");
    assertThat(page.replaceAll("\\.[0-9a-f]{12}\\.", "."))
        .contains(
            "<img src=\"/shop/assets/images/logo-64.png\" alt=\"\">",
            "<source type=\"image/webp\" srcset=\"/shop/assets/images/mug-100.webp 100w,"
                + " /shop/assets/images/mug-200.webp 200w, /shop/assets/images/mug-400.webp 400w\""
                + " sizes=\"50vw\">",
            "<img src=\"/shop/assets/images/mug-200.jpg\" srcset=\"/shop/assets/images/mug-100.jpg"
                + " 100w, /shop/assets/images/mug-200.jpg 200w, /shop/assets/images/mug-400.jpg 400w\""
                + " width=\"200\" height=\"150\">");
    for (String name : images("two")) {
      assertThat(page + "logo-64.webp").contains(name.replaceAll("logo-64.*webp", "logo-64.webp"));
    }
    assertThat(images("two")).hasSize(8);
  }

  @Test
  void what_is_published_shows_what_the_source_shows() throws IOException {
    site.build();

    for (String name : images("one")) {
      BufferedImage image = Pictures.read(site.site("one", "assets/images/" + name));
      int right = image.getRGB(image.getWidth() * 3 / 4, image.getHeight() / 2);
      assertThat(right & 0xFF).as(name).isGreaterThan(240);
      assertThat(right >> 16 & 0xFF).as(name).isLessThan(16);
      assertThat(name).contains("-" + image.getWidth() + ".");
    }
  }

  @Test
  void a_build_that_changes_nothing_decodes_nothing_and_says_the_same() throws IOException {
    site.build();
    var before = FolderListing.contents(site.output());
    FolderTree.delete(site.output().resolve(".images"));

    assertThat(texts(site.problems())).isEmpty();

    assertThat(site.output().resolve(".images")).doesNotExist();
    before.keySet().removeIf(name -> name.startsWith(".images"));
    assertThat(FolderListing.contents(site.output())).isEqualTo(before);
  }

  @Test
  void incremental_is_clean_when_pictures_and_templates_change() throws IOException {
    site.build();
    picture("media/mug.jpg", Pictures.jpeg(300, 300));
    site.with(
        "-- layers/base/components/logo.peb --\n{{ image('/logo.png', {'width': 32}).src }}\n");
    site.build();
    List<String> incremental = site.files("one");

    TestSite clean = new TestSite(directory.resolve("project")).cache(directory.resolve("cache"));
    FolderTree.delete(site.output());
    clean.build();

    assertThat(incremental).isEqualTo(clean.files("one"));
    assertThat(images("one")).anyMatch(name -> name.startsWith("mug-300."));
    assertThat(images("one")).anyMatch(name -> name.startsWith("logo-32."));
    assertThat(images("one")).noneMatch(name -> name.startsWith("logo-64."));
  }

  @Test
  void a_page_without_its_picture_is_rendered_again_when_the_picture_comes() throws IOException {
    Path file = directory.resolve("project/layers/base/public/media/mug.jpg");
    byte[] bytes = Files.readAllBytes(file);
    Files.delete(file);
    site.build();
    assertThat(site.page("one", "index.html")).contains("<img src=\"/media/mug.jpg\"");

    Files.write(file, bytes);
    site.build();

    assertThat(site.page("one", "index.html")).contains("/assets/images/mug-200.");
  }

  @Test
  void stores_and_builds_share_what_was_made() throws IOException {
    Path cache = directory.resolve("cache");
    site.cache(cache).build();
    assertThat(kept(cache)).hasSize(8);
    var before = FolderListing.touches(cache);

    FolderTree.delete(site.output());
    site.cache(cache).build();

    assertThat(FolderListing.touches(cache)).isEqualTo(before);
  }

  @Test
  void damaged_entries_of_a_cache_are_made_anew() throws IOException {
    Path cache = directory.resolve("cache");
    site.cache(cache).build();
    var made = FolderListing.contents(cache);
    for (Path entry : kept(cache)) {
      Files.write(entry.resolve("image"), new byte[] {1, 2, 3});
    }
    FolderTree.delete(site.output());

    site.cache(cache).build();

    assertThat(FolderListing.contents(cache)).isEqualTo(made);
  }

  private static List<Path> kept(Path cache) throws IOException {
    try (Stream<Path> folders = Files.list(cache.resolve("images"))) {
      return folders
          .filter(folder -> !folder.getFileName().toString().startsWith("."))
          .sorted()
          .toList();
    }
  }

  @Test
  void the_number_of_threads_changes_no_byte() throws IOException {
    site.threads(1).build();
    var one = FolderListing.contents(site.output().resolve("one/site"));
    FolderTree.delete(site.output());

    site.threads(8).build();

    assertThat(FolderListing.contents(site.output().resolve("one/site"))).isEqualTo(one);
  }

  @Test
  void a_damaged_picture_is_a_problem_that_names_it_and_the_page() throws IOException {
    byte[] noise = Pictures.jpeg(400, 300);
    picture("media/mug.jpg", Arrays.copyOf(noise, noise.length - 200));

    assertThat(texts(site.problems()))
        .containsExactly(
            """
            image-damaged: the picture "public/media/mug.jpg" can't be read: it ends too early
                    at     layers/base/public/media/mug.jpg   layer base
                    page   /   store one
                    fix    save it again as JPEG, PNG, WebP or SVG, or take it off the page""",
            """
            image-damaged: the picture "public/media/mug.jpg" can't be read: it ends too early
                    at     layers/base/public/media/mug.jpg   layer base
                    page   /shop/   store two
                    fix    save it again as JPEG, PNG, WebP or SVG, or take it off the page""");
  }

  @Test
  void a_picture_without_a_head_is_told_once_for_each_page_also_from_a_fragment()
      throws IOException {
    picture("logo.png", Arrays.copyOf(Pictures.png(20, 20), 20));

    assertThat(texts(site.problems()))
        .hasSize(2)
        .allMatch(text -> text.startsWith("image-damaged: the picture \"public/logo.png\""));
  }

  @Test
  void quality_is_a_setting() throws IOException {
    site.build();
    String before = images("one").toString();

    site.with(
        "-- layers/one/site.yaml --\nname: One\nurl: https://one.example/\nseo: {group: one}\nimages: {quality: 30}\n");
    site.build();

    assertThat(images("one").toString()).isNotEqualTo(before);
    assertThat(site.page("one", "index.html")).contains(images("one").get(0).substring(0, 8));
  }

  @Test
  void drawings_stay_drawings_unless_they_are_to_be_painted() throws IOException {
    site.with(
        """
        -- layers/base/pages/index.peb --
        {% set i = image("/mug.svg", {"width": 50, "widths": [50, 900]}) %}{{ i.src }} {{ i.width }}x{{ i.height }}
        -- layers/base/public/mug.svg --
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100"><rect x="100" width="100" height="100" fill="#00f"/></svg>
        """);
    site.build();
    assertThat(site.page("one", "index.html").strip()).isEqualTo("/mug.svg 50x25");

    site.with(
        "-- layers/one/site.yaml --\nname: One\nurl: https://one.example/\nseo: {group: one}\nimages: {svg: paint}\n");
    site.build();

    assertThat(site.page("one", "index.html")).contains("/assets/images/mug-50.", ".png 50x25");
    assertThat(images("one")).anyMatch(name -> name.matches("mug-900\\..*\\.webp"));
    assertThat(site.page("two", "shop/index.html")).contains("/shop/mug.svg 50x25");
  }

  @Test
  void without_an_encoder_for_webp_the_rest_is_made_and_it_is_said_once() throws Exception {
    Path project = directory.resolve("project");
    String told = new BuildProcess(project).without("webp-imageio").run();

    assertThat(told).containsOnlyOnce("image-encoder-missing");
    assertThat(images("one")).hasSize(4).noneMatch(name -> name.endsWith(".webp"));
    assertThat(site.page("one", "index.html")).doesNotContain("<source");
  }

  private List<String> images(String store) throws IOException {
    try (Stream<String> files = site.files(store).stream()) {
      return files
          .filter(name -> name.contains("assets/images/"))
          .map(name -> name.substring(name.lastIndexOf('/') + 1))
          .toList();
    }
  }

  private static List<String> texts(List<Problem> problems) {
    return problems.stream().map(ProblemText::of).toList();
  }
}
