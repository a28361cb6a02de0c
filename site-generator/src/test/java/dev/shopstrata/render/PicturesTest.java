package dev.shopstrata.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures that other hosts have, and the component that prints pictures. */
class PicturesTest {
  private static final Path COMPONENT =
      Path.of("../layers/base/src/main/layer/components/picture.peb");

  @TempDir Path directory;

  private String printed(String services, String home) throws IOException {
    return RenderSite.shop(
            directory,
            "-- site.yaml --\n"
                + RenderSite.settings()
                + "images: {services: {"
                + services
                + "}}\n-- pages/index.peb --\n"
                + home
                + "\n-- components/picture.peb --\n"
                + Files.readString(COMPONENT))
        .home();
  }

  private String srcset(String services, String url) throws IOException {
    return printed(
        services,
        "{% set i = image('"
            + url
            + "', {'width': 200, 'widths': [100, 200]}) %}{{ i.src }} | {{ i.srcset }}");
  }

  @Test
  void each_service_is_asked_in_its_own_way() throws IOException {
    assertThat(srcset("i.example: akamai", "https://i.example/a.jpg"))
        .isEqualTo(
            "https://i.example/a.jpg?imwidth=200 | https://i.example/a.jpg?imwidth=100 100w,"
                + " https://i.example/a.jpg?imwidth=200 200w");
    assertThat(srcset("i.example: cloudinary", "https://i.example/acme/image/upload/v1/a.jpg"))
        .startsWith("https://i.example/acme/image/upload/f_auto,q_auto,c_limit,w_200/v1/a.jpg | ");
    assertThat(srcset("i.example: imgix", "https://i.example/a.jpg?blur=2"))
        .startsWith(
            "https://i.example/a.jpg?blur=2&amp;auto=format,compress&amp;fit=max&amp;w=200 | ");
    assertThat(srcset("i.example: shopify", "https://i.example/a.jpg?v=123"))
        .startsWith("https://i.example/a.jpg?v=123&amp;width=200 | ");
  }

  @Test
  void a_template_may_name_all_parts_and_a_format() throws IOException {
    assertThat(
            srcset(
                "i.example: 'https://x.example/{width}/{quality}?u={url}'",
                "https://i.example/a b.jpg?v=1"))
        .startsWith("https://x.example/200/80?u=https%3A%2F%2Fi.example%2Fa%2520b.jpg%3Fv%3D1 | ");
    assertThat(
            printed(
                "i.example: '{origin}/_{path}?{query}&w={width}&f={format}'",
                "{% set i = image('https://i.example/a.jpg?v=1', {'width': 200}) %}"
                    + "{{ i.src }} {{ i.sources[0].type }} {{ i.sources[0].srcset }}"))
        .isEqualTo(
            "https://i.example/_/a.jpg?v=1&amp;w=200&amp;f=jpg image/webp"
                + " https://i.example/_/a.jpg?v=1&amp;w=200&amp;f=webp");
  }

  @Test
  void what_no_service_gives_stays_as_it_is() throws IOException {
    assertThat(srcset("i.example: imgix", "https://other.example/a.jpg"))
        .isEqualTo("https://other.example/a.jpg |");
    assertThat(srcset("i.example: cloudinary", "https://i.example/a.jpg"))
        .isEqualTo("https://i.example/a.jpg |");
    assertThat(srcset("i.example: imgix", "https://i.example:x/a.jpg"))
        .isEqualTo("https://i.example:x/a.jpg |");
  }

  @Test
  void no_picture_is_asked_for_wider_than_it_is() throws IOException {
    RenderSite shop =
        RenderSite.shop(
                directory,
                "-- site.yaml --\n"
                    + RenderSite.settings()
                    + "images: {services: {img.example: imgix}}\n-- pages/index.peb --\n"
                    + "{% set i = image(product('1').primaryImage, {'width': 4000, 'widths': [400, 4000]}) %}"
                    + "{{ i.width }}x{{ i.height }} {{ i.srcset }}")
            .catalog(catalog -> catalog.product("1", "Boot", "49.90", "Acme"));

    assertThat(shop.home())
        .startsWith("800x600 ")
        .contains("w=400 400w", "w=800 800w")
        .doesNotContain("4000");
  }

  @Test
  void the_component_prints_what_there_is() throws IOException {
    String given = "{% include 'components/picture.peb' with {'image': 'https://i.example/a.jpg', ";
    String formats = "i.example: 'https://i.example{path}?w={width}&f={format}'";

    assertThat(printed("", "{% include 'components/picture.peb' with {'image': '/a.png'} %}"))
        .isEqualTo("<img src=\"/a.png\" alt=\"\" loading=\"lazy\" decoding=\"async\">");
    assertThat(printed("", given + "'alt': 'A mug', 'priority': true} %}"))
        .isEqualTo("<img src=\"https://i.example/a.jpg\" alt=\"A mug\" fetchpriority=\"high\">");
    assertThat(printed(formats, given + "'width': 200, 'widths': [100, 200], 'sizes': '50vw'} %}"))
        .isEqualTo(
            "<picture><source type=\"image/webp\" srcset=\"https://i.example/a.jpg?w=100&amp;f=webp"
                + " 100w, https://i.example/a.jpg?w=200&amp;f=webp 200w\" sizes=\"50vw\">"
                + "<img src=\"https://i.example/a.jpg?w=200&amp;f=jpg\""
                + " srcset=\"https://i.example/a.jpg?w=100&amp;f=jpg 100w,"
                + " https://i.example/a.jpg?w=200&amp;f=jpg 200w\" sizes=\"50vw\" alt=\"\""
                + " loading=\"lazy\" decoding=\"async\">\n</picture>");
    assertThat(printed("", "[{% include 'components/picture.peb' with {'image': null} %}]"))
        .isEqualTo("[]");
  }
}
