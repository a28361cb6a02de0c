package dev.shopstrata.normalize.sap;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The forms in which a product is sold. Answers tell of them in four ways: answers about variants,
 * options of the base, options on each level above a variant, and a matrix. An option that leads to
 * others, such as a style with sizes, is sold in none itself.
 */
final class OccForms {
  private static final int MAX_DEPTH = 10;

  private final Map<String, Form> forms = new LinkedHashMap<>();
  private final Set<String> between = new LinkedHashSet<>();
  private final Set<String> typesBetween = new LinkedHashSet<>();

  /** An option's value, such as a size. */
  record Choice(String name, String label, String value) {}

  /** One form: what the answers say of it beside its own. */
  static final class Form {
    private JsonNode option;
    private String type = "";
    private final Map<String, Choice> choices = new LinkedHashMap<>();

    /** The option of another answer that has its price and stock; null when none has. */
    JsonNode option() {
      return option;
    }

    List<Choice> choices() {
      return List.copyOf(choices.values());
    }

    private void choose(List<Choice> more) {
      more.forEach(choice -> choices.putIfAbsent(choice.name(), choice));
    }
  }

  static OccForms of(OccGroup group) {
    OccForms forms = new OccForms();
    group.variants().forEach(code -> forms.forms.put(code, new Form()));
    for (JsonNode answer : group.all()) {
      String code = OccTexts.code(answer).orElse("");
      for (JsonNode option : answer.path("variantOptions")) {
        forms.add(option, answer.path("variantType").asText(""));
        forms.between.add(code);
      }
      for (JsonNode level : answer.path("baseOptions")) {
        forms.level(code, level);
      }
      forms.matrix(answer.path("variantMatrix"), new ArrayList<>(), 0);
    }
    return forms;
  }

  private void level(String code, JsonNode level) {
    String type = level.path("variantType").asText("");
    String selected = OccTexts.code(level.path("selected")).orElse("");
    level.path("options").forEach(option -> add(option, type));
    if (!selected.isEmpty() && forms.containsKey(code)) {
      forms.get(code).choose(choices(level.path("selected")));
      if (!selected.equals(code)) {
        between.add(selected);
        typesBetween.add(type);
      }
    }
  }

  private void add(JsonNode option, String type) {
    OccTexts.code(option)
        .ifPresent(
            code -> {
              Form form = forms.computeIfAbsent(code, c -> new Form());
              form.option = form.option == null ? option : form.option;
              form.type = form.type.isEmpty() ? type : form.type;
              form.choose(choices(option));
            });
  }

  private static List<Choice> choices(JsonNode option) {
    List<Choice> choices = new ArrayList<>();
    for (JsonNode qualifier : option.path("variantOptionQualifiers")) {
      String value = OccTexts.text(qualifier, "value").orElse("");
      String name = OccTexts.text(qualifier, "qualifier").orElse("");
      if (!value.isEmpty() && !name.isEmpty() && !name.equals("rollupProperty")) {
        choices.add(new Choice(name, OccTexts.text(qualifier, "name").orElse(name), value));
      }
    }
    return choices;
  }

  /** Each level of the matrix is an option; its leaves are sold. */
  private void matrix(JsonNode elements, List<Choice> above, int depth) {
    for (JsonNode element : elements) {
      List<Choice> chosen = new ArrayList<>(above);
      String label = OccTexts.text(element.path("parentVariantCategory"), "name").orElse("");
      OccTexts.text(element.path("variantValueCategory"), "name")
          .filter(value -> !label.isEmpty())
          .ifPresent(value -> chosen.add(new Choice(label, label, value)));
      JsonNode below = element.path("elements");
      if (below.isEmpty() || depth > MAX_DEPTH) {
        add(element.path("variantOption"), "");
        OccTexts.code(element.path("variantOption"))
            .ifPresent(code -> forms.get(code).choose(chosen));
      } else {
        matrix(below, chosen, depth + 1);
      }
    }
  }

  /** By code, in the order the answers have them. */
  Map<String, Form> sold(String root) {
    Map<String, Form> sold = new LinkedHashMap<>(forms);
    sold.keySet().removeAll(between);
    sold.remove(root);
    sold.values().removeIf(form -> !form.type.isEmpty() && typesBetween.contains(form.type));
    return sold;
  }
}
