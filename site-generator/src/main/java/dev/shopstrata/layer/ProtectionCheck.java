package dev.shopstrata.layer;

import dev.shopstrata.problem.Location;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
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
      if (rule.path().matches(path) && isThere(protector, path, rule)) {
        for (LayerParts layer : nearer) {
          offence(layer, path, rule)
              .ifPresent(at -> report(layer.layer(), path, rule, protector, at));
        }
      }
    }
  }

  /** Whether the protector, or a layer below it, has what the rule speaks of. */
  private boolean isThere(Layer protector, TreePath path, PathRule rule) {
    if (FileKind.of(path) == FileKind.OVERLAY) {
      return protector.files().containsKey(path) || stack.tree().hasFileBelow(protector.id(), path);
    }
    Optional<MergedFile> guarded = stack.tree().from(protector.id(), path);
    return keys(rule)
        .map(keys -> guarded.flatMap(MergedFile::data).filter(data -> has(data, keys)).isPresent())
        .orElse(guarded.isPresent());
  }

  /** Where the nearer layer touches what is protected. */
  private Optional<Location> offence(LayerParts nearer, TreePath path, PathRule rule) {
    Optional<LayerParts.Own> own = Optional.ofNullable(nearer.own().get(path));
    Optional<LayerFile> file = own.flatMap(LayerParts.Own::file);
    Optional<List<String>> keys = keys(rule);
    Optional<Location> inFile =
        rule.part().isEmpty()
            ? file.or(() -> own.flatMap(LayerParts.Own::addition)).map(ProtectionCheck::head)
            : keys.isPresent()
                ? file.flatMap(f -> keyOffence(nearer, f, keys.get()))
                : file.flatMap(f -> blockOffence(f, rule.part().get().substring(BLOCK.length())));
    return inFile.or(() -> removal(nearer, path));
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
        : Optional.of(head(file));
  }

  private Optional<Location> keyOffence(LayerParts nearer, LayerFile file, List<String> keys) {
    boolean page = FileKind.of(file.path()) == FileKind.PAGE;
    LayerData.Parsed parsed = page ? stack.data().template(file) : stack.data().structured(file);
    boolean inheritsNothing = page ? !parsed.extendsSuper() : nearer.replaces(file.path());
    return inheritsNothing
        ? Optional.of(head(file))
        : parsed.node().flatMap(own -> written(own, keys));
  }

  /**
   * Where a file writes the key, with or without a plus, or something else in its parent's place.
   */
  private static Optional<Location> written(Node node, List<String> keys) {
    if (keys.isEmpty() || !(node instanceof MapNode map)) {
      return Optional.of(node.at());
    }
    List<String> rest = keys.subList(1, keys.size());
    return map.fields().values().stream()
        .filter(field -> NodeMerger.merged(field.key()).equals(keys.get(0)))
        .findFirst()
        .flatMap(field -> rest.isEmpty() ? Optional.of(field.at()) : written(field.value(), rest));
  }

  private static boolean has(Node data, List<String> keys) {
    Optional<Node> value = Optional.of(data);
    for (String key : keys) {
      value = value.flatMap(node -> node instanceof MapNode map ? map.get(key) : Optional.empty());
    }
    return value.isPresent();
  }

  /** The key of data that the rule speaks of, from the top; empty for whole files and blocks. */
  private static Optional<List<String>> keys(PathRule rule) {
    return rule.part()
        .filter(part -> !part.startsWith(BLOCK))
        .map(part -> List.of(part.split("\\.")));
  }

  private static Location head(LayerFile file) {
    return Location.of(file.display());
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
