package dev.shopstrata.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.shopstrata.bundle.Bundle;
import dev.shopstrata.explain.Question;
import dev.shopstrata.layer.LayerSource;
import dev.shopstrata.normalize.CatalogSource;
import dev.shopstrata.problem.ProblemText;
import dev.shopstrata.tree.Digest;
import dev.shopstrata.tree.Glob;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A copy of the demo company, some of its stores built, whose files can be edited and restored. */
final class DemoProject {
  private static final Path LAYERS = Path.of("../layers");
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Path directory;
  private final List<String> stores;

  private DemoProject(Path directory, List<String> stores) {
    this.directory = directory;
    this.stores = stores;
  }

  static DemoProject copy(Path directory, List<String> stores) throws IOException {
    copy(LAYERS.resolve("demo/layers"), directory.resolve("layers"));
    copy(LAYERS.resolve("demo/catalogs"), directory.resolve("catalogs"));
    copy(LAYERS.resolve("base/src/main/layer"), directory.resolve("base"));
    return new DemoProject(directory, stores);
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> walk = Files.walk(from)) {
      for (Path path : walk.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(path).toString());
        Files.createDirectories(target.getParent());
        Files.copy(path, target);
      }
    }
  }

  private BuildRequest request(List<String> selected) {
    return new BuildRequest(
        directory,
        List.of(
            new LayerSource.Directory(directory.resolve("layers"), "layers"),
            new LayerSource.Folder(directory.resolve("base"), "base")),
        List.of(new CatalogSource.Directory(directory.resolve("catalogs"))),
        new BuildFolders(directory.resolve("target/storefront")),
        new StoreSelection(selected.stream().map(Glob::of).toList()),
        new BuildTime(Optional.empty(), Instant.parse("2026-11-23T00:00:00Z")),
        2);
  }

  BuildRequest request() {
    return request(stores);
  }

  ExplainResult explain(String store, Question question) throws IOException {
    return new ExplainBuild(BuildListener.SILENT).explain(request(List.of(store)), question);
  }

  /** Builds the stores; gives the digest of each of their pages by store and path. */
  NavigableMap<String, String> build() throws IOException {
    BuildResult result = new SiteBuild(BuildListener.SILENT).build(request());
    assertThat(result.bundles().stream().map(Bundle::store).map(id -> id.value()))
        .as(() -> result.problems().stream().map(ProblemText::of).toList().toString())
        .containsExactlyElementsOf(stores);
    NavigableMap<String, String> pages = new TreeMap<>();
    for (String store : stores) {
      Path manifest = directory.resolve("target/storefront/" + store + "/manifest.ndjson");
      for (String line : Files.readAllLines(manifest)) {
        String path = JSON.readTree(line).path("path").asText();
        if (path.endsWith(".html")) {
          pages.put(store + "/" + path, JSON.readTree(line).path("sha256").asText());
        }
      }
    }
    return pages;
  }

  String page(String storeAndPath) throws IOException {
    int slash = storeAndPath.indexOf('/');
    String store = storeAndPath.substring(0, slash);
    String path = storeAndPath.substring(slash + 1);
    return Files.readString(directory.resolve("target/storefront/" + store + "/site/" + path));
  }

  /** The published files below a folder ({@code store/folder}), relative to it, sorted. */
  List<String> files(String storeAndFolder) throws IOException {
    int slash = storeAndFolder.indexOf('/');
    Path folder =
        directory
            .resolve("target/storefront")
            .resolve(storeAndFolder.substring(0, slash))
            .resolve("site" + storeAndFolder.substring(slash));
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile)
          .map(file -> "/" + folder.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  int lines(String file) throws IOException {
    return Files.readAllLines(directory.resolve(file)).size();
  }

  /** A line of a source file, from 1. */
  String line(String file, int number) throws IOException {
    return Files.readAllLines(directory.resolve(file)).get(number - 1);
  }

  /** Replaces text on one line; gives what was in the file. */
  String edit(String file, int number, String from, String to) throws IOException {
    Path path = directory.resolve(file);
    String before = Files.readString(path);
    List<String> lines = Files.readAllLines(path);
    assertThat(lines.get(number - 1)).contains(from);
    lines.set(number - 1, lines.get(number - 1).replace(from, to));
    restore(file, String.join("\n", lines) + "\n");
    return before;
  }

  /** Writes a file; a part of the snapshot gets its new digest in the snapshot's head. */
  void restore(String file, String text) throws IOException {
    Path path = directory.resolve(file);
    Digest before = Digest.of(Files.readAllBytes(path));
    Files.writeString(path, text);
    Path head = path.resolveSibling("snapshot.json");
    if (Files.exists(head)) {
      String digest = Digest.of(Files.readAllBytes(path)).hex();
      Files.writeString(head, Files.readString(head).replace(before.hex(), digest));
    }
  }
}
