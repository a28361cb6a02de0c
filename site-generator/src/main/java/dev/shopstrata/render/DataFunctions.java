package dev.shopstrata.render;

import dev.shopstrata.content.RichText;
import dev.shopstrata.problem.ProblemCode;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** JSON, Markdown, ranges, and lists and maps made of others. */
final class DataFunctions {
  private static final int MAX_RANGE = 10_000;

  private final JsonText json;

  DataFunctions(JsonText json) {
    this.json = json;
  }

  List<Callable> functions() {
    return List.of(
        Callable.of("jsonLd", call -> new ScriptText(json.of(call.argument("value"))), "value"),
        Callable.of("structuredData", this::structuredData),
        Callable.of("range", DataFunctions::range, "start", "end", "increment"));
  }

  List<Callable> filters() {
    return List.of(
        Callable.of("json", call -> new ScriptText(json.of(call.input()))),
        Callable.of("markdown", DataFunctions::markdown),
        Callable.of("replace", DataFunctions::replace, "pairs"),
        Callable.of("split", DataFunctions::split, "delimiter"),
        Callable.of("merge", DataFunctions::merge, "items"));
  }

  private Object structuredData(Call call) {
    PageRender page = call.page();
    if (page.planned().isEmpty()) {
      throw call.problem(TemplateFaults.fragmentStructuredData());
    }
    StringBuilder scripts = new StringBuilder();
    for (Map<String, Object> document : page.subject().structuredData(page)) {
      scripts
          .append("<script type=\"application/ld+json\">")
          .append(json.of(document))
          .append("</script>");
    }
    return new SafeString(scripts.toString());
  }

  private static Object range(Call call) {
    int start = call.integer("start");
    int end = call.integer("end");
    int step = call.integerOr("increment", 1);
    if (step == 0) {
      throw call.invalid("increment", "a number other than 0", 0);
    }
    long count = Math.max(0, ((long) end - start) / step + 1);
    if (count > MAX_RANGE) {
      throw call.problem(
          ProblemCode.TEMPLATE_BUDGET,
          "the range from " + start + " to " + end + " has more than 10,000 numbers",
          "use a smaller range");
    }
    List<Long> numbers = new ArrayList<>((int) count);
    for (int i = 0; i < count; i++) {
      numbers.add((long) start + (long) i * step);
    }
    return Collections.unmodifiableList(numbers);
  }

  private static RichText markdown(Call call) {
    if (call.input() instanceof RichText rich) {
      return rich;
    }
    return Links.markdown(call.page(), call.inputText());
  }

  private static Object replace(Call call) {
    if (!(call.argument("pairs") instanceof Map<?, ?> pairs)) {
      throw call.invalid("pairs", "a map such as {\"a\": \"b\"}", call.argument("pairs"));
    }
    String text = call.inputText();
    for (Map.Entry<?, ?> pair : Loop.sorted(pairs).entrySet()) {
      text = text.replace(String.valueOf(pair.getKey()), String.valueOf(pair.getValue()));
    }
    return text;
  }

  private static Object split(Call call) {
    return List.of(call.inputText().split(Pattern.quote(call.text("delimiter")), -1));
  }

  private static Object merge(Call call) {
    Object more = call.argument("items");
    if (more == null) {
      return call.input();
    }
    if (call.input() instanceof Map<?, ?> first && more instanceof Map<?, ?> second) {
      Map<Object, Object> merged = new LinkedHashMap<>(Loop.sorted(first));
      merged.putAll(Loop.sorted(second));
      return Collections.unmodifiableMap(merged);
    }
    if (call.input() instanceof Collection<?> first && more instanceof Collection<?> second) {
      List<Object> merged = new ArrayList<>(first);
      merged.addAll(second);
      return Collections.unmodifiableList(merged);
    }
    throw call.invalid("items", "two lists or two maps", more);
  }
}
