package dev.shopstrata.check;

import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.Severity;
import dev.shopstrata.source.MapNode;
import dev.shopstrata.store.Settings;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What {@code check} in {@code site.yaml} says.
 *
 * @param weights what a code counts as, where it is not what it counts as by itself; empty for off
 * @param budgets kilobytes of a page by its template's name, {@code *} for the others
 * @param origins hosts besides the store's own that pages may load from
 * @param market settings of the market's profile
 */
record CheckSettings(
    Map<ProblemCode, Optional<Severity>> weights,
    Map<String, Integer> budgets,
    List<String> origins,
    MapNode market) {
  /** Of HTML, styles and scripts after gzip; pictures and fonts don't count. */
  private static final Map<String, Integer> BUDGETS =
      Map.of("product", 36, "category", 48, "home", 48, "*", 60);

  CheckSettings {
    weights = new EnumMap<>(weights);
    budgets = new TreeMap<>(budgets);
    origins = List.copyOf(origins);
  }

  static CheckSettings of(Settings settings) {
    MapNode raw = settings.raw();
    MapNode check = raw.map("check").orElse(MapNode.empty(raw.at()));
    Map<ProblemCode, Optional<Severity>> weights = new EnumMap<>(ProblemCode.class);
    MapNode severity = check.map("severity").orElse(MapNode.empty(raw.at()));
    for (ProblemCode code : Fixes.codes()) {
      severity.text(code.text()).ifPresent(text -> weights.put(code, severity(text)));
    }
    Map<String, Integer> budgets = new TreeMap<>(BUDGETS);
    MapNode sizes = check.map("budgets").orElse(MapNode.empty(raw.at()));
    for (String template : sizes.fields().keySet()) {
      sizes
          .text(template)
          .ifPresent(size -> budgets.put(template, new BigDecimal(size).intValueExact()));
    }
    List<String> origins = new ArrayList<>();
    check
        .list("origins")
        .ifPresent(list -> list.items().forEach(item -> origins.add(item.toJava().toString())));
    return new CheckSettings(
        weights, budgets, origins, check.map("market").orElse(MapNode.empty(raw.at())));
  }

  private static Optional<Severity> severity(String text) {
    return switch (text) {
      case "error" -> Optional.of(Severity.ERROR);
      case "warning" -> Optional.of(Severity.WARNING);
      default -> Optional.empty();
    };
  }

  /** What a finding counts as; empty when nobody wants to know. */
  Optional<Severity> severity(ProblemCode code) {
    Optional<Severity> weight = weights.get(code);
    return weight == null ? Optional.of(code.severity()) : weight;
  }

  /** The most kilobytes of a page of this template. */
  int budget(String template) {
    String name = template.replaceAll("^pages/|[.]peb$", "");
    String known = name.equals("index") ? "home" : name;
    return budgets.getOrDefault(known, budgets.get("*"));
  }
}
