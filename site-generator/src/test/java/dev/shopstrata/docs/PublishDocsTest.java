package dev.shopstrata.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the configuration that is shipped and the pages that show it together. */
class PublishDocsTest {
  private static final Path SHIPPED = Path.of("src/main/resources/dev/shopstrata/publish/edge");
  private static final Path DOCS = Path.of("../docs/publish");

  @Test
  void every_configuration_that_is_shipped_and_tried_is_shown_as_it_is() throws IOException {
    StringBuilder shown = new StringBuilder();
    for (Path page : files(DOCS)) {
      Fence.in(Files.readString(page)).forEach(fence -> shown.append(fence.text()).append('\f'));
    }
    for (Path shipped : files(SHIPPED)) {
      assertThat(shown.toString()).as("%s", shipped).contains(Files.readString(shipped).strip());
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }
}
