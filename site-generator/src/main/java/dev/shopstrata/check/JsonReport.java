package dev.shopstrata.check;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.shopstrata.problem.Severity;
import java.util.List;
import java.util.Locale;

/** The findings as plain JSON, for programs of one's own. */
final class JsonReport {
  private static final ObjectMapper JSON = new ObjectMapper();

  ObjectNode of(CheckResult result) {
    ObjectNode root = JSON.createObjectNode();
    root.put("format", 1);
    root.put("stores", result.stores());
    root.put("pages", result.pages());
    root.put("errors", result.count(Severity.ERROR));
    root.put("warnings", result.count(Severity.WARNING));
    add(root.putArray("findings"), result.findings());
    add(root.putArray("known"), result.known());
    ArrayNode gone = root.putArray("gone");
    result.gone().forEach(gone::add);
    return root;
  }

  private static void add(ArrayNode list, List<FoldedFinding> findings) {
    for (FoldedFinding finding : findings) {
      ObjectNode entry = list.addObject();
      entry.put("code", finding.code().text());
      entry.put("severity", finding.severity().name().toLowerCase(Locale.ROOT));
      entry.put("message", finding.message());
      entry.put("at", finding.at());
      entry.put("template", finding.origin().template());
      entry.put("layer", finding.origin().layer());
      entry.put("count", finding.count());
      ArrayNode stores = entry.putArray("stores");
      finding.stores().forEach(stores::add);
      ArrayNode pages = entry.putArray("pages");
      finding.pages().forEach(pages::add);
      entry.put("fix", Fixes.of(finding.code()));
    }
  }
}
