package dev.shopstrata.publish.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectoryEdgeTest {
  @TempDir Path root;

  @Test
  void a_later_record_leads_shoppers_elsewhere() throws IOException {
    new DirectoryEdge(root).point("00000001-a", 2);
    new DirectoryEdge(root).point("00000003-b", 4);
    assertThat(leads()).isEqualTo("releases/00000003-b");
  }

  @Test
  void a_publisher_that_comes_late_does_not_lead_them_back() throws IOException {
    new DirectoryEdge(root).point("00000003-b", 4);
    new DirectoryEdge(root).point("00000001-a", 2);
    assertThat(leads()).isEqualTo("releases/00000003-b");
  }

  @Test
  void a_rollback_is_a_later_record_of_an_earlier_folder() throws IOException {
    new DirectoryEdge(root).point("00000003-b", 4);
    new DirectoryEdge(root).point("00000001-a", 6);
    assertThat(leads()).isEqualTo("releases/00000001-a");
  }

  private String leads() throws IOException {
    return Files.readSymbolicLink(root.resolve("current")).toString();
  }
}
