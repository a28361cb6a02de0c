package dev.shopstrata.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Walks through the built demo stores with a real browser, in a narrow window. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowseTest {
  private static final int WIDTH = 360;

  /** What a page looks like once it is laid out; an address that leads on, by a selector. */
  private static final String LOOK =
      """
      ({
        h1: document.querySelectorAll('h1').length,
        headingHeight: document.querySelector('h1')?.getBoundingClientRect().height ?? 0,
        dir: getComputedStyle(document.documentElement).direction,
        lang: document.documentElement.lang,
        sheets: [...document.styleSheets].map(sheet => sheet.cssRules.length),
        accent: getComputedStyle(document.documentElement).getPropertyValue('--color-accent'),
        margin: getComputedStyle(document.body).margin,
        width: document.documentElement.scrollWidth,
        window: innerWidth,
        next: document.querySelector(%s)?.href ?? ''
      })
      """;

  private DemoSites sites;
  private DemoServer server;
  private Chromium chromium;

  @BeforeAll
  void startBrowser() throws IOException, InterruptedException {
    Optional<Path> program = Chromium.program();
    assumeTrue(program.isPresent(), "no chromium in /usr/bin or on the path");
    sites = DemoSites.read();
    server = new DemoServer(sites);
    chromium = Chromium.start(program.get(), server.address());
    chromium.resize(WIDTH, 800);
  }

  @AfterAll
  void stopBrowser() throws IOException {
    if (chromium != null) {
      chromium.close();
    }
    if (server != null) {
      server.close();
    }
  }

  Stream<Arguments> homes() {
    return sites.stores().stream()
        .flatMap(
            store ->
                store.prefixes().entrySet().stream()
                    .map(prefix -> Arguments.of(store.url() + prefix.getKey(), prefix.getValue())));
  }

  @ParameterizedTest
  @MethodSource("homes")
  void home_category_product_and_a_text_can_be_browsed(String home, String locale)
      throws IOException, InterruptedException {
    String category = visit(home, locale, ".nav a");
    String product = visit(category, locale, ".card-name a");
    String content = visit(product, locale, ".footer nav:last-of-type a");
    visit(content, locale, ".prose");
    assertThat(Stream.of(home, category, product, content).map(URI::create).map(URI::getHost))
        .containsOnly(URI.create(home).getHost());
  }

  /** Looks at a page and gives the address of the first link that a selector finds. */
  private String visit(String url, String locale, String next)
      throws IOException, InterruptedException {
    assertThat(chromium.open(url.replaceFirst("^https:", "http:"))).as(url).isEmpty();
    JsonNode look = chromium.evaluate(LOOK.formatted("'" + next + "'"));
    assertThat(look.path("h1").asInt()).as("h1 of %s", url).isEqualTo(1);
    assertThat(look.path("headingHeight").asInt()).as("h1 of %s", url).isPositive();
    assertThat(look.path("lang").asText()).as(url).isEqualTo(locale);
    assertThat(look.path("dir").asText())
        .as(url)
        .isEqualTo(locale.startsWith("ar") ? "rtl" : "ltr");
    assertThat(look.path("sheets")).as(url).hasSize(2).allSatisfy(BrowseTest::hasRules);
    assertThat(look.path("accent").asText()).as(url).startsWith("#");
    assertThat(look.path("margin").asText()).as(url).isEqualTo("0px");
    assertThat(look.path("window").asInt()).as(url).isEqualTo(WIDTH);
    assertThat(look.path("width").asInt()).as("width of %s", url).isLessThanOrEqualTo(WIDTH);
    return look.path("next").asText();
  }

  private static void hasRules(JsonNode count) {
    assertThat(count.asInt()).isPositive();
  }
}
