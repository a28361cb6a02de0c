package dev.shopstrata.layer;

import dev.shopstrata.problem.ProblemText;
import dev.shopstrata.problem.Problems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

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
    LayerSite site = new LayerSite(directory.resolve("layers"));
    StringBuilder body = new StringBuilder();
    Optional<String> open = Optional.empty();
    for (String line : text.lines().toList()) {
      if (line.startsWith("-- ") && line.endsWith(" --")) {
        open.ifPresent(path -> site.put(path, body.toString()));
        body.setLength(0);
        open = Optional.of(line.substring(3, line.length() - 3));
      } else {
        body.append(line).append('\n');
      }
    }
    open.ifPresent(path -> site.put(path, body.toString()));
    return site;
  }

  public LayerSite put(String path, String text) {
    try {
      Path file = root.resolve(path);
      Files.createDirectories(file.getParent());
      Files.write(file, text.getBytes(StandardCharsets.UTF_8));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
    return new LayerReader(problems).read(List.of(new LayerSource.Directory(root, "layers")));
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
