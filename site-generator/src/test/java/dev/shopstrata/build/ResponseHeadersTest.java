package dev.shopstrata.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shopstrata.bundle.SharedHeaders;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the pages of a store are served with, from its files to the bundle. */
class ResponseHeadersTest {
  @TempDir Path directory;
  private TestSite site;

  @BeforeEach
  void write_two_stores() {
    site = new TestSite(directory).with(Sites.TWO_STORES);
  }

  private NavigableMap<String, String> pages() throws IOException {
    assertThat(report(site.build().problems())).isEmpty();
    return SharedHeaders.read(site.output().resolve("uk")).of("text/html; charset=utf-8");
  }

  private String directive(String name) throws IOException {
    return Arrays.stream(pages().get("Content-Security-Policy").split("; "))
        .filter(directive -> directive.startsWith(name))
        .collect(Collectors.joining());
  }

  private static String report(List<Problem> problems) {
    return problems.stream().map(ProblemText::of).collect(Collectors.joining("\n"));
  }

  @Test
  void pages_may_load_from_their_own_store_only() throws IOException {
    assertThat(pages())
        .containsEntry(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
                + " font-src 'self'; media-src 'self'; connect-src 'self'; manifest-src 'self';"
                + " form-action 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'none';"
                + " require-trusted-types-for 'script'; trusted-types 'none';"
                + " upgrade-insecure-requests")
        .containsEntry("Referrer-Policy", "strict-origin-when-cross-origin")
        .containsEntry("Strict-Transport-Security", "max-age=31536000")
        .containsEntry("X-Content-Type-Options", "nosniff")
        .containsKeys("Cross-Origin-Opener-Policy", "Permissions-Policy");
    assertThat(SharedHeaders.read(site.output().resolve("uk")).of("image/png"))
        .containsOnlyKeys("Strict-Transport-Security", "X-Content-Type-Options");
  }

  @Test
  void images_may_come_from_the_hosts_of_the_settings_and_of_the_catalog() throws IOException {
    site.with(
        """
        -- layers/base/site.yaml --
        catalog: {id: main}
        images: {hosts: [cdn.example]}
        -- catalogs/main/export/Product.json --
        [{"key": "aurora", "name": {"en": "Aurora", "de": "Aurora"}, "slug": {"en": "aurora", "de": "aurora"}, "categories": [{"typeId": "category", "key": "lamps"}], "publish": true,
          "masterVariant": {"sku": "AUR", "prices": [{"value": {"centAmount": 6900, "currencyCode": "GBP"}}, {"value": {"centAmount": 7900, "currencyCode": "EUR"}}],
            "images": [{"url": "https://img.example:8443/1.jpg"}, {"url": "/own.png"}, {"url": "https://img.example:8443/2.jpg"}]},
          "variants": [{"sku": "AUR-2", "prices": [{"value": {"centAmount": 6900, "currencyCode": "GBP"}}], "images": [{"url": "//VARIANT.example?1"}]}]}]
        """);
    assertThat(directive("img-src"))
        .isEqualTo(
            "img-src 'self' https://cdn.example https://img.example:8443 https://variant.example");
  }

  @Test
  void what_a_template_writes_itself_is_named_by_its_digest() throws IOException {
    site.with(
        """
        -- layers/base/components/header.peb --
        <!-- <script>never()</script> --><header>{{ store.name }}</header>
        <script>alert(1)</script><style media="print">b{color:red}</style>
        <script type="application/json">{"a": {{ store.name | json }}}</script>
        <script type="module" src="/x.js"></script>
        """);
    // printf 'alert(1)' | openssl dgst -sha256 -binary | base64
    assertThat(directive("script-src"))
        .isEqualTo("script-src 'self' 'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='");
    assertThat(directive("style-src"))
        .isEqualTo("style-src 'self' 'sha256-ypIZpeWh67Lh3q46jpjGW7VCAJpmEqcFe8Dl5B2rXQU='");
  }

  @Test
  void trusted_types_are_asked_for_unless_a_script_makes_html_of_text() throws IOException {
    site.with(
        """
        -- layers/base/scripts/site.js --
        export const show = (element, html) => { element.innerHTML = html; };
        """);
    assertThat(directive("require-trusted-types-for")).isEmpty();
  }

  @Test
  void pictures_inside_styles_are_allowed_where_there_are_any() throws IOException {
    site.with(
        """
        -- layers/base/styles/main.css --
        a { background: url("data:image/gif;base64,R0lGODlhAQABAAAAACw=") }
        """);
    assertThat(directive("img-src")).isEqualTo("img-src 'self' data:");
  }

  @Test
  void carts_and_orders_may_go_where_the_store_sells() throws IOException {
    site.with(
        """
        -- layers/base/site.yaml --
        catalog: {id: main}
        commerce: {adapter: unified, endpoint: "https://middleware.example:8443/commerce"}
        """);
    assertThat(directive("connect-src"))
        .isEqualTo("connect-src 'self' https://middleware.example:8443");
    site.with(
        """
        -- layers/base/site.yaml --
        catalog: {id: main}
        commerce: {adapter: link, link: "https://till.example/cart/{items}"}
        """);
    assertThat(directive("form-action")).isEqualTo("form-action 'self' https://till.example");
    assertThat(directive("connect-src")).isEqualTo("connect-src 'self'");
  }

  @Test
  void settings_add_sources_and_headers_and_take_them_away() throws IOException {
    site.with(
        """
        -- layers/base/site.yaml --
        catalog: {id: main}
        headers:
          referrer-policy: no-referrer
          X-Frame-Options: DENY
          Cross-Origin-Opener-Policy: ""
          Strict-Transport-Security: max-age=60
        security:
          policy:
            script-src: ["https://js.pay.example"]
            frame-src: ["https://pay.example"]
            require-trusted-types-for: []
        """);
    assertThat(pages())
        .containsEntry("Referrer-Policy", "no-referrer")
        .containsEntry("X-Frame-Options", "DENY")
        .containsEntry("Strict-Transport-Security", "max-age=60")
        .doesNotContainKey("Cross-Origin-Opener-Policy");
    assertThat(directive("script-src")).isEqualTo("script-src 'self' https://js.pay.example");
    assertThat(directive("frame-src")).isEqualTo("frame-src https://pay.example");
    assertThat(directive("require-trusted-types-for")).isEmpty();
    assertThat(SharedHeaders.read(site.output().resolve("uk")).of("image/png"))
        .containsEntry("Strict-Transport-Security", "max-age=60")
        .doesNotContainKey("X-Frame-Options");
  }

  @Test
  void nothing_that_could_begin_another_header_or_directive_gets_through() throws IOException {
    site.with(
        """
        -- layers/base/site.yaml --
        catalog: {id: main}
        headers:
          "X Y": a
          X-Two: "a\\nSet-Cookie: b"
          cache-control: no-store
          Content-Security-Policy: default-src *
        security:
          policy:
            script-scr: ["https://a.example"]
            img-src: ["https://a.example; script-src *"]
            default-src: ["*"]
        """);
    assertThat(site.problems())
        .extracting(problem -> problem.code().text() + ": " + problem.message())
        .contains(
            "header-invalid: \"X Y\" is no name of a header",
            "header-invalid: the value of \"X-Two\" has characters that headers can't have",
            "header-invalid: \"cache-control\" follows from the file and can't be set",
            "header-invalid: the content security policy is made of what the pages contain",
            "header-invalid: \"script-scr\" is no directive of a content security policy",
            "header-invalid: \"https://a.example; script-src *\" is no source that a policy can name",
            "policy-weak: with * under default-src the policy no longer keeps foreign scripts out");
  }

  @Test
  void a_page_is_not_rendered_again_for_another_header_but_the_bundle_is_another_one()
      throws IOException {
    BuildResult first = site.build();
    site.with(
        """
        -- layers/base/site.yaml --
        catalog: {id: main}
        headers: {X-Frame-Options: DENY}
        """);
    BuildResult second = site.build();
    assertThat(second.bundles()).allMatch(bundle -> bundle.changed() == 0);
    assertThat(second.bundles().get(0).id()).isNotEqualTo(first.bundles().get(0).id());
  }
}
