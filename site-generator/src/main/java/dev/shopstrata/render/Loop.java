package dev.shopstrata.render;

import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import io.pebbletemplates.pebble.node.ForNode;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import io.pebbletemplates.pebble.template.ScopeChain;
import java.io.IOException;
import java.io.Writer;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** {@code for} over lists and maps; each round counts against the page's budget. */
final class Loop extends ForNode {
  /** What {@code loop} is in the body; {@code index} counts from 0, {@code revindex} down to 0. */
  record Round(int index, int revindex, int length, boolean first, boolean last) {}

  /** A map's key and value. */
  record Entry(Object key, Object value) {}

  Loop(ForNode parsed) {
    super(
        parsed.getLineNumber(),
        parsed.getIterationVariable(),
        parsed.getIterable(),
        parsed.getBody(),
        parsed.getElseBody());
  }

  @Override
  public void render(PebbleTemplateImpl self, Writer writer, EvaluationContextImpl context)
      throws IOException {
    Collection<?> items = items(getIterable().evaluate(self, context), self);
    int length = items.size();
    if (length == 0) {
      if (getElseBody() != null) {
        getElseBody().render(self, writer, context);
      }
      return;
    }
    PageRender page = RenderContext.page(context);
    ScopeChain scopes = context.getScopeChain();
    scopes.pushScope();
    int index = 0;
    for (Object item : items) {
      page.round(self.getName(), getLineNumber());
      boolean last = index == length - 1;
      scopes.put("loop", new Round(index, length - 1 - index, length, index == 0, last));
      scopes.put(getIterationVariable(), item);
      getBody().render(self, writer, context);
      index++;
    }
    scopes.popScope();
  }

  private Collection<?> items(Object value, PebbleTemplateImpl self) {
    if (value == null) {
      return List.of();
    }
    if (value instanceof Collection<?> items) {
      return items;
    }
    if (value instanceof Map<?, ?> map) {
      return sorted(map).entrySet().stream()
          .map(entry -> new Entry(entry.getKey(), entry.getValue()))
          .toList();
    }
    throw new TemplateProblem(
        Problem.of(
            ProblemCode.TEMPLATE_FAILED,
            "\"for\" needs a list or a map, not " + Printing.kind(value),
            "loop over a list, a map or a range"),
        self.getName(),
        getLineNumber(),
        "for");
  }

  /** A map written in a template has no order of its own: its keys are sorted. */
  static Map<?, ?> sorted(Map<?, ?> map) {
    if (!(map instanceof HashMap<?, ?>) || map instanceof LinkedHashMap<?, ?>) {
      return map;
    }
    Map<String, Object> sorted = new TreeMap<>();
    map.forEach((key, value) -> sorted.put(String.valueOf(key), value));
    return sorted;
  }
}
