package dev.shopstrata.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RedirectTest {
  private static PlanSite shop(String redirects) {
    return PlanSite.of(
            "acme",
            """
            -- pages/index.peb --
            home
            -- pages/content.peb --
            ---
            for: content
            ---
            -- pages/category.peb --
            ---
            for: categories
            ---
            -- pages/product.peb --
            ---
            for: products
            ---
            -- content/about.md --
            About
            -- data/redirects.yaml --
            """
                + redirects)
        .locales("de", "fr")
        .catalog(
            builder ->
                builder.category("t", "Tea", "").product("4711", "Teapot", "1.00", "Acme", "t"));
  }

  private static String file(PlanSite site) {
    return RedirectsFile.of(site.plan().redirects());
  }

  @Test
  void targets_are_pages_paths_or_absolute_urls() {
    PlanSite site =
        shop(
            """
            - {from: /a/, to: "product:4711"}
            - {from: /fr/a/, to: "product:4711"}
            - {from: /b.html, to: "category:t", status: 302}
            - {from: /c/, to: "content:about"}
            - {from: /d/, to: "page:index"}
            - {from: /e/, to: "/about/?x=1#y"}
            - {from: /f/, to: "https://other.example/x y", status: 308}
            - {from: /g/, status: 410}
            - {from: /ä/, to: https://other.example/}
            """);

    assertThat(file(site))
        .isEqualTo(
            """
            /%C3%A4/ https://other.example/ 301
            /a/ /p/teapot/ 301
            /b.html /c/tea/ 302
            /c/ /about/ 301
            /d/ / 301
            /e/ /about/?x=1#y 301
            /fr/a/ /fr/p/teapot/ 301
            /g/ - 410
            """);
    assertThat(site.report())
        .isEqualTo(
            """
            redirect-target-unknown: "/f/" is redirected to "https://other.example/x y", which isn't \
            here
                    at     layers/store/data/redirects.yaml:7:3
                    in     store acme
                    fix    correct the target, or write "status: 410" instead of one if the page is \
            gone""");
  }

  @Test
  void chains_are_collapsed_and_keep_the_first_status() {
    PlanSite site =
        shop(
            """
            - {from: /a/, to: /b/, status: 302}
            - {from: /b/, to: "https://shop.example/c/"}
            - {from: /c/, to: /about/}
            - {from: /x/, to: /y/}
            - {from: /y/, status: 410}
            """);

    assertThat(file(site))
        .isEqualTo(
            """
            /a/ /about/ 302
            /b/ /about/ 301
            /c/ /about/ 301
            /x/ - 410
            /y/ - 410
            """);
    assertThat(site.report()).isEmpty();
  }

  @Test
  void paths_lie_below_the_base_path() {
    PlanSite site =
        shop("/old/: /about/\n/at/older/: /at/about/\n").url("https://shop.example", "/at/");

    assertThat(file(site)).isEqualTo("/at/old/ /at/about/ 301\n/at/older/ /at/about/ 301\n");
    assertThat(site.report()).isEmpty();
  }

  @Test
  void a_loop_is_reported_with_its_way() {
    PlanSite site = shop("/a/: /b/\n/b/: /a/\n");

    assertThat(file(site)).isEmpty();
    assertThat(site.report())
        .startsWith(
            """
            redirect-loop: redirects lead back to where they came from: /a/ → /b/ → /a/
                    at     layers/store/data/redirects.yaml:1:1
                    in     store acme
                    fix    give one of them another target""");
  }

  @Test
  void a_target_that_is_not_here_is_a_warning() {
    PlanSite site = shop("/a/: /nothing/\n/b/: \"product:1\"\n/c/: /about\n/d/: nonsense\n");

    assertThat(file(site)).isEqualTo("/a/ /nothing/ 301\n/c/ /about 301\n");
    assertThat(site.problems().hasErrors()).isFalse();
    assertThat(site.report())
        .contains("\"/a/\" is redirected to \"/nothing/\", which isn't here")
        .contains("\"/b/\" is redirected to \"product:1\", which isn't here")
        .contains("\"/d/\" is redirected to \"nonsense\", which isn't here")
        .doesNotContain("/c/");
  }

  @Test
  void broken_redirects_are_reported() {
    PlanSite site =
        shop(
            """
            - {from: /a/, to: /about/, status: 200}
            - {from: "https://x.example/", to: /about/}
            - {from: /b/*, to: /about/}
            - {from: /c/../d/, to: /about/}
            - {from: /e/}
            - {from: /f/, to: /about/}
            - {from: /f/, to: /}
            - text
            """);

    assertThat(file(site)).isEqualTo("/f/ /about/ 301\n");
    assertThat(site.report())
        .contains(
            "redirect-invalid: \"200\" is no status of a redirect",
            "at     layers/store/data/redirects.yaml:1:3",
            "fix    write one of 301, 302, 307, 308, 410",
            "redirect-invalid: \"https://x.example/\" can't be redirected: it is no plain path",
            "redirect-invalid: \"/b/*\" can't be redirected: it is no plain path",
            "redirect-invalid: \"/c/../d/\" can't be redirected: it has a \"..\" segment",
            "redirect-invalid: the redirect has no target",
            "redirect-invalid: \"/f/\" is redirected twice, first at"
                + " layers/store/data/redirects.yaml:6:3",
            "redirect-invalid: a redirect must be a map");
  }
}
