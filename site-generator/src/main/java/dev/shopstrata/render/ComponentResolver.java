package dev.shopstrata.render;

import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import io.pebbletemplates.pebble.attributes.AttributeResolver;
import io.pebbletemplates.pebble.attributes.ResolvedAttribute;
import io.pebbletemplates.pebble.node.ArgumentsNode;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.MacroAttributeProvider;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Answers for every {@code value.name} in a template: declared components of records, keys of maps
 * (an absent one is nothing), items of lists. All else is a problem; no method is ever called.
 */
final class ComponentResolver implements AttributeResolver {
  private final RecordComponents records = new RecordComponents();

  @Override
  public ResolvedAttribute resolve(
      Object instance,
      Object attribute,
      Object[] argumentValues,
      ArgumentsNode arguments,
      EvaluationContextImpl context,
      String template,
      int line) {
    String name = String.valueOf(attribute);
    if (instance instanceof MacroAttributeProvider macros && arguments != null) {
      return new ResolvedAttribute(macros.macro(context, name, arguments, false, line));
    }
    if (arguments != null) {
      throw new TemplateProblem(
          Problem.of(
              ProblemCode.CALL_FORBIDDEN,
              "\"" + name + "\" is called on " + Printing.kind(instance),
              "templates call functions and macros only; leave out the parentheses"
                  + " or use a filter"),
          template,
          line,
          name);
    }
    return new ResolvedAttribute(component(instance, attribute, name, template, line));
  }

  private Object component(
      Object instance, Object attribute, String name, String template, int line) {
    if (instance instanceof Record record) {
      Map<String, RecordComponents.Accessor> accessors = records.of(record.getClass());
      RecordComponents.Accessor accessor = accessors.get(name);
      if (accessor == null) {
        throw unknown(instance, name, accessors.keySet(), template, line);
      }
      return accessor.get(record);
    }
    if (instance instanceof Lazy lazy) {
      if (!lazy.names().contains(name)) {
        throw unknown(instance, name, lazy.names(), template, line);
      }
      return lazy.component(name);
    }
    if (instance instanceof Map<?, ?> map) {
      Object found = map.get(attribute);
      return found == null && !(attribute instanceof String) ? map.get(name) : found;
    }
    if (instance instanceof List<?> list && attribute instanceof Number index) {
      int i = index.intValue();
      return i < 0 || i >= list.size() ? null : list.get(i);
    }
    throw unknown(instance, name, List.of(), template, line);
  }

  /** The component of a record, for code that takes any value with a {@code url}. */
  Object ofRecord(Record value, String name) {
    RecordComponents.Accessor accessor = records.of(value.getClass()).get(name);
    return accessor == null ? null : accessor.get(value);
  }

  private static TemplateProblem unknown(
      Object instance, String name, Collection<String> known, String template, int line) {
    String fix;
    if (instance instanceof List<?>) {
      fix = "a list has items only: use list[0], | first or | length";
    } else if (known.isEmpty()) {
      fix = "print it as it is, or use a filter";
    } else {
      fix = "use one of " + String.join(", ", known) + PageRender.hint(name, known);
    }
    return new TemplateProblem(
        Problem.of(
            ProblemCode.COMPONENT_UNKNOWN,
            Printing.kind(instance) + " has no \"" + name + "\"",
            fix),
        template,
        line,
        name);
  }
}
