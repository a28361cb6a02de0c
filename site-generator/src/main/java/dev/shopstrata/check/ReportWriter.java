package dev.shopstrata.check;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a result as {@code check.sarif}, {@code check.json} and {@code check.html}. */
public final class ReportWriter {
  private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path folder;

  public ReportWriter(Path folder) {
    this.folder = folder;
  }

  /** Writes the three reports over those of the last check. */
  public void write(CheckResult result) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("check.sarif"), text(new SarifReport().of(result)));
    Files.writeString(folder.resolve("check.json"), text(new JsonReport().of(result)));
    Files.writeString(folder.resolve("check.html"), new HtmlReport().of(result));
  }

  private static String text(JsonNode json) throws IOException {
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(LINES).withArrayIndenter(LINES);
    return JSON.writer(printer).writeValueAsString(json) + "\n";
  }
}
