package dev.shopstrata.build;

import dev.shopstrata.bundle.Bundle;
import dev.shopstrata.check.SecretScan;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemException;
import dev.shopstrata.publish.FileChange;
import dev.shopstrata.publish.PublishListener;
import java.util.ArrayList;
import java.util.List;

/**
 * Keeps a store from being published with what must not leave the house: by the names of all its
 * files, and by the content of those that are not live yet.
 */
final class SecretWatch implements PublishListener {
  private static final int MOST = 20;

  private final SecretScan scan = new SecretScan();
  private final List<Problem> found = new ArrayList<>();

  @Override
  public void compared(Bundle bundle, FileChange change) {
    if (found.size() < MOST) {
      change
          .after()
          .flatMap(file -> scan.scan(bundle, file, change.isNewContent()))
          .map(problem -> problem.inStore(bundle.store().value()))
          .ifPresent(found::add);
    }
  }

  /** Throws when there was something. */
  void refuse() {
    if (!found.isEmpty()) {
      throw new ProblemException(found);
    }
  }
}
