package dev.shopstrata.layer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Layers that come as jars, whole and broken. */
class LayerJarTest {
  @TempDir Path directory;

  @Test
  void jars_are_read_where_they_lie_and_checked() throws IOException {
    LayerSite site = LayerSite.write(directory, "");
    Path good =
        jar("good.jar", List.of("layer.yaml", "pages/a.peb", ".hidden"), Optional.of("id: base\n"));
    Path bad =
        jar(
            "bad.jar",
            List.of("layer.yaml", "../../evil.txt", "pages/a.peb", "Pages/x"),
            Optional.of("id: bad\n"));
    Path empty = jar("empty.jar", List.of("pages/a.peb"), Optional.empty());
    Path broken = Files.writeString(directory.resolve("broken.jar"), "no zip");
    StoreGraph graph =
        new LayerReader(site.problems())
            .read(
                List.of(
                    new LayerSource.Artifact(good, "g:base:1"),
                    new LayerSource.Artifact(bad, "g:bad:1"),
                    new LayerSource.Artifact(empty, "g:empty:1"),
                    new LayerSource.Artifact(broken, "g:broken:1")));

    assertThat(graph.layers().get(LayerId.of("base")).files().values())
        .extracting(LayerFile::display)
        .containsExactly("g:base:1!/pages/a.peb");
    assertThat(site.report())
        .contains(
            """
            path-invalid: "../../evil.txt" cannot be used on every system: it has a ".." segment
                    at     g:bad:1!/../../evil.txt   layer bad""",
            "layer-name-unknown: a layer has no folder \"Pages\"",
            """
            layer-yaml-missing: "g:empty:1!/" has no layer.yaml
                    at     g:empty:1!/layer.yaml""",
            "layer-source-unreadable: \"g:broken:1\" cannot be read as a jar");
  }

  @Test
  void a_jar_with_a_file_twice_or_too_much_in_it_is_refused() throws IOException {
    LayerSite site = LayerSite.write(directory, "");
    Path twice =
        jar(
            "twice.jar",
            List.of("layer.yaml", "pages/a.peb", "pages/b.peb"),
            Optional.of("id: twice\n"));
    // The format allows two entries of one name, but no writer makes them.
    String bytes = Files.readString(twice, StandardCharsets.ISO_8859_1);
    Files.writeString(
        twice, bytes.replace("pages/b.peb", "pages/a.peb"), StandardCharsets.ISO_8859_1);
    new LayerReader(site.problems()).read(List.of(new LayerSource.Artifact(twice, "g:twice:1")));
    new JarScan(new LayerSource.Artifact(twice, "g:large:1"), site.problems(), 2, 100).layer();

    assertThat(site.report())
        .contains(
            """
            layer-path-collision: "pages/a.peb" is in the jar twice
                    at     g:twice:1!/pages/a.peb
                    fix    build the artifact again, with each file once""",
            """
            layer-archive-too-large: "g:large:1" has 3 entries of 28 bytes
                    at     g:large:1
                    fix    keep a layer below 2 files and 100 bytes""");
  }

  @Test
  void an_exploded_artifact_is_read_like_its_jar() throws IOException {
    Path root = directory.resolve("classes");
    Path layer = Files.createDirectories(root.resolve("META-INF/storefront/layer/pages"));
    Files.writeString(layer.resolveSibling("layer.yaml"), "id: base\n");
    Files.writeString(layer.resolve("a.peb"), "a");
    LayerSite site = LayerSite.write(directory, "");
    StoreGraph graph =
        new LayerReader(site.problems()).read(List.of(new LayerSource.Artifact(root, "g:base:1")));

    assertThat(site.report()).isEmpty();
    assertThat(graph.layers().get(LayerId.of("base")).files().values())
        .extracting(LayerFile::display)
        .containsExactly("g:base:1!/pages/a.peb");
  }

  private Path jar(String name, List<String> paths, Optional<String> layerYaml) throws IOException {
    Path jar = directory.resolve(name);
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
      for (String path : paths) {
        zip.putNextEntry(new ZipEntry(ArtifactLayout.PREFIX + path));
        String text = path.equals("layer.yaml") ? layerYaml.orElse("") : "some text";
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return jar;
  }
}
