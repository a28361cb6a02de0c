package dev.shopstrata.it;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads every page of the built demo. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoSitesTest {
  /** What the pages of shops and contacts lead to. */
  private static final Pattern LEADS_OUT =
      Pattern.compile("tel:|mailto:|https://www\\.openstreetmap\\.org/");

  private static final Pattern STYLE_ADDRESS = Pattern.compile("url\\(\"?([^\")]+)\"?\\)");

  private DemoSites sites;

  @BeforeAll
  void readDemo() throws IOException {
    sites = DemoSites.read();
  }

  Stream<DemoStore> stores() {
    return sites.stores().stream();
  }

  @Test
  void every_store_has_pages() {
    assertThat(sites.stores())
        .hasSize(9)
        .allSatisfy(s -> assertThat(s.pages()).hasSizeGreaterThan(80));
  }

  @Test
  void languages_are_named_in_themselves_as_in_a_list() {
    DemoStore swiss =
        stores().filter(store -> store.id().equals("fellmark-ch")).findFirst().orElseThrow();
    Document home = new DemoPage(swiss, "index.html").document();
    assertThat(home.select(".locales li").eachText())
        .containsExactly("Deutsch (Schweiz)", "Français (Suisse)");
  }

  @ParameterizedTest
  @MethodSource("stores")
  void no_script_needs_texts_to_be_taken_for_html(DemoStore store) throws IOException {
    JsonNode headers =
        new ObjectMapper().readTree(store.site().resolveSibling("headers.json").toFile());
    assertThat(
            headers.path("headers").path("text/html").path("Content-Security-Policy").textValue())
        .contains("require-trusted-types-for 'script'; trusted-types 'none'");
  }

  @ParameterizedTest
  @MethodSource("stores")
  void manifest_lists_exactly_the_files(DemoStore store) throws Exception {
    List<String> wrong = new ArrayList<>();
    for (Map.Entry<String, JsonNode> line : store.manifest().entrySet()) {
      byte[] bytes = Files.readAllBytes(store.site().resolve(line.getKey()));
      if (line.getValue().path("size").longValue() != bytes.length
          || !line.getValue().path("sha256").textValue().equals(sha256(bytes))) {
        wrong.add(line.getKey());
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(store.files()).containsExactlyInAnyOrderElementsOf(store.manifest().keySet());
  }

  @ParameterizedTest
  @MethodSource("stores")
  void references_reach_a_file_and_its_fragment(DemoStore store) {
    Map<String, Set<String>> idsByPage = new HashMap<>();
    List<String> broken = new ArrayList<>();
    for (DemoPage page : store.pages()) {
      Document document = page.document();
      for (URI address : page.references(document)) {
        if (LEADS_OUT.matcher(address.toString()).lookingAt()) {
          continue;
        }
        if (!sites.serves(address)) {
          broken.add(page + " leaves the demo for " + address);
        } else if (sites.at(address).isEmpty()) {
          broken.add(page + " refers to " + address);
        } else if (address.getFragment() != null) {
          DemoPage target = sites.at(address).orElseThrow();
          Set<String> ids = idsByPage.computeIfAbsent(target.toString(), t -> ids(target));
          if (!ids.contains(address.getFragment())) {
            broken.add(page + " refers to the missing id of " + address);
          }
        }
      }
    }
    assertThat(broken).isEmpty();
  }

  private static Set<String> ids(DemoPage page) {
    return page.document().select("[id]").stream()
        .map(Element::id)
        .collect(toCollection(TreeSet::new));
  }

  @ParameterizedTest
  @MethodSource("stores")
  void styles_and_pages_load_from_their_own_host(DemoStore store) throws IOException {
    List<URI> foreign = new ArrayList<>();
    for (DemoPage page : store.pages()) {
      for (URI address : page.loads(page.document())) {
        if (!address.toString().startsWith(store.url().toString())) {
          foreign.add(address);
        }
      }
    }
    for (String path : store.manifest().keySet()) {
      if (path.endsWith(".css")) {
        String style = Files.readString(store.site().resolve(path));
        assertThat(style).doesNotContain("@import");
        STYLE_ADDRESS
            .matcher(style)
            .results()
            .map(found -> DemoPage.url(store, path).resolve(found.group(1)))
            .filter(address -> sites.at(address).isEmpty())
            .forEach(foreign::add);
      }
    }
    assertThat(foreign).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("stores")
  void pages_have_sound_markup(DemoStore store) {
    List<String> findings = new ArrayList<>();
    for (DemoPage page : store.pages()) {
      MarkupCheck.findings(page.document(), store.localeOf(page.path()))
          .forEach(finding -> findings.add(page + ": " + finding));
    }
    assertThat(findings).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("stores")
  void structured_data_has_the_prices_of_the_page(DemoStore store) throws IOException {
    List<String> findings = new ArrayList<>();
    int offers = 0;
    for (DemoPage page : store.pages()) {
      StructuredPrices prices = StructuredPrices.of(page.document());
      prices.differences().forEach(difference -> findings.add(page + ": " + difference));
      offers += prices.offers();
    }
    assertThat(findings).isEmpty();
    assertThat(offers).isGreaterThan(100);
  }

  @ParameterizedTest
  @MethodSource("stores")
  void pages_name_themselves_as_canonical(DemoStore store) {
    List<String> wrong = new ArrayList<>();
    for (DemoPage page : store.pages()) {
      Document document = page.document();
      if (isIndexable(document)
          && !document.select("link[rel=canonical]").eachAttr("href").equals(List.of("" + page))) {
        wrong.add(page.toString());
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void alternates_of_all_stores_name_each_other() {
    Map<String, Map<String, String>> alternatesByPage = new TreeMap<>();
    List<String> wrong = new ArrayList<>();
    for (DemoStore store : sites.stores()) {
      for (DemoPage page : store.pages()) {
        Map<String, String> alternates = alternates(page.document());
        String locale = store.localeOf(page.path());
        if (!alternates.isEmpty()) {
          alternatesByPage.put(page.toString(), alternates);
          if (!page.toString().equals(alternates.get(locale))) {
            wrong.add(page + " is not its own alternate in " + locale);
          }
        }
      }
    }
    alternatesByPage.forEach(
        (page, alternates) ->
            alternates.values().stream()
                .filter(other -> !alternates.equals(alternatesByPage.get(other)))
                .forEach(other -> wrong.add(page + " and " + other + " differ")));
    assertThat(wrong).isEmpty();
    assertThat(alternatesByPage).hasSizeGreaterThan(500);
  }

  private static Map<String, String> alternates(Document document) {
    Map<String, String> alternates = new TreeMap<>();
    for (Element link : document.select("link[rel=alternate][hreflang]")) {
      String twice = alternates.put(link.attr("hreflang"), link.attr("href"));
      assertThat(twice).as("second alternate for %s", link.attr("hreflang")).isNull();
    }
    return alternates;
  }

  @ParameterizedTest
  @MethodSource("stores")
  void sitemap_lists_exactly_the_indexable_pages(DemoStore store) throws IOException {
    List<String> indexable =
        store.pages().stream()
            .filter(page -> isIndexable(page.document()))
            .map(DemoPage::toString)
            // May be crawled, but is nothing to be found.
            .filter(page -> !page.endsWith("/cart/"))
            .toList();
    String sitemap = Files.readString(store.site().resolve(store.base() + "sitemap.xml"));
    List<String> listed = Jsoup.parse(sitemap, Parser.xmlParser()).select("url > loc").eachText();
    assertThat(listed).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(indexable);
  }

  private static boolean isIndexable(Document document) {
    return document.select("meta[name=robots][content~=noindex]").isEmpty();
  }

  private static String sha256(byte[] bytes) throws NoSuchAlgorithmException {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }
}
