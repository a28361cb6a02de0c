package dev.shopstrata.layer;

import dev.shopstrata.problem.Location;
import dev.shopstrata.tree.TreePath;
import java.util.ArrayList;
import java.util.List;

/** Tells what each layer of a stack does to a path, also where nothing is left of it. */
public final class FileHistory {
  private final LayerStack stack;

  public FileHistory(LayerStack stack) {
    this.stack = stack;
  }

  /**
   * The steps, nearest layer first; rules of a layer come before its file, and only where they have
   * something to take away or to replace.
   */
  public List<FileStep> of(TreePath path) {
    List<FileStep> steps = new ArrayList<>();
    boolean inherits = false;
    for (int i = stack.layers().size() - 1; i >= 0; i--) {
      List<FileStep> own = of(stack.layers().get(i), path, inherits);
      steps.addAll(0, own);
      inherits |= own.stream().anyMatch(step -> step.act() == FileStep.Act.FILE);
    }
    return steps;
  }

  private static List<FileStep> of(Layer layer, TreePath path, boolean inherits) {
    List<FileStep> steps = new ArrayList<>();
    if (inherits) {
      rule(layer.rules().remove(), path, layer, FileStep.Act.REMOVE, steps);
      rule(layer.rules().replace(), path, layer, FileStep.Act.REPLACE, steps);
    }
    for (LayerFile file : layer.files().values()) {
      boolean adds = LayerParts.additionTarget(file.path()).filter(path::equals).isPresent();
      if (adds || file.path().equals(path)) {
        FileStep.Act act = adds ? FileStep.Act.ADDITION : FileStep.Act.FILE;
        steps.add(new FileStep(layer.id(), act, Location.of(file.display())));
      }
    }
    return steps;
  }

  private static void rule(
      List<PathRule> rules, TreePath path, Layer layer, FileStep.Act act, List<FileStep> steps) {
    rules.stream()
        .filter(rule -> rule.path().matches(path))
        .findFirst()
        .ifPresent(rule -> steps.add(new FileStep(layer.id(), act, rule.at())));
  }
}
