package dev.shopstrata.plan;

import com.sun.management.OperatingSystemMXBean;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.shopstrata.ledger.Ledger;
import dev.shopstrata.problem.Location;
import dev.shopstrata.store.DiscontinuedRule;
import dev.shopstrata.store.UrlImport;
import dev.shopstrata.store.UrlSettings;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Times the import of an old platform's URLs beside merely parsing their table. A third of the rows
 * names products, a third SKUs, a third the old path of another row or a path of the store.
 *
 * <p>Arguments: an empty directory to work in, number of rows.
 */
final class UrlImportBench {
  private static final int PRODUCTS = 1_000;
  private static final int ROUNDS = 3;

  private UrlImportBench() {}

  public static void main(String[] args) throws IOException {
    Path directory = Path.of(args[0]);
    int rows = Integer.parseInt(args[1]);
    Path table = directory.resolve("ledgers/old.csv");
    write(table, rows);
    for (int round = 1; round <= ROUNDS; round++) {
      long start = processor();
      long parsed = parse(table);
      double parsing = seconds(start);
      start = processor();
      Path redirects = plan(directory, round);
      double planning = seconds(start);
      long lines;
      try (var text = Files.lines(redirects)) {
        lines = text.count();
      }
      PrintStream out = System.out;
      out.printf(
          Locale.ROOT,
          "%,d rows parsed in %.2f s of processors; %,d redirects in %.2f s, %.1f times as long; peak heap %d MB%n",
          parsed,
          parsing,
          lines,
          planning,
          planning / parsing,
          peakMegabytes());
    }
  }

  private static void write(Path table, int rows) throws IOException {
    Files.createDirectories(table.getParent());
    try (BufferedWriter out = Files.newBufferedWriter(table)) {
      out.write("old url,product,sku,new url\n");
      for (int i = 0; i < rows; i++) {
        String old = "https://www.old.example/Shop/lamps/old-" + i + ".html?ref=" + i % 7 + ",";
        String product = "p" + i % PRODUCTS;
        String to = i % 2 == 0 ? "/Shop/lamps/old-" + (i + 1) % rows + ".html" : "/p/p7/";
        out.write(
            switch (i % 3) {
              case 0 -> old + product + ",,\n";
              case 1 -> old + ",sku-" + product + ",\n";
              default -> old + ",," + to + "\n";
            });
      }
    }
  }

  private static long parse(Path table) throws IOException {
    long count = 0;
    try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(table)) {
      for (CsvRecord record : reader) {
        count += record.getFieldCount() > 1 ? 1 : 0;
      }
    }
    return count - 1;
  }

  private static Path plan(Path directory, int round) {
    UrlImport source = new UrlImport.Table("old", "ledgers/old.csv", Location.of("site.yaml"));
    PlanSite site =
        PlanSite.of(
                "shop",
                """
                -- pages/product.peb --
                ---
                for: products
                ---
                """)
            .urls(new UrlSettings(Optional.empty(), DiscontinuedRule.REDIRECT, List.of(source)))
            .catalog(
                builder -> {
                  for (int i = 0; i < PRODUCTS; i++) {
                    builder.product("p" + i, "P" + i, "1.00", "Acme");
                  }
                });
    SiteInputs inputs = site.inputs();
    SitePlan plan = new SitePlanner(site.problems()).plan(inputs);
    Path work = directory.resolve("work-" + round);
    return new MovedUrlPlanner(directory, work, site.problems())
        .plan(inputs, plan, Ledger.EMPTY)
        .redirects();
  }

  /** Of all threads, as others may be using the machine. */
  private static long processor() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private static double seconds(long start) {
    return (processor() - start) / 1e9;
  }

  private static long peakMegabytes() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .map(MemoryPoolMXBean::getPeakUsage)
            .mapToLong(usage -> usage.getUsed())
            .sum()
        >> 20;
  }
}
