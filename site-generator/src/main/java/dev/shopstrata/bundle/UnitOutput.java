package dev.shopstrata.bundle;

import dev.shopstrata.problem.ProblemException;
import dev.shopstrata.tree.Content;
import dev.shopstrata.tree.Digest;
import dev.shopstrata.tree.SitePath;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes the files of one unit, on one thread; closing it hands them over. A file that equals the
 * last bundle's is not written again. Where files can't be written, every method throws a {@link
 * ProblemException}.
 */
public final class UnitOutput implements AutoCloseable {
  private final BundleWriter writer;
  private final Disk disk;
  private final Staging staging;
  private final List<SpillLine> lines = new ArrayList<>();
  private boolean open = true;

  UnitOutput(BundleWriter writer, Disk disk, Staging staging) {
    this.writer = writer;
    this.disk = disk;
    this.staging = staging;
  }

  /**
   * Takes a file that was made in memory.
   *
   * @param provenance where it comes from: a JSON value on one line, or empty for none
   */
  public SiteFile put(SitePath path, byte[] bytes, Delivery delivery, String provenance) {
    SiteFile file = file(path, Digest.of(bytes), bytes.length, delivery);
    int number = SpillLine.UNMOVED;
    if (!isUnchanged(path, file.sha256(), file.size())) {
      number = stage(path, place -> disk.write(place, bytes));
    }
    return record(file, number, provenance);
  }

  /** Takes a file that is read where it lies, and never held in memory. */
  public SiteFile put(SitePath path, Content content, Delivery delivery, String provenance) {
    if (isUnchanged(path, content.digest(), content.size())) {
      return keep(file(path, content.digest(), content.size(), delivery), provenance);
    }
    Copy copy = new Copy(content);
    int number = stage(path, copy::to);
    return record(file(path, Digest.of(copy.sha), copy.size, delivery), number, provenance);
  }

  /**
   * Takes over a file of the last bundle as {@link BundleWriter#last} gave it.
   *
   * @throws IllegalStateException when the last bundle has no such bytes
   */
  public SiteFile keep(SiteFile file, String provenance) {
    if (!isUnchanged(file.path(), file.sha256(), file.size())) {
      throw new IllegalStateException("the last bundle has no such file: " + file.path());
    }
    return record(file, SpillLine.UNMOVED, provenance);
  }

  /** Ends the unit. */
  @Override
  public void close() {
    if (open) {
      open = false;
      writer.finish(lines);
    }
  }

  private boolean isUnchanged(SitePath path, Digest digest, long size) {
    Optional<ManifestLine> last = writer.lastLine(path);
    return last.isPresent() && last.get().hasContent(digest, size);
  }

  private int stage(SitePath path, Staging.Filler filler) {
    try {
      return staging.stage(path, filler);
    } catch (IOException e) {
      throw BundleProblems.unwritable(writer.folder(), e);
    }
  }

  private SiteFile record(SiteFile file, int number, String provenance) {
    if (!open) {
      throw new IllegalStateException("the unit is closed");
    }
    if (provenance.chars().anyMatch(c -> c < ' ')) {
      throw new IllegalArgumentException("provenance has a control character: " + provenance);
    }
    lines.add(SpillLine.of(ManifestLine.of(file), number, provenance));
    return file;
  }

  private static SiteFile file(SitePath path, Digest digest, long size, Delivery delivery) {
    return new SiteFile(
        path,
        digest,
        size,
        delivery.contentType(),
        delivery.cache(),
        delivery.headers(),
        delivery.tags());
  }

  /** Copies content and digests what it copied, should the content change meanwhile. */
  private final class Copy {
    private final Content content;
    private final MessageDigest sha = Digest.sha256();
    private long size;

    Copy(Content content) {
      this.content = content;
    }

    void to(Path file) throws IOException {
      byte[] buffer = new byte[1 << 16];
      try (InputStream in = content.open();
          OutputStream out = disk.create(file)) {
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
          sha.update(buffer, 0, n);
          out.write(buffer, 0, n);
          size += n;
        }
      }
    }
  }
}
