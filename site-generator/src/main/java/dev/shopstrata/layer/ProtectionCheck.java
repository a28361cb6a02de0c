package dev.shopstrata.layer;

import dev.shopstrata.problem.Location;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.source.Field;
import dev.shopstrata.source.MapNode;
import dev.shopstrata.source.Node;
import dev.shopstrata.tree.TreePath;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reports files, keys and blocks that a layer protects and a nearer one overrides all the same. */
final class ProtectionCheck {
  private static final String BLOCK = "block:";

  private final StackCheck stack;
  private final Set<TreePath> paths;

  ProtectionCheck(StackCheck stack) {
    this.stack = stack;
    this.paths = stack.tree().paths();
  }

  void run(List<LayerParts> nearestFirst) {
    for (int k = 1; k < nearestFirst.size(); k++) {
      Layer protector = nearestFirst.get(k).layer();
      for (PathRule rule : protector.rules().protect()) {
        check(nearestFirst.subList(0, k), rule, protector);
      }
    }
  }

  private void check(List<LayerParts> nearer, PathRule rule, Layer protector) {
    for (TreePath path : paths) {
      Optional<MergedFile> guarded =
          rule.path().matches(path) ? stack.tree().from(protector.id(), path) : Optional.empty();
      for (LayerParts layer : guarded.isPresent() ? nearer : List.<LayerParts>of()) {
        offence(layer, path, rule, guarded.get())
            .ifPresent(at -> report(layer.layer(), path, rule, protector, at));
      }
    }
  }

  /** Where the nearer layer touches what is protected. */
  private Optional<Location> offence(
      LayerParts nearer, TreePath path, PathRule rule, MergedFile guarded) {
    Optional<LayerParts.Own> own = Optional.ofNullable(nearer.own().get(path));
    Optional<LayerFile> file = own.flatMap(LayerParts.Own::file);
    if (rule.part().isPresent()) {
      String part = rule.part().get();
      Optional<Location> inFile =
          part.startsWith(BLOCK)
              ? file.flatMap(f -> blockOffence(f, part.substring(BLOCK.length())))
              : file.flatMap(f -> keyOffence(nearer, f, List.of(part.split("\\.")), guarded));
      return inFile.or(() -> removal(nearer, path));
    }
    return file.or(() -> own.flatMap(LayerParts.Own::addition))
        .map(f -> Location.of(f.display()))
        .or(() -> removal(nearer, path));
  }

  private static Optional<Location> removal(LayerParts nearer, TreePath path) {
    return nearer.layer().rules().remove().stream()
        .filter(rule -> rule.path().matches(path))
        .map(PathRule::at)
        .findFirst();
  }

  private Optional<Location> blockOffence(LayerFile file, String block) {
    LayerData.Parsed template = stack.data().template(file);
    return template.extendsSuper() && !template.blocks().contains(block)
        ? Optional.empty()
        : Optional.of(Location.of(file.display()));
  }

  private Optional<Location> keyOffence(
      LayerParts nearer, LayerFile file, List<String> keys, MergedFile guarded) {
    boolean isThere = guarded.data().filter(data -> written(data, keys).isPresent()).isPresent();
    if (!isThere) {
      return Optional.empty();
    }
    if (nearer.replaces(file.path())) {
      return Optional.of(Location.of(file.display()));
    }
    return stack.data().structured(file).node().flatMap(own -> written(own, keys));
  }

  /**
   * Where a file writes the key, with or without a plus, or something else in its parent's place.
   */
  private static Optional<Location> written(Node node, List<String> keys) {
    if (keys.isEmpty() || !(node instanceof MapNode map)) {
      return Optional.of(node.at());
    }
    Field field = map.fields().get(keys.get(0));
    Field addition = map.fields().get(keys.get(0) + "+");
    if (field == null) {
      return Optional.ofNullable(addition).map(Field::at);
    }
    return keys.size() == 1
        ? Optional.of(field.at())
        : written(field.value(), keys.subList(1, keys.size()));
  }

  private void report(Layer nearer, TreePath path, PathRule rule, Layer protector, Location at) {
    String what = path + rule.part().map(part -> "#" + part).orElse("");
    String owners = String.join(", ", protector.rules().owners());
    stack.report(
        Problem.of(
                ProblemCode.OVERRIDE_PROTECTED,
                "\"" + what + "\" is protected by \"" + protector.id() + "\"",
                "undo this override, or have the protection at "
                    + rule.at()
                    + " lifted"
                    + (owners.isEmpty() ? "" : " by " + owners))
            .at(at)
            .inLayer(nearer.id().value()));
  }
}
