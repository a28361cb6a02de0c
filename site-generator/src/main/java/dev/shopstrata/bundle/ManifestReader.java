package dev.shopstrata.bundle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads a manifest line by line. */
public final class ManifestReader {
  private static final int BUFFER = 1 << 16;

  /**
   * The files of a bundle, sorted by path in code-point order; close the stream.
   *
   * @throws dev.shopstrata.problem.ProblemException when there is no manifest, or, while the stream
   *     is read, when a line is damaged
   */
  public Stream<SiteFile> read(Path storeDirectory) {
    return readFile(storeDirectory.resolve(StoreFolder.MANIFEST));
  }

  /** The files that a manifest lists which lies anywhere; see {@link #read}. */
  public Stream<SiteFile> readFile(Path manifest) {
    return lines(manifest).map(line -> file(manifest, line));
  }

  static Stream<byte[]> lines(Path manifest) {
    try {
      FileChannel channel =
          FileChannel.open(manifest, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);
      Iterator<byte[]> lines = new LineCursor(channel, 0, channel.size(), BUFFER);
      int traits = Spliterator.ORDERED | Spliterator.NONNULL;
      return StreamSupport.stream(Spliterators.spliteratorUnknownSize(lines, traits), false)
          .onClose(() -> close(channel));
    } catch (NoSuchFileException e) {
      throw BundleProblems.missing(manifest);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SiteFile file(Path manifest, byte[] line) {
    try {
      return new ManifestLine(line).file();
    } catch (IllegalArgumentException e) {
      throw BundleProblems.damaged(manifest, "a line of the manifest can't be read");
    }
  }

  private static void close(FileChannel channel) {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
