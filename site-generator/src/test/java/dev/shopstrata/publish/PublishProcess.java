package dev.shopstrata.publish;

import dev.shopstrata.bundle.Bundle;
import dev.shopstrata.bundle.BundleReader;
import dev.shopstrata.publish.bucket.DirectoryBucket;
import dev.shopstrata.publish.edge.DirectoryEdge;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** Publishes a bundle to a directory in a Java process of its own, which may be gone on the way. */
final class PublishProcess {
  private PublishProcess() {}

  /**
   * Publishes.
   *
   * @param args the directory, the bundle's folder, the kind of release, the operation at which the
   *     process is gone
   */
  public static void main(String[] args) throws IOException {
    HaltingBucket bucket = bucket(Path.of(args[0]), Integer.parseInt(args[3]));
    publish(bucket, Path.of(args[0]), Path.of(args[1]), ReleaseKind.valueOf(args[2]));
  }

  static HaltingBucket bucket(Path directory, int haltAt) {
    return new HaltingBucket(new DirectoryBucket(directory), haltAt);
  }

  static Published publish(HaltingBucket bucket, Path directory, Path folder, ReleaseKind kind)
      throws IOException {
    Bundle bundle = new BundleReader().read(folder);
    PublishOptions options =
        new PublishOptions(kind, false, "ada@desk", "one", Duration.ofHours(12), 4);
    StoreTarget target =
        new StoreTarget(
            bundle.store(), "production", bucket, new DirectoryEdge(directory), List.of());
    Path work = Files.createTempDirectory(folder.getParent(), "work");
    return new Publisher(target, options, PublishListener.NONE, work, Clock.systemUTC())
        .publish(bundle);
  }

  /** Runs {@link #main} elsewhere; whether it was killed. */
  static boolean isKilled(Path directory, Path bundle, ReleaseKind kind, int at)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                PublishProcess.class.getName(),
                directory.toString(),
                bundle.toString(),
                kind.name(),
                Integer.toString(at))
            .inheritIO()
            .start();
    return process.waitFor() == 137;
  }
}
