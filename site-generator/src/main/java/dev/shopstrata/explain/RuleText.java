package dev.shopstrata.explain;

import dev.shopstrata.layer.MergeRule;
import java.util.Locale;

/** Says merge rules in words. */
final class RuleText {
  private RuleText() {}

  static String of(MergeRule rule) {
    return rule.name().toLowerCase(Locale.ROOT);
  }

  /** A rule with what it means for a file. */
  static String ofFile(String rule) {
    return switch (rule) {
      case "only" -> "only: no other layer has it";
      case "override" -> "override: the nearest layer's file replaces the others";
      case "merge" -> "merge: key by key, the nearest layer's value wins";
      case "append" -> "append: additions follow the file, the nearest last";
      case "replace" -> "replace: the nearest file stands alone, as its layer.yaml says";
      default -> "patch: every layer's file counts, the nearest last";
    };
  }
}
