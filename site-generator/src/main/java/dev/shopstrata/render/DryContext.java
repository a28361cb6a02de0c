package dev.shopstrata.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A template and the layouts it extends, and which of them a dry run is in. */
final class DryContext {
  private final List<TemplateOutline> hierarchy = new ArrayList<>();
  private final List<TemplateOutline> imported;
  private int current;

  DryContext(TemplateOutline template) {
    this(List.of(template), List.of());
  }

  /**
   * @param hierarchy the template, then what it extends
   * @param imported templates whose macros are known by their own names
   */
  DryContext(List<TemplateOutline> hierarchy, List<TemplateOutline> imported) {
    this.hierarchy.addAll(hierarchy);
    this.imported = new ArrayList<>(imported);
  }

  TemplateOutline current() {
    return hierarchy.get(current);
  }

  Optional<TemplateOutline> parent() {
    return current + 1 < hierarchy.size()
        ? Optional.of(hierarchy.get(current + 1))
        : Optional.empty();
  }

  /** Whether a template is one of those that lead here. */
  boolean isIn(TemplateOutline template) {
    return hierarchy.stream().anyMatch(other -> other.key().equals(template.key()));
  }

  boolean hasChild() {
    return current > 0;
  }

  void inherit(TemplateOutline layout) {
    hierarchy.add(layout);
  }

  List<TemplateOutline> imported() {
    return imported;
  }

  void ascend() {
    current++;
  }

  void descend() {
    current--;
  }

  /** Does something one step nearer to the page. */
  void inChild(Runnable work) {
    descend();
    work.run();
    ascend();
  }

  /** Does something one step farther from the page. */
  void inParent(Runnable work) {
    ascend();
    work.run();
    descend();
  }
}
