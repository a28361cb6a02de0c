package dev.shopstrata.normalize.export;

import dev.shopstrata.catalog.snapshot.PackedStream;
import dev.shopstrata.problem.Location;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * One file of an export, as it is or packed: {@code products.csv.gz}, {@code products.csv.zst}, or
 * a file in a zip.
 *
 * @param name path below the export's directory, with forward slashes; {@code export.zip!/name} in
 *     a zip
 * @param path the file on disk, which for a file in a zip is the zip
 */
public record ExportFile(String name, Path path) {
  public static final String IN_ZIP = "!/";

  private static final int BUFFER = 1 << 16;

  /**
   * The unpacked bytes; the caller closes the stream. Reading what is damaged throws an {@link
   * ExportException}.
   */
  public InputStream open() throws IOException {
    int entry = name.indexOf(IN_ZIP);
    try {
      return new Unpacking(entry >= 0 ? inZip(name.substring(entry + IN_ZIP.length())) : plain());
    } catch (IOException e) {
      throw damaged(e);
    }
  }

  /** What a file tells that can't be unpacked, or not read to its end. */
  public ExportException damaged(IOException e) {
    return e instanceof ExportException known
        ? known
        : new ExportException(place(0, 0), "its bytes can't be read: " + e.getMessage(), e);
  }

  /** Whether it is a file that only a system or an editor looks at. */
  public boolean isHidden() {
    String inner = name.substring(name.lastIndexOf(IN_ZIP) + 1);
    return inner.contains("__MACOSX/")
        || inner.substring(inner.lastIndexOf('/') + 1).startsWith(".");
  }

  private final class Unpacking extends FilterInputStream {
    Unpacking(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      try {
        return super.read();
      } catch (IOException e) {
        throw damaged(e);
      }
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      try {
        return super.read(target, offset, length);
      } catch (IOException e) {
        throw damaged(e);
      }
    }
  }

  private InputStream plain() throws IOException {
    InputStream file = Files.newInputStream(path, LinkOption.NOFOLLOW_LINKS);
    try {
      return unpacked(name, new BufferedInputStream(file, BUFFER));
    } catch (IOException | RuntimeException e) {
      file.close();
      throw e;
    }
  }

  /** The name without what only says how it is packed, without its zip, in lower case. */
  public String plainName() {
    int entry = name.lastIndexOf(IN_ZIP);
    String inner = entry < 0 ? name : name.substring(entry + IN_ZIP.length());
    return inner.toLowerCase(Locale.ROOT).replaceFirst("\\.(gz|zst)$", "");
  }

  /** Where the file lies, for people. */
  public Location place(int line, int column) {
    int entry = name.indexOf(IN_ZIP);
    String label = path.toString().replace('\\', '/') + (entry < 0 ? "" : name.substring(entry));
    return line > 0 ? Location.of(label, line, Math.max(1, column)) : Location.of(label);
  }

  private static InputStream unpacked(String name, InputStream in) throws IOException {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".gz")) {
      return new GZIPInputStream(in, BUFFER);
    }
    return lower.endsWith(".zst") ? PackedStream.open(in) : in;
  }

  private InputStream inZip(String entryName) throws IOException {
    ZipFile zip = new ZipFile(path.toFile());
    try {
      ZipEntry entry = zip.getEntry(entryName);
      if (entry == null) {
        throw new IOException("there is no " + entryName + " in " + path);
      }
      InputStream packed = new BufferedInputStream(zip.getInputStream(entry), BUFFER);
      return new FilterInputStream(unpacked(entryName, packed)) {
        @Override
        public void close() throws IOException {
          try (zip) {
            super.close();
          }
        }
      };
    } catch (IOException | RuntimeException e) {
      zip.close();
      throw e;
    }
  }
}
