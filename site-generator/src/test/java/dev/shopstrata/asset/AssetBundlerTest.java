package dev.shopstrata.asset;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shopstrata.tree.TreePath;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssetBundlerTest {
  @TempDir Path directory;

  @Test
  void styles_and_scripts_are_named_after_their_content_below_the_base_path() {
    AssetSet assets =
        site("-- base/styles/shop/main.css --\na { b: c }\n-- base/scripts/menu.js --\nlet a;\n")
            .bundle("acme");

    Asset style = assets.find("styles/shop/main.css").orElseThrow();
    assertThat(style.url()).matches("/de/assets/shop/main\\.[0-9a-f]{12}\\.css");
    assertThat("/" + style.file()).isEqualTo(style.url());
    assertThat(style.file().value()).contains(style.content().digest().prefix(12));
    assertThat(style.fingerprinted()).isTrue();
    assertThat(assets.find("scripts/menu.js").orElseThrow().url())
        .matches("/de/assets/menu\\.[0-9a-f]{12}\\.js");
  }

  @Test
  void styles_with_an_underscore_are_there_to_be_imported_only() {
    AssetSite site =
        site(
            """
            -- base/styles/main.css --
            @import "parts/_card.css";
            -- base/styles/parts/_card.css --
            a { b: c }
            -- stores/acme/styles/parts/_card+.css --
            d { e: f }
            """);
    assertThat(site.bundle("acme").find("styles/parts/_card.css")).isEmpty();
    assertThat(site.text("acme", "styles/main.css"))
        .endsWith("@layer base{a{b:c}}@layer stores-acme{d{e:f}}");
    assertThat(site.report()).isEmpty();
  }

  @Test
  void public_files_keep_their_names() {
    AssetSite site = site("-- base/public/well known/ä.txt --\nhi\n");

    Asset asset = site.bundle("acme").find("public/well known/ä.txt").orElseThrow();
    assertThat(asset.file().value()).isEqualTo("de/well known/ä.txt");
    assertThat(asset.url()).isEqualTo("/de/well%20known/%C3%A4.txt");
    assertThat(asset.fingerprinted()).isFalse();
    assertThat(site.text("other", "public/well known/ä.txt")).isEqualTo("hi\n");
    assertThat(site.assets("other").get(TreePath.of("public/well known/ä.txt")).url())
        .isEqualTo("/well%20known/%C3%A4.txt");
  }

  @Test
  void the_nearest_layer_s_public_file_is_published() {
    AssetSite site = site("-- base/public/a.txt --\nbase\n-- stores/acme/public/a.txt --\nstore\n");
    assertThat(site.text("acme", "public/a.txt")).isEqualTo("store\n");
    assertThat(site.text("other", "public/a.txt")).isEqualTo("base\n");
  }

  @Test
  void the_same_input_gives_the_same_names_in_a_new_bundler() {
    String files = "-- base/styles/a.css --\na { b: c }\n-- base/scripts/a.js --\nlet a;\n";
    assertThat(site(files).assets("acme").values().stream().map(Asset::url))
        .isEqualTo(site(files).assets("acme").values().stream().map(Asset::url).toList());
  }

  @Test
  void paths_that_differ_in_case_only_are_a_problem() {
    AssetSite site = site("-- base/public/Logo.svg --\nx\n-- stores/acme/public/logo.svg --\nx\n");
    site.bundle("acme");
    site.bundle("other");
    assertThat(site.report())
        .isEqualTo(
            """
            asset-collision: "public/logo.svg" and "public/Logo.svg" can't both be published: their \
            paths are the same where case and Unicode forms don't count, or one is a folder of the other
                    at     layers/stores/acme/public/logo.svg   layer stores/acme
                    in     store acme
                    fix    rename or remove one of them\
            """);
  }

  @Test
  void paths_that_differ_in_unicode_form_only_are_a_problem() {
    AssetSite site = site("-- base/public/\u00e4 --\nx\n-- stores/acme/public/a\u0308 --\nx\n");
    site.bundle("acme");
    assertThat(site.report()).contains("asset-collision");
  }

  @Test
  void a_file_where_another_layer_has_a_folder_is_a_problem() {
    AssetSite site = site("-- base/public/docs/a.txt --\nx\n-- stores/acme/public/docs --\nx\n");
    site.bundle("acme");
    assertThat(site.report()).contains("asset-collision: \"public/docs/a.txt\" and");
  }

  @Test
  void files_that_are_neither_style_nor_script_are_a_warning() {
    AssetSite site =
        site(
            """
            -- base/styles/font.woff2 --
            x
            -- base/scripts/readme.txt --
            x
            -- base/styles/tokens.yaml --
            a: 1
            -- base/styles/tokens.css --
            x {}
            """);
    assertThat(site.assets("acme")).containsOnlyKeys(TreePath.of("styles/tokens.css"));
    assertThat(site.report())
        .contains(
            "asset-ignored: \"styles/font.woff2\" is not published: only .css files belong under styles/")
        .contains("\"scripts/readme.txt\" is not published: only .js files")
        .contains("\"styles/tokens.css\" is not published: \"styles/tokens.yaml\" makes a style")
        .contains("fix    move it under public/, or remove it");
    assertThat(site.hasErrors()).isFalse();
  }

  private AssetSite site(String files) {
    return AssetSite.write(directory, files);
  }
}
