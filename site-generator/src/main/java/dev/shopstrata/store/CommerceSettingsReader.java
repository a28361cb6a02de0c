package dev.shopstrata.store;

import dev.shopstrata.problem.DidYouMean;
import dev.shopstrata.problem.Location;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.Problems;
import dev.shopstrata.source.MapNode;
import dev.shopstrata.source.Node;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code commerce} from settings that fit the schema. */
final class CommerceSettingsReader {
  private static final Pattern VARIABLE = Pattern.compile("[{]([^}]*)[}]");

  private final Problems problems;

  CommerceSettingsReader(Problems problems) {
    this.problems = problems;
  }

  /** What the chosen adapter doesn't need may be there: another layer may have chosen another. */
  CommerceSettings read(MapNode commerce) {
    CommerceSettings none = CommerceSettings.NONE;
    CommerceSettings read =
        new CommerceSettings(
            commerce.text("adapter").map(CommerceAdapter::of).orElse(none.adapter()),
            commerce.text("endpoint"),
            commerce.text("link"),
            commerce.text("item").orElse(none.item()),
            commerce.text("separator").orElse(none.separator()));
    checkParts(read, commerce);
    checkVariables(commerce, "link", List.of("items"));
    checkVariables(commerce, "item", List.of("sku", "quantity"));
    return read;
  }

  private void checkParts(CommerceSettings read, MapNode commerce) {
    Location at = commerce.get("adapter").map(Node::at).orElse(commerce.at());
    switch (read.adapter()) {
      case NONE -> {}
      case UNIFIED -> {
        if (read.endpoint().isEmpty()) {
          report(
              "the adapter \"unified\" needs an endpoint to call",
              "add \"endpoint: /api/unified\", or the URL of your middleware",
              at);
        }
      }
      case LOCAL -> {
        if (read.endpoint().isEmpty()) {
          report(
              "the adapter \"local\" needs an endpoint that takes orders",
              "add \"endpoint: /sandbox/orders\", or the URL that orders are posted to",
              at);
        }
      }
      case LINK -> {
        if (read.link().isEmpty()) {
          report(
              "the adapter \"link\" needs a link to the checkout",
              "add \"link: https://shop.example/cart/{items}\"",
              at);
        }
      }
    }
    checkHas(commerce, "link", "items", "https://shop.example/cart/{items}");
    checkHas(commerce, "item", "sku", "{sku}:{quantity}");
  }

  /** A pattern without this variable would lead every cart to one place. */
  private void checkHas(MapNode commerce, String key, String variable, String example) {
    if (commerce.text(key).filter(text -> !text.contains("{" + variable + "}")).isPresent()) {
      report(
          "\"commerce." + key + "\" has no {" + variable + "}",
          "write for example " + example,
          commerce.get(key).orElseThrow().at());
    }
  }

  private void checkVariables(MapNode commerce, String key, List<String> known) {
    for (Matcher found = VARIABLE.matcher(commerce.text(key).orElse("")); found.find(); ) {
      if (!known.contains(found.group(1))) {
        report(
            "\"" + found.group() + "\" is nothing that \"commerce." + key + "\" can have",
            "use {" + String.join("}, {", known) + "}" + DidYouMean.hint(found.group(1), known),
            commerce.get(key).orElseThrow().at());
      }
    }
  }

  private void report(String message, String fix, Location at) {
    problems.add(Problem.of(ProblemCode.SETTINGS_INVALID, message, fix).at(at));
  }
}
