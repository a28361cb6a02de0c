package dev.shopstrata.publish;

import dev.shopstrata.bundle.SiteFile;
import dev.shopstrata.problem.Location;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.ProblemException;
import dev.shopstrata.publish.bucket.Bucket;
import dev.shopstrata.publish.bucket.Condition;
import dev.shopstrata.publish.bucket.Key;
import dev.shopstrata.publish.bucket.ObjectHeaders;
import dev.shopstrata.publish.bucket.Upload;
import dev.shopstrata.tree.FileContent;
import java.nio.file.Path;

/** Uploads files from a bundle on this machine's disk. */
final class BundleSource implements FileSource {
  private final Bucket bucket;
  private final Path site;

  BundleSource(Bucket bucket, Path site) {
    this.bucket = bucket;
    this.site = site;
  }

  @Override
  public void put(SiteFile file, Key key) {
    Path onDisk = site.resolve(file.path().value());
    FileContent content = new FileContent(onDisk, file.size());
    if (!content.digest().equals(file.sha256())) {
      throw new ProblemException(
          Problem.of(
                  ProblemCode.BUNDLE_DAMAGED,
                  "this file is not the one that the manifest lists",
                  "build the store again")
              .at(Location.of(onDisk.toString().replace('\\', '/'))));
    }
    bucket.put(key, new Upload(content, headers(file)), Condition.ALWAYS);
  }

  static ObjectHeaders headers(SiteFile file) {
    return new ObjectHeaders(file.contentType(), file.cache().cacheControl(), file.headers());
  }
}
