package dev.shopstrata.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderLockTest {
  @TempDir Path folder;

  /** Holds the lock of a folder until the process is killed. */
  static final class Holder {
    public static void main(String[] arguments) throws IOException {
      try (FolderLock lock = FolderLock.take(Path.of(arguments[0])).orElseThrow()) {
        assertThat(lock).isNotNull();
        System.out.write('+');
        System.out.flush();
        int end = System.in.read();
        throw new IllegalStateException("nobody killed this process: " + end);
      }
    }
  }

  @Test
  void another_build_of_this_process_is_refused_until_the_first_one_ends() throws IOException {
    try (FolderLock first = FolderLock.take(folder).orElseThrow()) {
      assertThat(first).isNotNull();
      assertThat(FolderLock.take(folder)).isEmpty();
    }
    assertIsFree();
  }

  @Test
  void another_process_is_refused_until_the_first_one_is_killed() throws Exception {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Process holder =
        new ProcessBuilder(
                java,
                "-cp",
                System.getProperty("java.class.path"),
                Holder.class.getName(),
                folder.toString())
            .start();
    try {
      assertThat(holder.getInputStream().read()).isEqualTo('+');
      assertThat(FolderLock.take(folder)).isEmpty();
    } finally {
      holder.destroyForcibly().waitFor();
    }
    assertIsFree();
  }

  private void assertIsFree() throws IOException {
    Optional<FolderLock> next = FolderLock.take(folder);
    assertThat(next).isPresent();
    next.get().close();
  }
}
