package dev.shopstrata.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shopstrata.tree.FolderTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.api.plugin.testing.Basedir;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoExtension;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The wiring of the goals for snapshots with deltas. */
@MojoTest
@Basedir("/unit/one-store")
class DeltaGoalsTest {
  private static Path live() {
    return Path.of(MojoExtension.getBasedir(), "target/live");
  }

  @BeforeEach
  void start_without_a_snapshot() throws IOException {
    FolderTree.delete(live());
  }

  @Test
  void snapshot_diff_and_compact_work_on_a_snapshot_with_deltas(
      @InjectMojo(goal = "snapshot", pom = "pom.xml")
          @MojoParameter(name = "against", value = "target/live")
          SnapshotMojo snapshot,
      @InjectMojo(goal = "snapshot-diff", pom = "pom.xml")
          @MojoParameter(name = "from", value = "target/live")
          @MojoParameter(name = "to", value = "main")
          @MojoParameter(name = "format", value = "json")
          @MojoParameter(name = "outputFile", value = "${basedir}/target/answer.txt")
          SnapshotDiffMojo diff,
      @InjectMojo(goal = "compact", pom = "pom.xml")
          @MojoParameter(name = "snapshot", value = "target/live")
          CompactMojo compact)
      throws MojoExecutionException, MojoFailureException, IOException {
    snapshot.execute();
    assertThat(live().resolve("snapshot.json")).isRegularFile();
    Files.writeString(live().resolve("products.ndjson"), "");
    Files.writeString(live().resolve("snapshot.json"), "{\"formatVersion\": \"1.0\"}");

    snapshot.execute();
    assertThat(live().resolve("delta-0001/delta.json")).isRegularFile();

    diff.execute();
    assertThat(Files.readString(Path.of(MojoExtension.getBasedir(), "target/answer.txt")))
        .contains("\"name\" : \"target/live\"", "\"deltas\" : 1", "\"count\" : 0");

    compact.execute();
    assertThat(live().resolve("delta-0001")).doesNotExist();
  }

  @Test
  @InjectMojo(goal = "snapshot", pom = "pom.xml")
  @MojoParameter(name = "against", value = "target/live")
  @MojoParameter(name = "catalog", value = "man")
  void a_catalog_that_does_not_exist_is_a_failure(SnapshotMojo mojo) {
    // catalog-unknown
    assertThatThrownBy(mojo::execute).isInstanceOf(MojoFailureException.class);
  }
}
