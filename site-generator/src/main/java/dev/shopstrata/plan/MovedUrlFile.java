package dev.shopstrata.plan;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** A file of redirects, sorted by key, that is written once and read as often as needed. */
final class MovedUrlFile {
  private final Path file;

  private MovedUrlFile(Path file) {
    this.file = file;
  }

  static MovedUrlFile write(Path file, Iterator<MovedUrl> sorted) {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      while (sorted.hasNext()) {
        MovedUrl next = sorted.next();
        out.write(next.key() + "\t" + next.text() + "\n");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new MovedUrlFile(file);
  }

  Cursor read() {
    try {
      return new Cursor(Files.newBufferedReader(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void delete() {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The redirects one after the other. */
  static final class Cursor implements Iterator<MovedUrl>, Closeable {
    private final BufferedReader in;
    private String line;

    private Cursor(BufferedReader in) {
      this.in = in;
      advance();
    }

    private void advance() {
      try {
        line = in.readLine();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public boolean hasNext() {
      return line != null;
    }

    @Override
    public MovedUrl next() {
      if (line == null) {
        throw new NoSuchElementException();
      }
      int tab = line.indexOf('\t');
      MovedUrl next = MovedUrl.parse(line.substring(0, tab), line.substring(tab + 1));
      advance();
      return next;
    }

    @Override
    public void close() {
      try {
        in.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
