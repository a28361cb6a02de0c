package dev.shopstrata.layer;

import dev.shopstrata.TextFiles;
import dev.shopstrata.problem.ProblemText;
import dev.shopstrata.problem.Problems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A project's layers written as one text: {@code -- brands/acme/site.yaml --} and the file's lines
 * below it.
 */
public final class LayerSite {
  private final Path root;
  private final Problems problems = new Problems();

  private LayerSite(Path root) {
    this.root = root;
  }

  /** Writes the files below {@code directory/layers}. */
  public static LayerSite write(Path directory, String text) {
    Path root = directory.resolve("layers");
    TextFiles.write(root, text);
    return new LayerSite(root);
  }

  /** The layers of a project that is written already. */
  public static LayerSite in(Path project) {
    return new LayerSite(project.resolve("layers"));
  }

  public LayerSite put(String path, String text) {
    TextFiles.write(root, path, text);
    return this;
  }

  public Path root() {
    return root;
  }

  public Problems problems() {
    return problems;
  }

  /** Everything reported, as a person reads it. */
  public String report() {
    return problems.sorted().stream().map(ProblemText::of).collect(Collectors.joining("\n"));
  }

  public StoreGraph graph() {
    return new LayerReader(problems).read(sources(root.getParent()));
  }

  /**
   * Where a project's layers come from: the folder {@code layers}, and every folder {@code
   * name.jar}, an artifact that is not packed.
   */
  public static List<LayerSource> sources(Path project) {
    try (Stream<Path> children = Files.list(project)) {
      Stream<LayerSource> artifacts =
          children
              .filter(path -> path.toString().endsWith(".jar"))
              .sorted()
              .map(path -> new LayerSource.Artifact(path, String.valueOf(path.getFileName())));
      return Stream.concat(
              Stream.of(new LayerSource.Directory(project.resolve("layers"), "layers")), artifacts)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public LayerStack stack(String store) {
    return new StackLinearizer(graph(), problems).linearize(StoreId.of(store)).orElseThrow();
  }

  public MergedTree tree(String store) {
    return new TreeMerger(problems).merge(stack(store));
  }

  /** The trees of all stores, by one merger. */
  public NavigableMap<StoreId, MergedTree> trees() {
    StoreGraph graph = graph();
    StackLinearizer linearizer = new StackLinearizer(graph, problems);
    TreeMerger merger = new TreeMerger(problems);
    NavigableMap<StoreId, MergedTree> trees = new TreeMap<>();
    for (StoreId store : graph.stores().keySet()) {
      linearizer.linearize(store).ifPresent(stack -> trees.put(store, merger.merge(stack)));
    }
    return trees;
  }
}
