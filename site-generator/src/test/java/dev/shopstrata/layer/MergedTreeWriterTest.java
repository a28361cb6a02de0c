package dev.shopstrata.layer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MergedTreeWriterTest {
  private static final String LAYERS =
      """
      -- base/layer.yaml --
      -- base/pages/index.peb --
      base
      -- base/data/nav.json --
      {"b": 1.10, "a": []}
      -- store/layer.yaml --
      extends: [base]
      store: s
      -- store/data/nav.json --
      {"c": true}
      """;

  @TempDir Path directory;

  @Test
  void the_directory_holds_the_merged_files_and_nothing_else() throws IOException {
    Path out = directory.resolve("merged");
    Files.createDirectories(out.resolve("old/folder"));
    Files.writeString(out.resolve("old/folder/stale.txt"), "stale");
    Path secret = Files.writeString(directory.resolve("secret"), "kept");
    Files.createDirectories(out.resolve("pages"));
    Files.createSymbolicLink(out.resolve("pages/index.peb"), secret);

    new MergedTreeWriter(directory).write(tree(), out);

    assertThat(files(out)).containsExactly("data/nav.json", "pages/index.peb");
    assertThat(out.resolve("old")).doesNotExist();
    assertThat(out.resolve("data/nav.json"))
        .hasContent("{\n  \"b\" : 1.10,\n  \"a\" : [ ],\n  \"c\" : true\n}\n");
    assertThat(secret).hasContent("kept");
  }

  @Test
  void unchanged_files_are_left_alone() throws IOException {
    Path out = directory.resolve("merged");
    new MergedTreeWriter(directory).write(tree(), out);
    FileTime longAgo = FileTime.from(Instant.EPOCH);
    Files.setLastModifiedTime(out.resolve("pages/index.peb"), longAgo);
    Files.writeString(out.resolve("data/nav.json"), "edited by hand");

    new MergedTreeWriter(directory).write(tree(), out);

    assertThat(Files.getLastModifiedTime(out.resolve("pages/index.peb"))).isEqualTo(longAgo);
    assertThat(Files.readString(out.resolve("data/nav.json"))).contains("1.10");
  }

  private MergedTree tree() {
    return LayerSite.write(directory, LAYERS).tree("s");
  }

  private static List<String> files(Path root) throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(Files::isRegularFile)
          .map(file -> root.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }
}
