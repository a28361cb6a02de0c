package dev.shopstrata.publish.bucket;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectoryBucketTest {
  private static final int ROUNDS = 3000;

  @TempDir Path directory;

  @Test
  void files_are_written_while_others_of_their_folder_are_deleted() throws Exception {
    DirectoryBucket bucket = new DirectoryBucket(directory);
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      List<Future<?>> both =
          List.of(
              threads.submit(() -> putAndDelete(bucket, Key.of("p/cup/index.html"))),
              threads.submit(() -> putAndDelete(bucket, Key.of("p/cup/index.html.br"))));
      for (Future<?> one : both) {
        one.get();
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(directory.resolve("p")).doesNotExist();
  }

  private static void putAndDelete(Bucket bucket, Key key) {
    for (int i = 0; i < ROUNDS; i++) {
      bucket.put(key, Upload.json("{}"), Condition.ALWAYS);
      assertThat(bucket.delete(List.of(key))).isEmpty();
    }
  }
}
