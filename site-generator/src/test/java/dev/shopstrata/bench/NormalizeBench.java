package dev.shopstrata.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.shopstrata.cache.Shelf;
import dev.shopstrata.normalize.CatalogConfigReader;
import dev.shopstrata.normalize.SnapshotMaker;
import dev.shopstrata.normalize.SnapshotSummary;
import dev.shopstrata.normalize.export.ExportFile;
import dev.shopstrata.normalize.export.JsonRecords;
import dev.shopstrata.normalize.export.ReadingListener;
import dev.shopstrata.normalize.export.SourcePosition;
import dev.shopstrata.normalize.export.TableRecords;
import dev.shopstrata.normalize.export.XmlRecords;
import dev.shopstrata.normalize.export.YamlRecords;
import dev.shopstrata.problem.Problems;
import dev.shopstrata.tree.FolderTree;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Makes snapshots of large exports in each format and compares with what the library alone takes to
 * parse the same file.
 *
 * <p>Arguments: an empty directory to work in, number of products.
 */
public final class NormalizeBench {
  private static final int WARM_UP = 20_000;

  private final Path directory;
  private final int products;
  private final PrintStream out = System.out;

  private NormalizeBench(Path directory, int products) {
    this.directory = directory;
    this.products = products;
  }

  public static void main(String[] arguments) throws IOException, XMLStreamException {
    NormalizeBench bench =
        new NormalizeBench(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
    bench.out.println(
        "| format | file | MB | library s | reading s | ratio | snapshot s | records/s | peak MB |");
    bench.out.println("|---|---|---|---|---|---|---|---|---|");
    for (SyntheticExport export : SyntheticExport.all()) {
      if (arguments.length < 3 || (export.format() + " " + export.file()).contains(arguments[2])) {
        bench.measure(export);
      }
    }
  }

  private void measure(SyntheticExport export) throws IOException, XMLStreamException {
    // Once small, so that all are measured warm.
    Path small = export.write(directory.resolve("in"), WARM_UP);
    make();
    for (int i = 0; i < 5; i++) {
      parse(small);
      read(small);
    }
    Path file = export.write(directory.resolve("in"), products);
    double megabytes = Files.size(file) / 1e6;
    long start = System.nanoTime();
    parse(file);
    double parsed = (System.nanoTime() - start) / 1e9;
    start = System.nanoTime();
    read(file);
    double read = (System.nanoTime() - start) / 1e9;
    HeapWatch peak = HeapWatch.start();
    start = System.nanoTime();
    SnapshotSummary made = make();
    double seconds = (System.nanoTime() - start) / 1e9;
    out.println(
        String.format(
            Locale.ROOT,
            "| %s | %s | %.0f | %.2f | %.2f | %.1f | %.1f | %,.0f | %d |",
            export.format(),
            export.file(),
            megabytes,
            parsed,
            read,
            read / parsed,
            seconds,
            made.records().read() / seconds,
            peak.megabytes()));
  }

  private SnapshotSummary make() throws IOException {
    Path in = directory.resolve("in");
    Path work = Files.createDirectories(directory.resolve("work"));
    try {
      return new SnapshotMaker(new Problems())
          .make(
              new CatalogConfigReader(new Problems())
                  .read(in.resolve("catalog.yaml"))
                  .orElseThrow(),
              Shelf.own(directory.resolve("out"), work, "1"),
              work);
    } finally {
      FolderTree.delete(directory.resolve("out"));
      FolderTree.delete(work);
    }
  }

  /** What the readers of exports do: the same records, with places, in any encoding. */
  private static void read(Path file) throws IOException {
    String name = file.getFileName().toString();
    ExportFile export = new ExportFile(name, file);
    ReadingListener nobody = new Unheard();
    switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "csv", "impex" -> TableRecords.forEach(export, nobody, (row, at) -> at.record());
      case "json", "jsonl" -> JsonRecords.forEach(export, nobody, (record, at) -> at.record());
      case "xml" ->
          XmlRecords.forEach(
              export, Set.of("p", "item", "product"), nobody, (e, at) -> at.record());
      default -> YamlRecords.forEach(export, nobody, (item, at) -> at.record());
    }
  }

  /** Nothing is wrong in these files. */
  private static final class Unheard implements ReadingListener {
    @Override
    public void mended(String what, ExportFile file) {
      throw new IllegalStateException(what);
    }

    @Override
    public void unreadable(SourcePosition at, String reason, String raw) {
      throw new IllegalStateException(reason);
    }
  }

  /** What the library alone does: every value is looked at, nothing is kept. */
  private static long parse(Path file) throws IOException, XMLStreamException {
    String name = file.getFileName().toString();
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
      return switch (name.substring(name.lastIndexOf('.') + 1)) {
        case "csv", "impex" -> csv(in);
        case "json", "jsonl" -> json(in);
        case "xml" -> xml(in);
        default -> yaml(in);
      };
    }
  }

  private static long csv(InputStream in) throws IOException {
    long sum = 0;
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder().allowMissingFields(true).allowExtraFields(true).ofCsvRecord(in)) {
      for (CsvRecord row : reader) {
        sum += row.getFieldCount();
      }
    }
    return sum;
  }

  private static long json(InputStream in) throws IOException {
    long sum = 0;
    JsonMapper mapper = JsonMapper.builder(new JsonFactory()).build();
    try (MappingIterator<JsonNode> records = mapper.readerFor(JsonNode.class).readValues(in)) {
      while (records.hasNext()) {
        sum += records.next().size();
      }
    }
    return sum;
  }

  private static long xml(InputStream in) throws XMLStreamException {
    long sum = 0;
    XMLStreamReader xml = XMLInputFactory.newDefaultFactory().createXMLStreamReader(in);
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamReader.CHARACTERS) {
        sum += xml.getText().length();
      }
    }
    return sum;
  }

  private static long yaml(InputStream in) {
    long sum = 0;
    LoadSettings settings = LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();
    ParserImpl parser =
        new ParserImpl(
            settings,
            new StreamReader(settings, new InputStreamReader(in, StandardCharsets.UTF_8)));
    while (parser.hasNext()) {
      parser.next();
      sum++;
    }
    return sum;
  }
}
