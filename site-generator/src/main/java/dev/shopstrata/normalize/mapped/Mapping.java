package dev.shopstrata.normalize.mapped;

import dev.shopstrata.normalize.SourceOptions;
import dev.shopstrata.normalize.export.ExportException;
import dev.shopstrata.normalize.export.RawRecord;
import dev.shopstrata.normalize.export.UnreadableException;
import dev.shopstrata.normalize.field.FieldRule;
import dev.shopstrata.normalize.field.FieldRuleReader;
import dev.shopstrata.problem.DidYouMean;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.Problems;
import dev.shopstrata.source.MapNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/** Which field gets its value from where, for one kind of record. */
final class Mapping {
  private static final List<String> OPEN = List.of("attribute.", "$custom.");

  private final Map<String, FieldRule> rules;

  private Mapping(Map<String, FieldRule> rules) {
    this.rules = Collections.unmodifiableMap(new LinkedHashMap<>(rules));
  }

  /**
   * Reads a mapping.
   *
   * @param known the fields of this kind of record
   * @param localized those of them that a language may follow, as in {@code name.de}
   */
  static Mapping read(MapNode node, Set<String> known, Set<String> localized)
      throws ExportException {
    Problems problems = new Problems();
    Map<String, FieldRule> rules = new FieldRuleReader(problems).rules(node);
    for (Problem problem : problems.sorted()) {
      throw ExportException.unsaid(problem.at(), problem.message(), problem.fix());
    }
    for (String field : rules.keySet()) {
      int dot = field.indexOf('.');
      boolean fits =
          known.contains(field)
              || (dot > 0 && localized.contains(field.substring(0, dot)))
              || OPEN.stream().anyMatch(field::startsWith);
      if (!fits) {
        List<String> names = new ArrayList<>(known);
        Collections.sort(names);
        throw ExportException.unsaid(
            node.fields().get(field).at(),
            "\"" + field + "\" is no field that a mapping can fill",
            "use one of "
                + String.join(", ", names)
                + ", attribute.<label>, $custom.<name>"
                + DidYouMean.hint(field, names));
      }
    }
    return new Mapping(rules);
  }

  boolean has(String field) {
    return rules.containsKey(field);
  }

  Optional<String> text(String field, RawRecord record) {
    return Optional.ofNullable(rules.get(field)).flatMap(rule -> rule.text(record));
  }

  List<String> texts(String field, RawRecord record) {
    return has(field) ? rules.get(field).texts(record) : List.of();
  }

  String needed(String field, RawRecord record) {
    return text(field, record)
        .orElseThrow(() -> new UnreadableException("it has no \"" + field + "\""));
  }

  /** Calls the action with tag and text for each language of a field. */
  void localized(
      String field, SourceOptions options, RawRecord record, BiConsumer<String, String> action)
      throws UnreadableException {
    rules.forEach(
        (name, rule) -> {
          if (name.equals(field)) {
            rule.text(record).ifPresent(text -> action.accept(defaultLocale(options), text));
          } else if (name.startsWith(field + ".")) {
            String tag = options.language(name.substring(field.length() + 1));
            rule.text(record).ifPresent(text -> action.accept(tag, text));
          }
        });
  }

  private static String defaultLocale(SourceOptions options) {
    return options.defaultLocale().orElseThrow();
  }

  /** Calls the action with the rest of the name and the rule for each field that begins so. */
  void startingWith(String prefix, BiConsumer<String, FieldRule> action) {
    rules.forEach(
        (name, rule) -> {
          if (name.startsWith(prefix)) {
            action.accept(name.substring(prefix.length()), rule);
          }
        });
  }
}
