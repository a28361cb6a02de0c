package dev.shopstrata.render;

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
          TemplateFaults.callForbidden(Printing.kind(instance), name), template, line, name);
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
    return new TemplateProblem(
        TemplateFaults.componentUnknown(Printing.kind(instance), name, known),
        template,
        line,
        name);
  }
}
