package dev.shopstrata.bundle;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** A file of runs; each run is sorted, one run follows the other. */
final class SortedRuns implements Closeable {
  private static final int READ_BUFFER = 1 << 13;

  private record Run(long start, long end) {}

  private final OutputStream out;
  private final FileChannel channel;
  private final List<Run> runs = new ArrayList<>();
  private long length;

  SortedRuns(Disk disk, Path file) throws IOException {
    this.out = disk.create(file);
    this.channel = FileChannel.open(file, StandardOpenOption.READ);
  }

  void append(Iterator<SpillLine> sorted) throws IOException {
    long start = length;
    while (sorted.hasNext()) {
      byte[] bytes = sorted.next().bytes();
      out.write(bytes);
      out.write('\n');
      length += bytes.length + 1;
    }
    runs.add(new Run(start, length));
  }

  int count() {
    return runs.size();
  }

  /**
   * The lines of the runs from {@code first} to before {@code last} in order; appending is over.
   */
  Iterator<SpillLine> merged(int first, int last) {
    try {
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    List<Iterator<byte[]>> cursors = new ArrayList<>();
    for (Run run : runs.subList(first, last)) {
      cursors.add(new LineCursor(channel, run.start(), run.end(), READ_BUFFER));
    }
    return new MergedLines(cursors);
  }

  @Override
  public void close() throws IOException {
    try (channel) {
      out.close();
    }
  }
}
