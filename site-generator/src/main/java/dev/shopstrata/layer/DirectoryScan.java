package dev.shopstrata.layer;

import dev.shopstrata.problem.Location;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.Problems;
import dev.shopstrata.tree.FileContent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Finds layers in directories; symbolic links are reported, never followed. */
final class DirectoryScan {
  private final String display;
  private final Problems problems;
  private final List<FoundLayer> found = new ArrayList<>();

  DirectoryScan(String display, Problems problems) {
    this.display = display;
    this.problems = problems;
  }

  /** Every folder below the root that has a {@code layer.yaml}. */
  List<FoundLayer> layersUnder(Path root) {
    if (isMissing(root)) {
      return List.of();
    }
    scan(root, "", Optional.empty());
    return found;
  }

  /** The folder as one layer, whose id its {@code layer.yaml} declares. */
  List<FoundLayer> layerIn(Path folder, String separator) {
    if (isMissing(folder)) {
      return List.of();
    }
    FoundLayer layer = new FoundLayer(Optional.empty(), display + separator, new TreeMap<>());
    scan(folder, "", Optional.of(layer));
    return List.of(layer);
  }

  private boolean isMissing(Path directory) {
    if (Files.isDirectory(directory)) {
      return false;
    }
    report(
        ProblemCode.LAYER_SOURCE_UNREADABLE,
        "\"" + display + "\" is no directory",
        "create it, or correct where the build looks for layers",
        "");
    return true;
  }

  /**
   * Walks a directory.
   *
   * @param path of the directory below the root, empty or ending in a slash
   * @param outer the layer the directory belongs to
   */
  private void scan(Path directory, String path, Optional<FoundLayer> outer) {
    List<Path> children = children(directory, path);
    boolean hasYaml = children.stream().anyMatch(c -> name(c).equals(LayerNames.LAYER_YAML));
    Optional<FoundLayer> layer = outer;
    if (hasYaml && outer.isEmpty()) {
      String id = path.isEmpty() ? "" : path.substring(0, path.length() - 1);
      FoundLayer own = new FoundLayer(Optional.of(id), display + "/" + path, new TreeMap<>());
      found.add(own);
      layer = Optional.of(own);
    } else if (hasYaml && !path.isEmpty()) {
      report(
          ProblemCode.LAYER_NESTED,
          "a layer lies inside the layer \"" + outerName(outer) + "\"",
          "move this folder out of the other layer",
          path + LayerNames.LAYER_YAML);
      return;
    }
    boolean stray = false;
    for (Path child : children) {
      String childPath = path + name(child);
      if (isIgnored(outer.isPresent() ? relative(outer.get(), childPath) : name(child))) {
        continue;
      }
      stray |= visit(child, childPath, layer);
    }
    if (stray) {
      report(
          ProblemCode.LAYER_FOLDER_STRAY,
          "\"" + display + "/" + path + "\" has files but belongs to no layer",
          "add a layer.yaml to the folder of the layer, or move the files elsewhere",
          path);
    }
  }

  /** Whether the child is a file that belongs to no layer. */
  private boolean visit(Path child, String path, Optional<FoundLayer> layer) {
    try {
      BasicFileAttributes attributes =
          Files.readAttributes(child, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      if (attributes.isDirectory()) {
        scan(child, path + "/", layer);
      } else if (!attributes.isRegularFile()) {
        report(
            ProblemCode.LAYER_SYMLINK,
            "\"" + name(child) + "\" is a link, which layers do not follow",
            "put the file itself here, or share it through a layer that others extend",
            path);
      } else if (layer.isPresent()) {
        FileContent content = new FileContent(child, attributes.size());
        layer.get().files().put(relative(layer.get(), path), content);
      } else {
        return true;
      }
    } catch (IOException e) {
      unreadable(path, e);
    }
    return false;
  }

  private List<Path> children(Path directory, String path) {
    try (Stream<Path> entries = Files.list(directory)) {
      return entries.sorted().toList();
    } catch (IOException e) {
      unreadable(path, e);
      return List.of();
    }
  }

  private static boolean isIgnored(String path) {
    return LayerNames.isIgnored(path);
  }

  private static String relative(FoundLayer layer, String path) {
    String id = layer.folderId().orElse("");
    return id.isEmpty() ? path : path.substring(id.length() + 1);
  }

  private static String outerName(Optional<FoundLayer> outer) {
    String id = outer.flatMap(FoundLayer::folderId).orElse("");
    return id.isEmpty() ? outer.map(FoundLayer::display).orElse("") : id;
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }

  private void unreadable(String path, IOException e) {
    report(
        ProblemCode.FILE_UNREADABLE,
        "\"" + path + "\" cannot be read: " + e.getMessage(),
        "check that it exists and is readable",
        path);
  }

  private void report(ProblemCode code, String message, String fix, String path) {
    String file = path.isEmpty() ? display : display + "/" + path;
    problems.add(Problem.of(code, message, fix).at(Location.of(file)));
  }
}
