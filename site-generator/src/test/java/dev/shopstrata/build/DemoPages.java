package dev.shopstrata.build;

import dev.shopstrata.explain.Answer;
import dev.shopstrata.explain.PageAnswer;
import dev.shopstrata.explain.Question;
import dev.shopstrata.explain.SiteExplainer;
import dev.shopstrata.layer.LayerReader;
import dev.shopstrata.layer.MergedTree;
import dev.shopstrata.problem.Problems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.stream.Stream;

/** Asks every page of the demo's stores what it looked at. */
final class DemoPages {
  private final DemoProject demo;
  private final List<String> stores;

  DemoPages(DemoProject demo, List<String> stores) {
    this.demo = demo;
    this.stores = stores;
  }

  /** Puts each page's answer under its store and path. */
  void explain(NavigableMap<String, PageAnswer> answers) throws IOException {
    Problems problems = demo.request().problems();
    StoreSources sources = new StoreSources(problems, StoreSelection.ALL);
    List<MergedTree> trees = sources.trees(new LayerReader(problems).read(demo.request().layers()));
    List<StoreSource> all = sources.readAll(trees);
    for (String store : stores) {
      List<StoreSource> asked = all.stream().filter(s -> s.id().value().equals(store)).toList();
      try (Workspace workspace = Workspace.open(demo.request());
          OpenCatalogs catalogs =
              new OpenCatalogs(demo.request(), workspace, problems, BuildListener.SILENT)) {
        new PlannedAnswers(demo.request(), workspace, catalogs, problems)
            .of(all, asked, explainer -> pages(store, explainer, answers));
      }
    }
  }

  private Optional<Answer> pages(
      String store, SiteExplainer explainer, NavigableMap<String, PageAnswer> answers) {
    Path site = demo.request().output().resolve(store).resolve("site");
    Answer last = null;
    try (Stream<Path> walk = Files.walk(site)) {
      for (Path file : walk.filter(path -> path.toString().endsWith(".html")).toList()) {
        String path = site.relativize(file).toString().replace('\\', '/');
        last = explainer.explain(new Question.OfUrl("/" + path, true)).orElseThrow();
        answers.put(store + "/" + path, (PageAnswer) last);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Optional.ofNullable(last);
  }
}
