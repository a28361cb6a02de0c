package dev.shopstrata.bench;

import dev.shopstrata.build.BuildFolders;
import dev.shopstrata.build.BuildListener;
import dev.shopstrata.build.BuildRequest;
import dev.shopstrata.build.BuildTime;
import dev.shopstrata.build.StoreSelection;
import dev.shopstrata.build.ValidateBuild;
import dev.shopstrata.build.Validation;
import dev.shopstrata.catalog.snapshot.SyntheticCatalog;
import dev.shopstrata.layer.LayerReader;
import dev.shopstrata.layer.LayerSource;
import dev.shopstrata.layer.MergedTree;
import dev.shopstrata.layer.StackLinearizer;
import dev.shopstrata.layer.StoreGraph;
import dev.shopstrata.layer.TreeMerger;
import dev.shopstrata.normalize.CatalogSource;
import dev.shopstrata.problem.ProblemText;
import dev.shopstrata.problem.Problems;
import dev.shopstrata.store.Settings;
import dev.shopstrata.store.SettingsReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Times the graph, the merge and the settings of many stores of six layers, and a whole validation
 * of them, and says how much memory they take.
 *
 * <p>Arguments: an empty directory to work in, number of stores, of products, of threads.
 */
public final class ValidateBench {
  private static final Instant STARTED = Instant.parse("2026-06-01T00:00:00Z");

  private final Path directory;
  private final int threads;
  private final PrintStream out = System.out;

  private ValidateBench(Path directory, int threads) {
    this.directory = directory;
    this.threads = threads;
  }

  public static void main(String[] arguments) throws IOException {
    Path directory = Path.of(arguments[0]);
    new StackedProject(directory).write(Integer.parseInt(arguments[1]));
    SyntheticCatalog.of(Integer.parseInt(arguments[2]))
        .write(directory.resolve("catalogs/main/snapshot"));
    HeapWatch peak = HeapWatch.start();
    ValidateBench bench = new ValidateBench(directory, Integer.parseInt(arguments[3]));
    bench.merge("graph, merge and settings");
    bench.merge("the same again");
    bench.validate("validation");
    bench.validate("the same again");
    bench.out.printf(Locale.ROOT, "peak heap %d MB%n", peak.megabytes());
  }

  private void merge(String what) {
    System.gc();
    long before = used();
    Watch watch = new Watch();
    Problems problems = new Problems();
    StoreGraph graph = new LayerReader(problems).read(layers());
    StackLinearizer linearizer = new StackLinearizer(graph, problems);
    TreeMerger merger = new TreeMerger(problems);
    SettingsReader reader = new SettingsReader(problems);
    List<MergedTree> trees = new ArrayList<>();
    List<Settings> settings = new ArrayList<>();
    graph
        .stores()
        .keySet()
        .forEach(store -> linearizer.linearize(store).map(merger::merge).ifPresent(trees::add));
    trees.forEach(tree -> reader.read(tree).ifPresent(settings::add));
    String time = watch.text();
    System.gc();
    out.printf(
        Locale.ROOT,
        "%s: %d stores, %d layers, %d files of stores, %s, %.1f MB held%n",
        what,
        settings.size(),
        graph.layers().size(),
        trees.stream().mapToInt(tree -> tree.files().size()).sum(),
        time,
        (used() - before) / 1048576.0);
  }

  private void validate(String what) throws IOException {
    BuildRequest request =
        new BuildRequest(
            directory,
            layers(),
            List.of(new CatalogSource.Directory(directory.resolve("catalogs"))),
            new BuildFolders(directory.resolve("target/storefront"), Optional.empty()),
            StoreSelection.ALL,
            new BuildTime(Optional.empty(), STARTED),
            threads);
    Watch watch = new Watch();
    Validation found = new ValidateBuild(BuildListener.SILENT).validate(request);
    String time = watch.text();
    found.problems().stream().limit(5).map(ProblemText::of).forEach(out::println);
    out.printf(
        Locale.ROOT,
        "%s: %d stores, %d templates, %d problems, %s%n",
        what,
        found.stores(),
        found.templates(),
        found.problems().size(),
        time);
  }

  private List<LayerSource> layers() {
    return List.of(
        new LayerSource.Directory(directory.resolve("layers"), "layers"),
        new LayerSource.Folder(Path.of("../layers/base/src/main/layer"), "base"));
  }

  private static long used() {
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
