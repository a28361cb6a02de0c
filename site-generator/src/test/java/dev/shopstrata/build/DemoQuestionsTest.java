package dev.shopstrata.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shopstrata.explain.Answer;
import dev.shopstrata.explain.Decision;
import dev.shopstrata.explain.Freshness;
import dev.shopstrata.explain.PageAnswer;
import dev.shopstrata.explain.Place;
import dev.shopstrata.explain.Question;
import dev.shopstrata.explain.TextAnswer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * "Why does store X show Y at URL Z?", asked of the demo stores: the answer names the place that
 * decides, and who changes that place changes the text, on exactly the pages that looked there.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoQuestionsTest {
  private static final List<String> STORES = List.of("fellmark-gb", "sorrel-de");

  /** The fields of a product that cards show. */
  private static final Set<String> OF_CARDS = Set.of("name", "price", "rating", "brand");

  private DemoProject demo;
  private NavigableMap<String, String> pages;
  private final NavigableMap<String, PageAnswer> looked = new TreeMap<>();
  private final NavigableMap<String, Decision> decisions = new TreeMap<>();

  @BeforeAll
  void build(@TempDir Path directory) throws IOException {
    demo = DemoProject.copy(directory, STORES);
    pages = demo.build();
    new DemoPages(demo, STORES).explain(looked);
  }

  static List<DemoQuestion> questions() {
    return DemoQuestions.ALL;
  }

  static List<DemoQuestion> edits() {
    return DemoQuestions.ALL.stream().filter(q -> !q.edit().isEmpty()).toList();
  }

  private Decision decided(DemoQuestion question) throws IOException {
    Decision known = decisions.get(question.toString());
    if (known == null) {
      known = ask(question);
      decisions.put(question.toString(), known);
    }
    return known;
  }

  private Decision ask(DemoQuestion question) throws IOException {
    Question asked =
        Question.of(question.url(), Optional.of(question.text()), false, Optional.empty());
    ExplainResult result = demo.explain(question.store(), asked);
    Answer answer = result.explanation().answers().get(0).answer();
    assertThat(answer).as(() -> result.explanation().text(false)).isInstanceOf(TextAnswer.class);
    return ((TextAnswer) answer)
        .pieces().stream()
            .map(TextAnswer.Piece::decided)
            .filter(decision -> decision.key().equals(question.key()))
            .findFirst()
            .orElseThrow(() -> new AssertionError(result.explanation().text(false)));
  }

  @ParameterizedTest
  @MethodSource("questions")
  void the_answer_names_the_place_that_decides(DemoQuestion question) throws IOException {
    Decision decided = decided(question);
    assertThat(decided.at().file()).isEqualTo(question.file());
    assertThat(demo.line(decided.at().file(), decided.at().line())).contains(question.written());
  }

  @ParameterizedTest
  @MethodSource("edits")
  void who_changes_that_place_changes_exactly_the_pages_that_looked_there(DemoQuestion question)
      throws IOException {
    Decision decided = decided(question);
    String file = decided.at().file();
    String before = demo.edit(file, decided.at().line(), question.written(), question.edit());
    try {
      Freshness fresh = page(question).again();
      assertThat(fresh.state()).isEqualTo("changed");
      NavigableMap<String, String> now = demo.build();
      NavigableSet<String> changed = new TreeSet<>(now.keySet());
      changed.removeIf(page -> now.get(page).equals(pages.get(page)));
      assertThat(changed).isEqualTo(lookedAt(decided));
      assertThat(demo.page(path(question))).contains(question.then());
    } finally {
      demo.restore(file, before);
    }
  }

  private PageAnswer page(DemoQuestion question) throws IOException {
    Question asked = Question.of(question.url(), Optional.empty(), false, Optional.empty());
    return (PageAnswer)
        demo.explain(question.store(), asked).explanation().answers().get(0).answer();
  }

  private String path(DemoQuestion question) {
    String url = question.url().equals("404") ? "/404.html" : question.url();
    String prefix = question.store().equals("fellmark-gb") && url.equals("/404.html") ? "/uk" : "";
    return question.store() + prefix + url + (url.endsWith("/") ? "index.html" : "");
  }

  /** The pages that looked at a place, themselves or in a fragment, as explain tells. */
  private NavigableSet<String> lookedAt(Decision decided) {
    NavigableSet<String> found = new TreeSet<>();
    looked.forEach(
        (path, page) -> {
          if (page.reads().stream().anyMatch(read -> names(read, decided))) {
            found.add(path);
          }
        });
    return found;
  }

  /** Whether a read finds what is written at a place; a link only finds where something is. */
  private static boolean names(PageAnswer.ReadLine read, Decision decided) {
    if (decided.key().startsWith("catalog:")) {
      String record = decided.key().replaceFirst("^catalog:", "").replaceFirst("#.*", "");
      String field = decided.key().replaceFirst(".*#", "").replaceFirst("[.\\[].*", "");
      boolean card = read.read().equals("card") || read.read().equals("listing");
      return read.records().contains(record) && (!card || OF_CARDS.contains(field));
    }
    Place at = read.decision().at();
    boolean whole = at.line() == 0 || decided.at().column() == 0;
    return !read.read().equals("link")
        && at.file().equals(decided.at().file())
        && (whole || at.equals(decided.at()));
  }

  @Test
  void a_page_names_route_record_and_templates() throws IOException {
    PageAnswer page = looked.get("sorrel-de/produkt/teekanne-lina/index.html");
    assertThat(page.about().route().key()).isEqualTo("site.yaml#routes.product.de-DE");
    assertThat(page.about().route().at().file()).isEqualTo("layers/markets/de/site.yaml");
    assertThat(page.about().subject().key()).isEqualTo("catalog:product/teapot-lina");
    assertThat(page.templates().stream().map(use -> use.template().key()))
        .startsWith("pages/product.peb", "layouts/default.peb")
        .contains("components/price.peb", "components/footer.peb");
    assertThat(page.again().state()).isEqualTo("same");
  }
}
