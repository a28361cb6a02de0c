package dev.shopstrata.explain;

import dev.shopstrata.api.ApiPlaces;
import dev.shopstrata.asset.Asset;
import dev.shopstrata.feed.CategoryFeed;
import dev.shopstrata.feed.FeedName;
import dev.shopstrata.plan.PlannedPage;
import dev.shopstrata.plan.Redirect;
import dev.shopstrata.plan.SiteFiles;
import dev.shopstrata.plan.SitePlan;
import dev.shopstrata.seo.RobotsFile;
import dev.shopstrata.seo.SitemapWriter;
import dev.shopstrata.store.SiteUrl;
import dev.shopstrata.store.StoreLocale;
import dev.shopstrata.store.Touchpoints;
import dev.shopstrata.tree.SitePath;
import dev.shopstrata.tree.TreePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Answers what a planned store can tell of its URLs. */
public final class SiteExplainer {
  private final ExplainedStore store;
  private final SitePlan plan;
  private final PageFinder finder;
  private final Sources sources;

  public SiteExplainer(ExplainedStore store) {
    this.store = store;
    this.plan = store.plan();
    this.finder = new PageFinder(store);
    this.sources = new Sources(store.tree(), store.catalog());
  }

  /** What the store answers a URL with; empty when the URL lies outside it. */
  public Optional<Answer> explain(Question.OfUrl question) {
    if (question.url().equals(AskedUrl.NOT_FOUND)) {
      return finder.notFound().map(page -> page(page, question.reads()));
    }
    return AskedUrl.in(plan.settings().url(), question.url())
        .map(
            asked ->
                asset(asked)
                    .or(() -> find(asked).map(page -> page(page, question.reads())))
                    .or(() -> redirect(asked))
                    .or(() -> generated(asked))
                    .orElseGet(() -> nothing(question.url())));
  }

  /** Where a text on a page comes from; empty when the URL lies outside the store. */
  public Optional<Answer> explain(Question.OfText question) {
    Optional<PlannedPage> page =
        question.url().equals(AskedUrl.NOT_FOUND)
            ? finder.notFound()
            : AskedUrl.in(plan.settings().url(), question.url()).flatMap(this::find);
    if (page.isPresent()) {
      return Optional.of(new TextExplainer(store, sources, page.get()).explain(question.wanted()));
    }
    return AskedUrl.in(plan.settings().url(), question.url()).map(asked -> nothing(question.url()));
  }

  private Answer page(PlannedPage page, boolean reads) {
    return new PageExplainer(store, sources, page).explain(reads);
  }

  private Optional<PlannedPage> find(AskedUrl asked) {
    return asked.files().stream().flatMap(file -> finder.page(file).stream()).findFirst();
  }

  private Optional<Answer> asset(AskedUrl asked) {
    SitePath file = asked.files().get(0);
    return finder.asset(file).map(asset -> asset(asset, asset.file().equals(file)));
  }

  private Answer asset(Asset asset, boolean asked) {
    TreePath source = source(asset.logical());
    return new AssetAnswer(
        asset.url(), asked, (FileAnswer) new FileExplainer(store.tree()).explain(source));
  }

  /** The tokens are written as YAML and published as a style sheet. */
  private TreePath source(TreePath logical) {
    boolean own = store.tree().file(logical).isPresent();
    return own ? logical : TreePath.of(logical.value().replaceFirst("\\.css$", ".yaml"));
  }

  private Optional<Answer> redirect(AskedUrl asked) {
    Optional<Redirect> found = finder.redirect(asked.path());
    return found.map(
        redirect -> new RedirectAnswer(redirect.status(), new RedirectPlaces(store).of(redirect)));
  }

  private Optional<Answer> generated(AskedUrl asked) {
    SitePath file = asked.files().get(0);
    String sitemap = SitemapWriter.path(plan.settings().url()).value();
    String part = sitemap.substring(0, sitemap.length() - ".xml".length());
    if (file.value().matches("\\Q" + part + "\\E(-[0-9]+)?\\.xml")) {
      String made = "from the pages that search engines may list";
      return Optional.of(new GeneratedAnswer("sitemap", made, settings("url", "seo")));
    }
    return file.equals(RobotsFile.path())
        ? Optional.of(
            new GeneratedAnswer(
                "robots.txt",
                "because no layer has public/robots.txt",
                settings("url", "seo.index")))
        : touchpoint(file);
  }

  private Optional<Answer> touchpoint(SitePath file) {
    Touchpoints wanted = plan.settings().touchpoints();
    for (StoreLocale locale : plan.settings().locales()) {
      SiteUrl site = plan.settings().url();
      String made = "from the products that the store shows in " + locale.tag();
      if (wanted.api() && new ApiPlaces(site, locale).holds(file)) {
        return Optional.of(new GeneratedAnswer("static API", made, settings("url", "api")));
      }
      if (FeedName.of(wanted.feeds()).stream().anyMatch(f -> f.path(site, locale).equals(file))) {
        return Optional.of(new GeneratedAnswer("product feed", made, settings("url", "feeds")));
      }
      if (wanted.feeds().newest() > 0 && isFeed(file, locale)) {
        String newest = "from the newest products of its category in " + locale.tag();
        return Optional.of(new GeneratedAnswer("feed", newest, settings("url", "feeds")));
      }
    }
    return Optional.empty();
  }

  private boolean isFeed(SitePath file, StoreLocale locale) {
    return Optional.ofNullable(plan.catalogs().get(locale.tag())).stream()
        .flatMap(catalog -> catalog.allCategories().stream())
        .anyMatch(category -> SiteFiles.of(CategoryFeed.url(category)).equals(file));
  }

  private List<Decision> settings(String... keys) {
    List<Decision> decisions = new ArrayList<>();
    store
        .tree()
        .file(TreePath.of("site.yaml"))
        .ifPresent(
            file -> {
              for (String key : keys) {
                decisions.addAll(sources.keys().decisions(file, key));
              }
            });
    return decisions;
  }

  private Answer nothing(String url) {
    List<String> patterns =
        plan.sets().stream()
            .map(
                set ->
                    pattern(
                        set.template().name(),
                        plan.routes().home(set.locale()),
                        set.template().paths(set.locale()).map(p -> p.path().text()).orElse("")))
            .distinct()
            .toList();
    return new NoPageAnswer(url, patterns);
  }

  private static String pattern(String template, String home, String path) {
    return home + path + "  (pages/" + template + ".peb)";
  }
}
