package dev.shopstrata.bundle;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A zip whose bytes follow from its entries and one timestamp: no time zone, no extra fields, no
 * permissions. Deflated bytes may differ between builds of zlib, that is, between JDKs.
 */
final class StableZip implements Closeable {
  /** Opens the bytes of an entry, more than once. */
  interface Source {
    InputStream open() throws IOException;
  }

  /** Outside these, Java adds a field that depends on the default time zone. */
  private static final LocalDateTime EARLIEST = LocalDateTime.of(1980, 1, 1, 0, 0, 2);

  private static final LocalDateTime LATEST = LocalDateTime.of(2107, 12, 31, 23, 59, 58);

  private final ZipOutputStream zip;
  private final LocalDateTime time;

  StableZip(OutputStream out, Instant timestamp) {
    this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    this.zip.setLevel(Deflater.DEFAULT_COMPRESSION);
    this.time = dosTime(timestamp);
  }

  void deflate(String name, Source source) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setMethod(ZipEntry.DEFLATED);
    write(entry, source);
  }

  /** Adds bytes as they are, which are read once more for their checksum. */
  void store(String name, long size, Source source) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(size);
    entry.setCompressedSize(size);
    try (CheckedInputStream in = new CheckedInputStream(source.open(), new CRC32())) {
      in.transferTo(OutputStream.nullOutputStream());
      entry.setCrc(in.getChecksum().getValue());
    }
    write(entry, source);
  }

  private void write(ZipEntry entry, Source source) throws IOException {
    entry.setTimeLocal(time);
    zip.putNextEntry(entry);
    try (InputStream in = source.open()) {
      in.transferTo(zip);
    }
    zip.closeEntry();
  }

  /** Whole even seconds in UTC, as a zip can hold them. */
  private static LocalDateTime dosTime(Instant timestamp) {
    LocalDateTime utc = LocalDateTime.ofInstant(timestamp, ZoneOffset.UTC);
    utc = utc.withNano(0).withSecond(utc.getSecond() & ~1);
    return utc.isBefore(EARLIEST) ? EARLIEST : utc.isAfter(LATEST) ? LATEST : utc;
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
