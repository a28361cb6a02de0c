package dev.shopstrata.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.shopstrata.bundle.ManifestReader;
import dev.shopstrata.bundle.SiteFile;
import dev.shopstrata.sort.IdOrder;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.stream.Stream;

/** Goes through a bundle's files and their provenance side by side; both are sorted by path. */
final class PageWalk implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** A file of a bundle and where it comes from. */
  record Step(SiteFile file, Origin origin) {
    boolean isPage() {
      return file.contentType().startsWith("text/html");
    }
  }

  private final Stream<SiteFile> files;
  private final Iterator<SiteFile> next;
  private final BufferedReader provenance;
  private String path = "";
  private Origin origin = Origin.UNKNOWN;

  private PageWalk(Stream<SiteFile> files, BufferedReader provenance) {
    this.files = files;
    this.next = files.iterator();
    this.provenance = provenance;
  }

  static PageWalk of(Path folder) throws IOException {
    Path provenance = folder.resolve("provenance.ndjson");
    return new PageWalk(
        new ManifestReader().read(folder),
        Files.isRegularFile(provenance)
            ? Files.newBufferedReader(provenance)
            : new BufferedReader(Reader.nullReader()));
  }

  boolean hasNext() {
    return next.hasNext();
  }

  Step next() throws IOException {
    SiteFile file = next.next();
    String wanted = file.path().value();
    while (path != null && IdOrder.COMPARATOR.compare(path, wanted) < 0) {
      advance();
    }
    return new Step(file, wanted.equals(path) ? origin : Origin.UNKNOWN);
  }

  private void advance() throws IOException {
    String line = provenance.readLine();
    if (line == null) {
      path = null;
      return;
    }
    JsonNode record = JSON.readTree(line);
    JsonNode from = record.path("from");
    path = record.path("path").asText();
    origin =
        new Origin(
            from.path("template").asText(),
            from.path("layer").asText(),
            from.path("locale").asText(),
            from.path("subject").asText());
  }

  @Override
  public void close() {
    files.close();
    try {
      provenance.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
