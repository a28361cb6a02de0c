package dev.shopstrata.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shopstrata.bundle.CacheClass;
import dev.shopstrata.bundle.SharedHeaders;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One set of rules in the words of several servers, odd characters included. */
class ServerFormsTest {
  static final ServingRules ODD =
      rules(
          Map.of("X-Odd", "a \"b\" \\ $c %d ${e}"),
          List.of(
              "/old$/ /new/$1 301",
              "/Old/ /new/ 301",
              "/caf%C3%A9/ /coffee/?a=1&b=%20 308",
              "/with\"quote\\ /new/ 301",
              "/gone/ - 410",
              "/shop.html* /shop/ 301",
              "/* /en/ 302"));

  static ServingRules rules(Map<String, String> pages, List<String> moved) {
    NavigableMap<String, NavigableMap<String, String>> headers = new TreeMap<>();
    headers.put("*", new TreeMap<>(Map.of("X-Content-Type-Options", "nosniff")));
    headers.put("text/html", new TreeMap<>(pages));
    return new ServingRules(
        "acme-de",
        new SharedHeaders(headers),
        new TreeMap<>(
            Map.of("/assets/", CacheClass.IMMUTABLE, "/l\u00f6go $1.svg", CacheClass.FILE)),
        true,
        new TreeSet<>(List.of("/", "/en/")),
        Moved.inOrder(moved.stream().map(Moved::of).toList()));
  }

  private static String form(String name) {
    return ServerFormWriter.forms(ODD).get(name);
  }

  @Test
  void edges_get_one_value_per_path_and_exact_paths_first() {
    assertThat(form("_headers"))
        .isEqualTo(
            """
            /*
              X-Content-Type-Options: nosniff
              X-Odd: a "b" \\ $c %d ${e}
            /assets/*
              Cache-Control: public, max-age=31536000, immutable
            /l%C3%B6go%20$1.svg
              Cache-Control: public, max-age=3600
            """
                .replace("%20$1", dollar()));
    assertThat(form("_redirects").lines().map(line -> line.split(" ", 2)[0]))
        .containsExactly("/Old/", "/caf%C3%A9/", "/old$/", "/with\"quote\\", "/shop.html*", "/*");
    assertThat(form("_redirects")).contains("/caf%C3%A9/ /coffee/?a=1&b=%20 308\n");
  }

  /** A dollar sign as site paths are written in URLs. */
  private static String dollar() {
    return dev.shopstrata.tree.SitePath.of("a $1").url().substring(2);
  }

  @Test
  void nginx_gets_no_variable_by_accident_and_no_key_without_case() {
    assertThat(form("nginx-http.conf"))
        .contains(
            "~^text/html \"a \\\"b\\\" \\\\ ${acme_de_dollar}c %d ${acme_de_dollar}{e}\";",
            "\"/old$/\" \"/new/${acme_de_dollar}1\";",
            "\"~^/Old/$\" \"/new/\";",
            "\"/caf\u00e9/\" \"/coffee/?a=1&b=%20\";",
            "\"~^/shop\\\\.html\" \"/shop/\";",
            "\"/gone/\" \"gone\";");
    assertThat(form("nginx-server.conf"))
        .contains("return 410;", "return 308 $acme_de_moved_308;", "location \"/en/\" {");
  }

  @Test
  void apache_gets_no_variable_by_accident() {
    assertThat(form("apache.conf"))
        .contains(
            "Header always set X-Odd \"a \\\"b\\\" \\\\ $c %%d ${e}\" \"expr=%{CONTENT_TYPE}",
            "RedirectMatch 301 \"^/old\\\\$/$\" \"/new/\\\\$1\"",
            "RedirectMatch 410 \"^/gone/$\"\n",
            "RedirectMatch 301 \"^/shop\\\\.html\" \"/shop/\"");
  }

  @Test
  void cloudfront_gets_known_headers_apart_and_redirects_as_data() {
    assertThat(form("cloudfront-headers.json"))
        .contains("\"ContentTypeOptions\"", "\"Header\" : \"X-Odd\"", "\"Quantity\" : 1");
    assertThat(form("cloudfront-redirects.json"))
        .contains("\"key\" : \"/caf\u00e9/\"", "\"value\" : \"410 \"");
    assertThat(form("cloudfront-function.js"))
        .contains("const open = [[\"/shop.html\",301,\"/shop/\"],[\"/\",302,\"/en/\"]];");
  }

  @Test
  void every_form_is_the_same_each_time() {
    assertThat(Stream.generate(() -> ServerFormWriter.forms(ODD)).limit(3).distinct()).hasSize(1);
  }
}
