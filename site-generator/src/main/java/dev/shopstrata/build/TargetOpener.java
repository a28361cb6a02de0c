package dev.shopstrata.build;

import dev.shopstrata.bundle.Encoding;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.ProblemException;
import dev.shopstrata.publish.StoreTarget;
import dev.shopstrata.publish.bucket.Bucket;
import dev.shopstrata.publish.bucket.DirectoryBucket;
import dev.shopstrata.publish.edge.DirectoryEdge;
import dev.shopstrata.publish.edge.Edge;
import dev.shopstrata.publish.edge.NoEdge;
import dev.shopstrata.store.EdgeChoice;
import dev.shopstrata.store.TargetSettings;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Opens what settings name: the bucket of a store, and the edge before it. */
final class TargetOpener {
  private final Path project;

  /**
   * @param project what relative directories are relative to
   */
  TargetOpener(Path project) {
    this.project = project;
  }

  /** The caller closes the target's bucket and edge. */
  StoreTarget open(StoreEnvironment store) {
    Bucket bucket = bucket(store);
    return new StoreTarget(
        store.store(), store.environment().name(), bucket, edge(store, bucket), encodings(store));
  }

  private Bucket bucket(StoreEnvironment store) {
    if (store.environment().target() instanceof TargetSettings.Directory directory) {
      return new DirectoryBucket(project.resolve(directory.path()));
    }
    throw unsupported(store, "target");
  }

  /** A server that reads a directory chooses by what lies there. */
  private static List<Encoding> encodings(StoreEnvironment store) {
    return store.environment().target() instanceof TargetSettings.Directory
        ? Arrays.stream(Encoding.values()).filter(Encoding::isAvailable).toList()
        : List.of();
  }

  private Edge edge(StoreEnvironment store, Bucket bucket) {
    if (store.environment().edge().kind() != EdgeChoice.Kind.NONE) {
      bucket.close();
      throw unsupported(store, "edge");
    }
    return store.environment().target() instanceof TargetSettings.Directory directory
        ? new DirectoryEdge(project.resolve(directory.path()))
        : new NoEdge();
  }

  private static ProblemException unsupported(StoreEnvironment store, String key) {
    return new ProblemException(
        Problem.of(
                ProblemCode.TARGET_UNSUPPORTED,
                "publish.%s.%s names what this version can't publish to"
                    .formatted(store.environment().name(), key),
                "use the target directory")
            .inStore(store.store().value()));
  }
}
