package dev.shopstrata.build;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemText;
import dev.shopstrata.publish.ReleaseRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * What a run released, for programs and for people.
 *
 * @param goal that ran
 * @param started an instant
 * @param problems of stores that were not begun too
 */
public record ReleaseReport(
    String goal,
    String environment,
    String who,
    String version,
    String started,
    List<StoreRelease> stores,
    List<Problem> problems) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

  public ReleaseReport {
    stores = List.copyOf(stores);
    problems = List.copyOf(problems);
  }

  /** Writes {@code report.json} and {@code report.html} over those of the last run. */
  public void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("report.json"), json(), StandardCharsets.UTF_8);
    Files.writeString(
        folder.resolve("report.html"), new ReleaseHtml().of(this), StandardCharsets.UTF_8);
  }

  private String json() throws IOException {
    ObjectNode root =
        JSON.createObjectNode()
            .put("goal", goal)
            .put("environment", environment)
            .put("who", who)
            .put("version", version)
            .put("started", started);
    ArrayNode all = root.putArray("stores");
    for (StoreRelease release : stores) {
      ObjectNode store = all.addObject().put("store", release.store().value());
      store.put("outcome", release.outcome().name().toLowerCase(Locale.ROOT));
      store.setAll(store(release));
    }
    ArrayNode told = root.putArray("problems");
    problems.forEach(problem -> told.add(ProblemText.of(problem)));
    DefaultPrettyPrinter pretty =
        new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT);
    return JSON.writer(pretty).writeValueAsString(root) + "\n";
  }

  static ObjectNode store(StoreRelease release) {
    ObjectNode store = JSON.createObjectNode();
    release.live().ifPresent(record -> put(store, record));
    store.put("objects", release.sent().objects());
    store.put("bytes", release.sent().bytes());
    store.put("purges", release.sent().purges());
    store.put("milliseconds", release.time().toMillis());
    if (!release.problems().isEmpty()) {
      ArrayNode told = store.putArray("problems");
      release.problems().forEach(problem -> told.add(ProblemText.of(problem)));
    }
    return store;
  }

  private static void put(ObjectNode store, ReleaseRecord record) {
    store.put("release", record.seq());
    store.put("kind", record.kind().text());
    if (record.rollbackTo() != null) {
      store.put("rollbackTo", record.rollbackTo());
    }
    store.put("bundle", record.bundle());
    store.put("asOf", record.asOf());
  }

  static ObjectNode plan(StorePlan plan) {
    return JSON.valueToTree(plan);
  }
}
