package dev.shopstrata.render;

import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.List;
import java.util.Map;

/** A function or filter of ours under its name, with the names of its arguments. */
record Callable(String name, List<String> arguments, Body body) implements Function, Filter {
  /** What it does. */
  interface Body {
    Object apply(Call call);
  }

  static Callable of(String name, Body body, String... arguments) {
    return new Callable(name, List.of(arguments), body);
  }

  @Override
  public List<String> getArgumentNames() {
    return arguments;
  }

  @Override
  public Object execute(
      Map<String, Object> given, PebbleTemplate self, EvaluationContext context, int line) {
    PageRender page = RenderContext.page(context);
    Call call = new Call(name, null, given, page, self.getName(), line);
    return page.made(call, body.apply(call));
  }

  @Override
  public Object apply(
      Object input,
      Map<String, Object> given,
      PebbleTemplate self,
      EvaluationContext context,
      int line) {
    // A filter passes nothing on: {{ product.brand | upper }} prints nothing when there is none.
    if (input == null) {
      return null;
    }
    PageRender page = RenderContext.page(context);
    Call call = new Call(name, input, given, page, self.getName(), line);
    return page.made(call, body.apply(call));
  }
}
