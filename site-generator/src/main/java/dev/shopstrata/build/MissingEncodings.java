package dev.shopstrata.build;

import dev.shopstrata.bundle.Bundle;
import dev.shopstrata.bundle.EncodedFiles;
import dev.shopstrata.publish.StoreTarget;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Encodes the text files of a bundle that {@code storefront:bundle} did not, for targets that keep
 * them beside each file: bundles of previews, and of zips.
 */
final class MissingEncodings {
  private final BuildRequest request;
  private final Workspace workspace;

  MissingEncodings(BuildRequest request, Workspace workspace) {
    this.request = request;
    this.workspace = workspace;
  }

  /** Encodes what is missing: one bundle after another, each on all threads. */
  synchronized void make(Bundle bundle, StoreTarget target) {
    if (target.encodings().isEmpty()) {
      return;
    }
    EncodedFiles beside = EncodedFiles.in(bundle.directory().getParent());
    try {
      new EncodingRun(request, workspace, beside).run(bundle.directory());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
