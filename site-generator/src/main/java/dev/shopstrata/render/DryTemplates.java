package dev.shopstrata.render;

import dev.shopstrata.problem.Problem;
import io.pebbletemplates.pebble.error.LoaderException;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.node.RootNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Compiles each layer's file once, for the dry runs of all stores. */
final class DryTemplates {
  /**
   * @param outline empty when the template doesn't compile
   * @param fault why it doesn't
   */
  private record Compiled(Optional<TemplateOutline> outline, Optional<TemplateProblem> fault) {}

  private final TemplateEngine engine;
  private final Map<String, Compiled> byKey = new ConcurrentHashMap<>();

  DryTemplates(TemplateEngine engine) {
    this.engine = engine;
  }

  TemplateEngine engine() {
    return engine;
  }

  /** The template of a key; one that doesn't compile is reported. */
  Optional<TemplateOutline> outline(String key, DryReport report) {
    Compiled compiled = byKey.computeIfAbsent(key, this::compile);
    compiled
        .fault()
        .ifPresent(
            fault -> {
              int line = fault.getLineNumber() == null ? 0 : fault.getLineNumber();
              report.add(fault.problem(), key, line, fault.word(), List.of());
            });
    return compiled.outline();
  }

  private Compiled compile(String key) {
    try {
      RootNode root = (RootNode) engine.template(key).getRootNode();
      return new Compiled(Optional.of(TemplateOutline.of(key, root)), Optional.empty());
    } catch (LoaderException e) {
      Problem fault = TemplateFaults.syntax(e.getPebbleMessage());
      return new Compiled(Optional.empty(), Optional.of(new TemplateProblem(fault, key, 0, "")));
    } catch (PebbleException e) {
      return new Compiled(Optional.empty(), Optional.of(engine.failures().uncompiled(e, key)));
    }
  }
}
