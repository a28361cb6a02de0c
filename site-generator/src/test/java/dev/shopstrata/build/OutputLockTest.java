package dev.shopstrata.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shopstrata.problem.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One build at a time over one output directory. */
class OutputLockTest {
  @TempDir Path directory;
  private TestSite site;

  @BeforeEach
  void write_two_stores() throws IOException {
    site = new TestSite(directory).with(Sites.TWO_STORES);
  }

  @Test
  void a_second_build_is_refused_while_the_first_one_runs() throws IOException {
    List<ThrowingCallable> goals =
        List.of(
            () -> new SnapshotBuild(BuildListener.SILENT).make(site.request()),
            () -> new MergeBuild(BuildListener.SILENT).merge(site.request()),
            () -> site.build(),
            () -> site.archive(OnStoreFailure.FAIL));
    BuildListener second =
        new BuildListener() {
          @Override
          public void stage(String what) {
            for (ThrowingCallable goal : goals) {
              assertThatThrownBy(goal)
                  .isInstanceOf(ProblemException.class)
                  .hasMessage(
                      """
                      output-locked: another build is writing to this directory
                              at     target/storefront
                              fix    wait until the other build has ended, then build again""");
            }
          }
        };

    BuildResult first = new SiteBuild(second).build(site.request());

    assertThat(first.bundles()).hasSize(2);
    assertThat(site.build().failed()).isEmpty();
  }

  @Test
  void what_a_killed_build_left_is_cleared_away() throws IOException {
    Path left = site.output().resolve(".work/stores/uk/state-lines");
    Files.createDirectories(left.getParent());
    Files.writeString(left, "half a state");

    site.build();

    assertThat(site.output().resolve(".work")).doesNotExist();
    assertThat(site.files("uk")).contains("index.html");
  }
}
