package dev.shopstrata.explain;

import dev.shopstrata.layer.FileHistory;
import dev.shopstrata.layer.FileStep;
import dev.shopstrata.layer.LayerFile;
import dev.shopstrata.layer.MergeRule;
import dev.shopstrata.layer.MergedFile;
import dev.shopstrata.layer.MergedTree;
import dev.shopstrata.problem.DidYouMean;
import dev.shopstrata.tree.TreePath;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says why a file of a merged tree is as it is, or why it is not there. */
final class FileExplainer {
  private final MergedTree tree;

  FileExplainer(MergedTree tree) {
    this.tree = tree;
  }

  Answer explain(TreePath path) {
    List<FileStep> steps = new FileHistory(tree.stack()).of(path);
    Optional<MergedFile> file = tree.file(path);
    List<LayerFile> patches = tree.overlays(path);
    if (file.isPresent()) {
      return found(file.get(), steps);
    }
    return patches.isEmpty() ? missing(path, steps) : patched(path, patches, steps);
  }

  private Answer found(MergedFile file, List<FileStep> steps) {
    Set<String> parts = displays(file.parts());
    Set<String> hidden = displays(file.provenance().shadowed());
    MergeRule rule = file.provenance().rule();
    String winner = file.winner().display();
    boolean template = file.path().extension().equals("peb");
    return new FileAnswer(
        file.path().value(),
        RuleText.of(rule),
        Place.of(file.winner()),
        steps.stream()
            .map(
                step -> {
                  String at = step.at().file();
                  String shows = at.equals(winner) ? "wins" : "merges";
                  return contribution(
                      step,
                      parts.contains(at) ? shows : hidden.contains(at) ? "hidden" : "removed");
                })
            .toList(),
        template ? new TemplateUses(tree.stack()).of(file.path()) : List.of());
  }

  private static Contribution contribution(FileStep step, String file) {
    boolean shows = file.equals("wins") || file.equals("merges");
    return new Contribution(
        switch (step.act()) {
          case FILE -> file;
          case ADDITION -> shows ? "adds" : file;
          case REMOVE -> "removes";
          case REPLACE -> "replaces";
        },
        Place.of(step));
  }

  private static Answer patched(TreePath path, List<LayerFile> patches, List<FileStep> steps) {
    Set<String> parts = displays(patches);
    return new FileAnswer(
        path.value(),
        "patch",
        Place.of(patches.get(patches.size() - 1)),
        steps.stream()
            .map(s -> contribution(s, parts.contains(s.at().file()) ? "patches" : "removed"))
            .toList(),
        List.of());
  }

  private Answer missing(TreePath path, List<FileStep> steps) {
    Set<String> known =
        Stream.concat(tree.files().keySet().stream(), tree.overlays().keySet().stream())
            .map(TreePath::value)
            .collect(Collectors.toCollection(TreeSet::new));
    return new MissingAnswer(
        path.value(),
        tree.stack().layers().stream().map(layer -> layer.id().value()).toList(),
        steps.stream().map(step -> contribution(step, "removed")).toList(),
        hints(path, known));
  }

  /** The closest path, else files of the same name in other folders. */
  private static List<String> hints(TreePath path, Set<String> known) {
    Optional<String> close = DidYouMean.closest(path.value(), known);
    return close.isPresent()
        ? List.of(close.get())
        : known.stream().filter(other -> other.endsWith("/" + path.name())).limit(3).toList();
  }

  private static Set<String> displays(List<LayerFile> files) {
    return files.stream().map(LayerFile::display).collect(Collectors.toSet());
  }
}
