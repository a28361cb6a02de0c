package dev.shopstrata.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shopstrata.TextFiles;
import dev.shopstrata.layer.StoreId;
import dev.shopstrata.ledger.LedgerChanges;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept of a ledger from build to build, and what is told of it. */
class LedgerTakeoverTest {
  @TempDir Path directory;
  private LedgerSite ledger;

  @BeforeEach
  void begin() {
    ledger = new LedgerSite(directory);
  }

  @Test
  void a_ledger_that_is_not_there_is_told_until_it_is_taken_over() throws IOException {
    assertThat(ledger.codes()).containsExactly(ProblemCode.LEDGER_MISSING);

    LedgerTakeover.Result result = new LedgerTakeover().take(ledger.site().request());

    assertThat(result.problems()).isEmpty();
    assertThat(result.taken())
        .containsExactly(
            new LedgerTakeover.Taken(
                StoreId.of("uk"), "ledgers/uk.ndjson", new LedgerChanges(6, 6, 0, 0, 0)));
    assertThat(ledger.codes()).isEmpty();
    assertThat(ledger.source()).hasSameTextualContentAs(ledger.made("ledger.ndjson"));
  }

  @Test
  void taking_over_never_loses_a_line() throws IOException {
    ledger.build();
    String other =
        LedgerSite.line("product", "zephyr", "/p/zephyr/", "").replace("\"uk\"", "\"zz\"");
    TextFiles.write(
        directory,
        "-- ledgers/uk.ndjson --\n"
            + LedgerSite.line("product", "aurora", "/p/old/", ",\"before\":[\"/p/older/\"]")
            + "\n"
            + LedgerSite.line("product", "dune", "/p/dune/", "")
            + "\n"
            + other
            + "\n");

    LedgerTakeover.Result result = new LedgerTakeover().take(ledger.site().request());

    assertThat(result.taken().get(0).changes()).isEqualTo(new LedgerChanges(8, 5, 1, 0, 0));
    assertThat(Files.readString(ledger.source()))
        .contains("\"id\":\"dune\"", other, "\"before\":[\"/p/older/\",\"/p/old/\"]");
  }

  @Test
  void a_store_that_fails_keeps_the_ledger_of_its_last_good_bundle() throws IOException {
    ledger.takeOver();
    String good = Files.readString(ledger.made("ledger.ndjson"));
    ledger
        .with(LedgerSite.product("aurora", "second"))
        .with("-- layers/stores/uk/pages/index.peb --\n{{ nothing }}\n");

    ledger.build();

    assertThat(Files.readString(ledger.made("ledger.ndjson"))).isEqualTo(good);
  }

  @Test
  void a_damaged_ledger_stops_its_store_and_names_the_line() throws IOException {
    ledger.takeOver();
    List<String> lines = Files.readAllLines(ledger.source());
    Files.write(ledger.source(), List.of(lines.get(1), lines.get(0)));

    Problem problem = ledger.build().problems().get(0);

    assertThat(problem.code()).isEqualTo(ProblemCode.LEDGER_INVALID);
    assertThat(problem.at()).hasToString("ledgers/uk.ndjson:2:1");
    assertThat(problem.message()).contains("category:lamps").contains("comes after");
    assertThat(new LedgerTakeover().take(ledger.site().request()).taken()).isEmpty();
  }

  @Test
  void an_explanation_names_the_line_of_the_ledger_that_made_a_redirect() throws IOException {
    ledger.takeOver();
    ledger.with(LedgerSite.product("aurora", "aurora-two", "bora", "bora"));

    String old = ledger.explain("/p/aurora/");
    String now = ledger.explain("/p/aurora-two/");

    assertThat(old)
        .contains("/p/aurora/ → /p/aurora-two/", "ledgers/uk.ndjson:4:1", "ledger", "301");
    assertThat(now).contains("redirect    urls.ledger#product:aurora");
  }

  @Test
  void an_explanation_of_a_slug_says_who_was_first() throws IOException {
    ledger.with(LedgerSite.product("beta", "lamp"));
    ledger.takeOver();
    ledger.with(LedgerSite.product("alpha", "lamp", "beta", "lamp"));

    assertThat(ledger.explain("catalog:product/alpha#slug"))
        .contains("\"beta\", who had it first, has the same slug");
  }
}
