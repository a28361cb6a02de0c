package dev.shopstrata.normalize.sap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.shopstrata.normalize.RecordGroups.Member;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * All answers about a base product and its variants. What one answer about an item doesn't say, as
 * lists say less than details, another one does.
 */
final class OccGroup {
  private final String root;
  private final OccTexts texts;
  private final Map<String, Map<String, ObjectNode>> byCode = new LinkedHashMap<>();
  private final Map<String, List<JsonNode>> single = new LinkedHashMap<>();

  OccGroup(String root, List<Member<JsonNode>> members, OccTexts texts) {
    this.root = root;
    this.texts = texts;
    List<Member<JsonNode>> fullest = new ArrayList<>(members);
    fullest.sort(Comparator.comparingInt(member -> -member.record().size()));
    for (Member<JsonNode> member : fullest) {
      single
          .computeIfAbsent(OccTexts.code(member.record()).orElseThrow(), c -> new ArrayList<>())
          .add(member.record());
      ObjectNode merged =
          byCode
              .computeIfAbsent(
                  OccTexts.code(member.record()).orElseThrow(), c -> new LinkedHashMap<>())
              .computeIfAbsent(texts.language(member.at().file()), l -> member.record().deepCopy());
      member
          .record()
          .properties()
          .forEach(
              field -> {
                if (merged.path(field.getKey()).isMissingNode()
                    || merged.path(field.getKey()).isNull()) {
                  merged.set(field.getKey(), field.getValue());
                }
              });
    }
  }

  /** The codes of the variants with answers of their own. */
  Set<String> variants() {
    Set<String> codes = new TreeSet<>(byCode.keySet());
    codes.remove(root);
    return codes;
  }

  /** The answers about an item by language; empty when there is none. */
  Map<String, ObjectNode> answers(String code) {
    return byCode.getOrDefault(code, Map.of());
  }

  /** The answers about an item as they came: they may be in several currencies. */
  List<JsonNode> single(String code) {
    return single.getOrDefault(code, List.of());
  }

  /** About the base product; when there is none, about the first of its variants. */
  Map<String, ObjectNode> base() {
    return byCode.containsKey(root) ? byCode.get(root) : byCode.get(variants().iterator().next());
  }

  /** All answers, those about the base product first. */
  List<ObjectNode> all() {
    List<ObjectNode> all = new ArrayList<>(answers(root).values());
    variants().forEach(code -> all.addAll(answers(code).values()));
    return all;
  }

  /** The texts of a field of an item by language. */
  Map<String, String> texts(Map<String, ObjectNode> answers, String field) {
    Map<String, String> byTag = new LinkedHashMap<>();
    answers.forEach(
        (language, answer) -> texts.byTag(answer, field, language).forEach(byTag::putIfAbsent));
    return byTag;
  }
}
