package dev.shopstrata.check;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;

/**
 * Checks stores' bundles: every page once by itself, then all of them together by their facts.
 * Memory holds a few hashes per page, whatever pages weigh.
 */
public final class SiteCheck {
  /** Runs independent pieces of work, numbered from 0. */
  public interface Units {
    void run(int count, IntConsumer work);
  }

  private final Units units;
  private final Path folder;
  private final String version;

  /**
   * @param folder where facts of pages are kept for the next check
   * @param version of the program: another one's facts are not used
   */
  public SiteCheck(Units units, Path folder, String version) {
    this.units = units;
    this.folder = folder;
    this.version = version;
  }

  /**
   * Checks the selected stores.
   *
   * @param all the stores that have bundles: links may lead to each
   * @param changed whether only pages that are not as the last check saw them are read
   */
  public CheckResult check(List<CheckedStore> all, List<CheckedStore> selected, boolean changed)
      throws IOException {
    SiteIndex index = new SiteIndex();
    for (CheckedStore store : all) {
      index.add(store);
    }
    Map<CheckedStore, FactsFile> facts = new LinkedHashMap<>();
    FactsPass pass = new FactsPass(units);
    long pages = 0;
    long read = 0;
    for (CheckedStore store : selected) {
      FactsFile file =
          new FactsFile(folder.resolve(store.id() + ".ndjson.gz"), version + " " + store.state());
      FactsPass.Count count = pass.write(store, file, changed);
      pages += count.pages();
      read += count.read();
      facts.put(store, file);
    }
    Fold fold = new Fold();
    SeenPages seen = seen(facts);
    CrossRules rules = new CrossRules(index, seen);
    for (Map.Entry<CheckedStore, FactsFile> entry : facts.entrySet()) {
      checkPages(entry.getKey(), entry.getValue(), rules, fold);
      checkRest(entry.getKey(), index, seen, fold);
    }
    return new CheckResult(selected.size(), pages, read, fold.list(), List.of(), List.of());
  }

  private static SeenPages seen(Map<CheckedStore, FactsFile> facts) throws IOException {
    SeenPages seen = new SeenPages();
    for (Map.Entry<CheckedStore, FactsFile> entry : facts.entrySet()) {
      each(entry.getValue(), page -> seen.see(entry.getKey(), page));
    }
    for (Map.Entry<CheckedStore, FactsFile> entry : facts.entrySet()) {
      each(entry.getValue(), page -> seen.seeAnchors(entry.getKey(), page));
    }
    return seen;
  }

  private static void checkPages(CheckedStore store, FactsFile facts, CrossRules rules, Fold fold)
      throws IOException {
    WeightRule weights = new WeightRule(store);
    MarketLinks market = new MarketLinks(store);
    each(facts, market::see);
    market.missing().forEach(found -> fold.add(store, Origin.UNKNOWN, "", found));
    each(
        facts,
        page -> {
          Findings findings = new Findings();
          market.check(page, findings);
          page.findings().forEach(found -> fold.add(store, page.origin(), page.url(), found));
          rules
              .check(store, page)
              .forEach(found -> fold.add(store, page.origin(), page.url(), found));
          findings.list().forEach(found -> fold.add(store, page.origin(), page.url(), found));
          weights.check(page).ifPresent(found -> fold.add(store, page.origin(), page.url(), found));
        });
  }

  /** What is no page: other files, sitemaps, redirects, colours. */
  private static void checkRest(CheckedStore store, SiteIndex index, SeenPages seen, Fold fold)
      throws IOException {
    String base = store.origin() + store.url().basePath();
    FileCheck files =
        new FileCheck(
            store,
            (file, found) -> fold.add(store, Origin.UNKNOWN, "/" + file.path().value(), found));
    SitemapCheck sitemaps = new SitemapCheck(index, seen);
    try (PageWalk walk = PageWalk.of(store.folder())) {
      while (walk.hasNext()) {
        PageWalk.Step step = walk.next();
        String path = step.file().path().value();
        files.check(step);
        if (path.matches("(.*/)?sitemap[^/]*[.]xml")) {
          sitemaps.check(
              store.folder().resolve("site").resolve(path),
              base,
              found -> fold.add(store, Origin.UNKNOWN, "/" + path, found));
        }
      }
    }
    for (SiteIndex.Redirect redirect : SiteIndex.Redirect.read(store.folder())) {
      if (leadsNowhere(redirect, base, index)) {
        fold.add(store, Origin.UNKNOWN, redirect.from(), redirect.broken());
      }
    }
    Origin tokens = store.tokens();
    new ContrastCheck().check(store, found -> fold.add(store, tokens, "", found));
  }

  private static boolean leadsNowhere(SiteIndex.Redirect redirect, String base, SiteIndex index) {
    try {
      Optional<Address> target = Address.of(base, redirect.to());
      return target.isPresent() && index.find(target.get()) == SiteIndex.Place.NOTHING;
    } catch (URISyntaxException | IllegalArgumentException e) {
      return true;
    }
  }

  private interface PageConsumer {
    void accept(PageFacts page) throws IOException;
  }

  private static void each(FactsFile facts, PageConsumer consumer) throws IOException {
    try (FactsFile.Input in = facts.read()) {
      for (PageFacts page = in.next(); page != null; page = in.next()) {
        consumer.accept(page);
      }
    }
  }
}
