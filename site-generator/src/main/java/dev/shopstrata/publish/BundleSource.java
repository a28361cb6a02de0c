package dev.shopstrata.publish;

import dev.shopstrata.bundle.EncodedFiles;
import dev.shopstrata.bundle.Encoding;
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
import dev.shopstrata.tree.BytesContent;
import dev.shopstrata.tree.Content;
import dev.shopstrata.tree.FileContent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Uploads files from a bundle on this machine's disk. */
final class BundleSource implements FileSource {
  private static final long SMALL = 1 << 20;

  private final Bucket bucket;
  private final Path site;
  private final EncodedFiles encoded;
  private final PublishListener listener;

  /**
   * @param store the folder of the store in an output directory, beside the encoded files of all
   */
  BundleSource(Bucket bucket, Path store, PublishListener listener) {
    this.bucket = bucket;
    this.site = store.resolve("site");
    this.encoded = EncodedFiles.in(store.getParent());
    this.listener = listener;
  }

  @Override
  public void put(SiteFile file, Key key, ObjectHeaders headers, Condition condition) {
    Path onDisk = site.resolve(file.path().value());
    Content content = content(onDisk, file.size());
    if (!content.digest().equals(file.sha256())) {
      throw new ProblemException(
          Problem.of(
                  ProblemCode.BUNDLE_DAMAGED,
                  "this file is not the one that the manifest lists",
                  "build the store again")
              .at(Location.of(onDisk.toString().replace('\\', '/'))));
    }
    bucket.put(key, new Upload(content, headers), condition);
    listener.sent(file.size());
  }

  /** A small file is read once, for its digest and for sending. */
  private static Content content(Path onDisk, long size) {
    if (size > SMALL) {
      return new FileContent(onDisk, size);
    }
    try {
      return new BytesContent(Files.readAllBytes(onDisk));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public boolean putEncoded(SiteFile file, Encoding encoding, Key key, ObjectHeaders headers) {
    Optional<byte[]> bytes = encoded.read(file, encoding);
    bytes.ifPresent(
        b -> {
          bucket.put(key, new Upload(new BytesContent(b), headers), Condition.ALWAYS);
          listener.sent(b.length);
        });
    return bytes.isPresent();
  }
}
