package dev.shopstrata.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.shopstrata.problem.Location;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Findings that a project has agreed to live with for now, one a line: code, layer, template and
 * what it is about, but no page and no count, so that a new product brings nothing new.
 */
public record Baseline(Path file) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Takes the known ones out of a result, and tells which are gone. */
  public CheckResult apply(CheckResult result) throws IOException {
    Set<String> agreed = read();
    List<FoldedFinding> news = new ArrayList<>();
    List<FoldedFinding> known = new ArrayList<>();
    Set<String> gone = new TreeSet<>(agreed);
    for (FoldedFinding finding : result.findings()) {
      String identity = finding.identity();
      (agreed.contains(identity) ? known : news).add(finding);
      gone.remove(identity);
    }
    return new CheckResult(
        result.stores(),
        result.pages(),
        result.read(),
        news,
        known,
        gone.stream().map(identity -> identity.replace('\n', ' ').replaceAll(" +", " ")).toList());
  }

  /** Agrees to all findings of a result. */
  public void write(CheckResult result) throws IOException {
    Set<String> lines = new TreeSet<>();
    for (FoldedFinding finding : result.findings()) {
      ObjectNode line = JSON.createObjectNode();
      line.put("code", finding.code().text());
      line.put("layer", finding.origin().layer());
      line.put("template", finding.origin().template());
      line.put("about", finding.first().subject());
      lines.add(JSON.writeValueAsString(line));
    }
    StringBuilder text = new StringBuilder();
    lines.forEach(line -> text.append(line).append('\n'));
    Files.writeString(file, text);
  }

  private Set<String> read() throws IOException {
    Set<String> identities = new TreeSet<>();
    if (!Files.isRegularFile(file)) {
      return identities;
    }
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      if (!line.isBlank()) {
        identities.add(identity(line, number));
      }
    }
    return identities;
  }

  private String identity(String line, int number) {
    try {
      JsonNode entry = JSON.readTree(line);
      return String.join(
          "\n",
          entry.path("code").asText(),
          entry.path("layer").asText(),
          entry.path("template").asText(),
          entry.path("about").asText());
    } catch (JsonProcessingException e) {
      throw new ProblemException(
          Problem.of(
                  ProblemCode.JSON_INVALID,
                  "a line of the baseline can't be read: " + e.getOriginalMessage(),
                  "correct the line, or write the file anew with -Dstorefront.check.baseline=write")
              .at(Location.of(String.valueOf(file.getFileName()), number, 1)));
    }
  }
}
