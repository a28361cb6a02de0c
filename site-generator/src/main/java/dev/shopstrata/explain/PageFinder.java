package dev.shopstrata.explain;

import dev.shopstrata.asset.Asset;
import dev.shopstrata.plan.PageSet;
import dev.shopstrata.plan.PlannedPage;
import dev.shopstrata.plan.Redirect;
import dev.shopstrata.plan.SitePlan;
import dev.shopstrata.plan.route.PageFor;
import dev.shopstrata.plan.route.PagePaths;
import dev.shopstrata.plan.route.PercentCode;
import dev.shopstrata.plan.route.UrlPattern;
import dev.shopstrata.tree.SitePath;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what a store answers a URL with. Page sets whose URL pattern can't give the URL are never
 * walked through, and the others only as far as the page.
 */
final class PageFinder {
  private static final Pattern VARIABLE = Pattern.compile("\\{[A-Za-z][A-Za-z0-9_-]*}");
  private static final Pattern FINGERPRINT = Pattern.compile("\\.[0-9a-f]{12}(?=\\.[^./]+$)");

  /** Of those that a ledger knows, enough to see where they come from. */
  private static final int MAX_REDIRECTS = 20;

  private final ExplainedStore store;
  private final SitePlan plan;

  PageFinder(ExplainedStore store) {
    this.store = store;
    this.plan = store.plan();
  }

  /** The page with a file, which a host shows for the file's URL. */
  Optional<PlannedPage> page(SitePath file) {
    return plan.sets().stream()
        .filter(set -> mayHave(set, file))
        .flatMap(set -> find(set, file).stream())
        .findFirst();
  }

  /** The page for URLs that the store has not. */
  Optional<PlannedPage> notFound() {
    return plan.sets().stream()
        .filter(set -> set.template().rules().status() == 404 && set.size() > 0)
        .map(set -> set.page(0))
        .findFirst();
  }

  /** An asset by its file, also when its content had another fingerprint. */
  Optional<Asset> asset(SitePath file) {
    String plain = withoutFingerprint(file);
    return store.assets().assets().values().stream()
        .filter(asset -> withoutFingerprint(asset.file()).equals(plain))
        .findFirst();
  }

  private static String withoutFingerprint(SitePath file) {
    return FINGERPRINT.matcher(file.value()).replaceFirst("");
  }

  Optional<Redirect> redirect(String path) {
    return redirects(redirect -> PercentCode.decode(redirect.from()).equals(path)).stream()
        .findFirst();
  }

  /** The redirects that lead to a URL of the store. */
  List<Redirect> redirectsTo(String url) {
    return redirects(redirect -> redirect.to().equals(url));
  }

  private List<Redirect> redirects(Predicate<Redirect> wanted) {
    return store
        .moved()
        .map(moved -> moved.find(wanted, MAX_REDIRECTS))
        .orElseGet(() -> plan.redirects().stream().filter(wanted).toList());
  }

  private static Optional<PlannedPage> find(PageSet set, SitePath file) {
    for (int i = 0; i < set.size(); i++) {
      PlannedPage page = set.page(i);
      if (page.file().equals(file)) {
        return Optional.of(page);
      }
    }
    return Optional.empty();
  }

  private boolean mayHave(PageSet set, SitePath file) {
    Optional<PagePaths> paths = set.template().paths(set.locale());
    String home = PercentCode.decode(plan.routes().home(set.locale())).substring(1);
    PageFor kind = set.template().kind();
    boolean listing = kind == PageFor.CATEGORIES || kind == PageFor.BRANDS;
    return paths
        .filter(
            p ->
                regex(home, p.path(), listing).matcher(file.value()).matches()
                    || (kind == PageFor.CATEGORIES
                        && regex(home, p.landing(), true).matcher(file.value()).matches()))
        .isPresent();
  }

  /** Variables may be empty, and then take the slash behind them away. */
  private static Pattern regex(String home, UrlPattern pattern, boolean listing) {
    StringBuilder regex = new StringBuilder(Pattern.quote(home));
    Matcher variables = VARIABLE.matcher(pattern.text());
    int from = 0;
    while (variables.find()) {
      regex.append(Pattern.quote(pattern.text().substring(from, variables.start())));
      regex.append(".*/?");
      from = variables.end();
      from += pattern.text().startsWith("/", from) ? 1 : 0;
    }
    regex.append(Pattern.quote(pattern.text().substring(from)));
    boolean folder = pattern.text().isEmpty() || pattern.text().endsWith("/");
    regex.append(listing ? ".*" : folder ? "index\\.html" : "");
    return Pattern.compile(regex.toString());
  }
}
