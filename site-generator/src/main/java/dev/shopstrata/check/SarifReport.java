package dev.shopstrata.check;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.Severity;
import dev.shopstrata.tree.Digest;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The findings as SARIF 2.1.0, which code hosts and editors show beside the template. */
final class SarifReport {
  private static final ObjectMapper JSON = new ObjectMapper();

  ObjectNode of(CheckResult result) {
    ObjectNode root = JSON.createObjectNode();
    root.put("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
    root.put("version", "2.1.0");
    ObjectNode run = root.putArray("runs").addObject();
    ObjectNode driver = run.putObject("tool").putObject("driver");
    driver.put("name", "Shopstrata storefront:check");
    List<ProblemCode> codes = List.copyOf(codes(result));
    ArrayNode rules = driver.putArray("rules");
    for (ProblemCode code : codes) {
      ObjectNode rule = rules.addObject();
      rule.put("id", code.text());
      rule.putObject("help").put("text", Fixes.of(code));
      rule.putObject("defaultConfiguration").put("level", level(code.severity()));
    }
    run.put("columnKind", "utf16CodeUnits");
    ArrayNode results = run.putArray("results");
    result.findings().forEach(finding -> add(results.addObject(), finding, codes, false));
    result.known().forEach(finding -> add(results.addObject(), finding, codes, true));
    return root;
  }

  private static Set<ProblemCode> codes(CheckResult result) {
    Set<ProblemCode> codes = new TreeSet<>();
    result.findings().forEach(finding -> codes.add(finding.code()));
    result.known().forEach(finding -> codes.add(finding.code()));
    return codes;
  }

  private static void add(
      ObjectNode entry, FoldedFinding finding, List<ProblemCode> codes, boolean isKnown) {
    entry.put("ruleId", finding.code().text());
    entry.put("ruleIndex", codes.indexOf(finding.code()));
    entry.put("level", level(finding.severity()));
    entry.putObject("message").put("text", finding.problem().message());
    ObjectNode location = entry.putArray("locations").addObject();
    if (!finding.at().isEmpty()) {
      ObjectNode physical = location.putObject("physicalLocation");
      physical.putObject("artifactLocation").put("uri", finding.at().replace(" ", "%20"));
      physical.putObject("region").put("startLine", 1);
    }
    ArrayNode logical = location.putArray("logicalLocations");
    finding.pages().forEach(page -> logical.addObject().put("fullyQualifiedName", page));
    entry.putObject("partialFingerprints").put("finding/v1", Digest.of(finding.identity()).hex());
    entry.put("occurrenceCount", Math.max(1, finding.count()));
    entry.put("baselineState", isKnown ? "unchanged" : "new");
    if (isKnown) {
      entry.putArray("suppressions").addObject().put("kind", "external");
    }
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
    };
  }
}
