package dev.shopstrata.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.NavigableMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Law: a build writes only below its output directory. */
class OnlyOutputTest {
  @TempDir Path directory;
  private Path project;
  private Path home;
  private Path temp;

  @BeforeEach
  void write_two_stores() throws IOException {
    project = directory.resolve("project");
    new TestSite(project).with(Sites.TWO_STORES);
    home = Files.createDirectories(directory.resolve("home/.cache"));
    temp = Files.createDirectories(directory.resolve("temp"));
  }

  @Test
  void nothing_outside_target_is_written_even_for_a_moment() throws Exception {
    NavigableMap<String, String> before = listing();
    try (FolderWatch watch = new FolderWatch(project, home.getParent(), temp)) {
      new BuildProcess(project).places(home.getParent(), temp).run();

      assertThat(watch.changes()).containsExactly(project.resolve("target"));
      new TestSite(project).with("-- layers/base/public/more.txt --\nmore\n");
      watch.changes();
      new BuildProcess(project).places(home.getParent(), temp).run();
      assertThat(watch.changes()).isEmpty();
    }
    Files.delete(project.resolve("layers/base/public/more.txt"));
    assertThat(listing()).isEqualTo(before);
  }

  /** Everything but the output. */
  private NavigableMap<String, String> listing() throws IOException {
    NavigableMap<String, String> files = FolderListing.touches(directory);
    files.keySet().removeIf(name -> name.startsWith("project/target/"));
    return files;
  }

  @Test
  void a_temporary_directory_that_cannot_be_written_is_no_obstacle() throws Exception {
    Path none = Files.writeString(temp.resolve("file"), "no directory");

    new BuildProcess(project).places(home, none).run();

    assertThat(project.resolve("target/storefront/uk/bundle.json")).exists();
  }

  @Test
  void two_processes_at_once_do_not_disturb_each_other() throws Exception {
    Path other = directory.resolve("other");
    new TestSite(other).with(Sites.TWO_STORES);
    Thread first = new Thread(() -> run(project));
    first.start();
    run(other);
    first.join();

    assertThat(FolderListing.contents(other.resolve("target")))
        .isEqualTo(FolderListing.contents(project.resolve("target")));
    assertThat(temp).isEmptyDirectory();
  }

  private void run(Path one) {
    try {
      new BuildProcess(one).places(home, temp).run();
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
