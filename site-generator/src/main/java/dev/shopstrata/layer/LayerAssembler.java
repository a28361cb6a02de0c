package dev.shopstrata.layer;

import dev.shopstrata.problem.DidYouMean;
import dev.shopstrata.problem.Location;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.Problems;
import dev.shopstrata.source.ScalarNode;
import dev.shopstrata.tree.Content;
import dev.shopstrata.tree.SitePath;
import dev.shopstrata.tree.TreePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Makes a layer of the files a source has: reads its {@code layer.yaml}, checks its names. */
final class LayerAssembler {
  private final Problems problems;

  LayerAssembler(Problems problems) {
    this.problems = problems;
  }

  /** The layer; empty when it has no valid id. */
  Optional<Layer> assemble(FoundLayer found) {
    Content content = found.files().get(LayerNames.LAYER_YAML);
    if (content == null) {
      report(
          ProblemCode.LAYER_YAML_MISSING,
          "\"" + found.display() + "\" has no layer.yaml",
          "add a layer.yaml with an \"id\"",
          found.layerYaml());
      return Optional.empty();
    }
    Problems inYaml = new Problems();
    // The layer's id is not known before its layer.yaml is read.
    LayerFile yamlFile =
        new LayerFile(
            LayerId.of("layer"),
            TreePath.of(LayerNames.LAYER_YAML),
            content,
            found.layerYaml().file());
    Optional<String> text = LayerText.read(yamlFile, inYaml);
    LayerYaml yaml =
        LayerYaml.read(text.orElse(""), Location.of(found.layerYaml().file(), 1, 1), inYaml);
    Optional<LayerId> id = id(found, yaml, inYaml);
    String scope = id.map(LayerId::value).orElse("");
    List<LayerReference> parents = parents(yaml, inYaml);
    boolean certain =
        text.isPresent() && yaml.isCertain() && parents.size() == yaml.parents().size();
    Optional<Layer> layer =
        id.map(
            known -> {
              NavigableMap<TreePath, LayerFile> files = files(known, found, inYaml);
              LayerDoubts doubts =
                  new LayerDoubts(
                      certain ? Optional.empty() : Optional.of(text.orElse("")),
                      lost(found, files));
              return new Layer(
                  known, parents, store(yaml, inYaml), yaml.rules(), files, yaml.at(), doubts);
            });
    layer.ifPresent(known -> checkRemoves(known, inYaml));
    inYaml.sorted().forEach(problem -> problems.add(problem.inLayer(scope)));
    return layer;
  }

  private static Optional<LayerId> id(FoundLayer found, LayerYaml yaml, Problems problems) {
    if (found.folderId().isEmpty() && yaml.id().isEmpty()) {
      problems.add(
          Problem.of(
                  ProblemCode.LAYER_ID_INVALID,
                  "the layer has no id",
                  "write \"id: …\" in its layer.yaml")
              .at(yaml.at()));
      return Optional.empty();
    }
    if (found.folderId().isPresent() && yaml.id().isPresent()) {
      problems.add(
          Problem.of(
                  ProblemCode.LAYER_ID_MISPLACED,
                  "the id of a layer in a layers directory is its folder, not \""
                      + yaml.id().get().text()
                      + "\"",
                  "remove \"id\", or move the folder")
              .at(yaml.id().get().at()));
    }
    String id = found.folderId().orElseGet(() -> yaml.id().get().text());
    if (!LayerId.isValid(id)) {
      problems.add(
          Problem.of(
                  ProblemCode.LAYER_ID_INVALID,
                  id.isEmpty()
                      ? "the layers directory itself has a layer.yaml"
                      : "\"" + id + "\" is no layer id",
                  id.isEmpty()
                      ? "move the layer into a folder of its own"
                      : "use lower-case letters, digits and hyphens in segments such as"
                          + " \"brands/acme\", and not \"super\"")
              .at(yaml.id().map(ScalarNode::at).orElse(yaml.at())));
      return Optional.empty();
    }
    return Optional.of(LayerId.of(id));
  }

  private static List<LayerReference> parents(LayerYaml yaml, Problems problems) {
    List<LayerReference> parents = new ArrayList<>();
    for (ScalarNode name : yaml.parents()) {
      if (!LayerId.isValid(name.text())) {
        problems.add(
            Problem.of(
                    ProblemCode.LAYER_ID_INVALID,
                    "\"" + name.text() + "\" in \"extends\" is no layer id",
                    "write a layer's id such as \"brands/acme\"")
                .at(name.at()));
      } else if (parents.stream().anyMatch(p -> p.id().value().equals(name.text()))) {
        problems.add(
            Problem.of(
                    ProblemCode.LAYER_YAML_INVALID,
                    "\"extends\" names \"" + name.text() + "\" twice",
                    "name each layer once")
                .at(name.at()));
      } else {
        parents.add(new LayerReference(LayerId.of(name.text()), name.at()));
      }
    }
    return parents;
  }

  private static Optional<StoreId> store(LayerYaml yaml, Problems problems) {
    Optional<ScalarNode> invalid = yaml.store().filter(s -> !StoreId.isValid(s.text()));
    invalid.ifPresent(
        name ->
            problems.add(
                Problem.of(
                        ProblemCode.STORE_ID_INVALID,
                        "\"" + name.text() + "\" is no store id",
                        "use lower-case letters, digits and single hyphens, such as \"acme-de\"")
                    .at(name.at())));
    return yaml.store().map(ScalarNode::text).filter(StoreId::isValid).map(StoreId::of);
  }

  private static NavigableMap<TreePath, LayerFile> files(
      LayerId layer, FoundLayer found, Problems problems) {
    NavigableMap<TreePath, LayerFile> files = new TreeMap<>();
    Map<String, String> folded = new TreeMap<>();
    for (Map.Entry<String, Content> entry : found.files().entrySet()) {
      String path = entry.getKey();
      Optional<String> violation = TreePath.violation(path);
      if (violation.isPresent()) {
        problems.add(
            Problem.of(
                    ProblemCode.PATH_INVALID,
                    "\"" + path + "\" cannot be used on every system: " + violation.get(),
                    "rename the file")
                .at(found.at(path)));
      } else if (!LayerNames.isKnown(path) || isMisnamedTranslation(path)) {
        problems.add(unknownName(path).at(found.at(path)));
      } else if (!path.equals(LayerNames.LAYER_YAML)) {
        TreePath valid = TreePath.of(path);
        files.put(valid, new LayerFile(layer, valid, entry.getValue(), found.display() + path));
        String other = folded.put(SitePath.of(path).folded(), path);
        if (other != null) {
          problems.add(
              Problem.of(
                      ProblemCode.LAYER_PATH_COLLISION,
                      "\"" + path + "\" and \"" + other + "\" are one file on some systems",
                      "rename one of them")
                  .at(found.at(path)));
        }
      }
    }
    return files;
  }

  /** The files whose names can't be used. */
  private static List<String> lost(FoundLayer found, NavigableMap<TreePath, LayerFile> files) {
    return found.files().keySet().stream()
        .filter(path -> !path.equals(LayerNames.LAYER_YAML))
        .filter(
            path -> TreePath.violation(path).isPresent() || !files.containsKey(TreePath.of(path)))
        .toList();
  }

  /** A pattern may match own files: it takes the inherited ones away and leaves these. */
  private static void checkRemoves(Layer layer, Problems problems) {
    for (PathRule rule : layer.rules().remove()) {
      String path = rule.path().text();
      if (TreePath.violation(path).isEmpty() && layer.files().containsKey(TreePath.of(path))) {
        problems.add(
            Problem.of(
                    ProblemCode.REMOVE_OWN_FILE,
                    "\"" + path + "\" is removed by the layer that has it",
                    "delete the entry: the file already takes the place of inherited ones")
                .at(rule.at()));
      }
    }
  }

  private static boolean isMisnamedTranslation(String path) {
    return path.startsWith("i18n/") && !path.matches("i18n/[^/]+\\.yaml");
  }

  private static Problem unknownName(String path) {
    if (path.startsWith("i18n/")) {
      return Problem.of(
          ProblemCode.LAYER_NAME_UNKNOWN,
          "\"" + path + "\" is no translation file",
          "name it after its language, such as \"i18n/de.yaml\"");
    }
    int slash = path.indexOf('/');
    String top = slash < 0 ? path : path.substring(0, slash);
    List<String> known = slash < 0 ? LayerNames.FILES : LayerNames.FOLDERS;
    return Problem.of(
        ProblemCode.LAYER_NAME_UNKNOWN,
        "a layer has no " + (slash < 0 ? "file" : "folder") + " \"" + top + "\"",
        "use " + String.join(", ", known) + DidYouMean.hint(top, known));
  }

  private void report(ProblemCode code, String message, String fix, Location at) {
    problems.add(Problem.of(code, message, fix).at(at));
  }
}
