package dev.shopstrata.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A brand of the demo company is what sets it apart, and nothing else. */
class DemoBrandsTest {
  private static final Path LAYERS = Path.of("../layers/demo/layers");

  @Test
  void another_company_takes_fewer_than_fifteen_files() throws IOException {
    List<Path> files = files("brands/quill", "stores/quill-gb");

    assertThat(files).hasSizeGreaterThan(2).hasSizeLessThan(15);
  }

  @Test
  void brands_change_templates_by_their_blocks() throws IOException {
    List<Path> templates =
        files("brands").stream().filter(file -> file.toString().endsWith(".peb")).toList();

    assertThat(templates)
        .isNotEmpty()
        .allSatisfy(
            file ->
                assertThat(file)
                    .content()
                    .startsWith("{% extends \"super:" + inLayer(file) + "\" %}"));
  }

  private static String inLayer(Path file) {
    Path path = LAYERS.relativize(file);
    return path.subpath(2, path.getNameCount()).toString().replace('\\', '/');
  }

  private static List<Path> files(String... layers) throws IOException {
    List<Path> files = new ArrayList<>();
    for (String layer : layers) {
      try (Stream<Path> walk = Files.walk(LAYERS.resolve(layer))) {
        walk.filter(Files::isRegularFile).sorted().forEach(files::add);
      }
    }
    return files;
  }
}
