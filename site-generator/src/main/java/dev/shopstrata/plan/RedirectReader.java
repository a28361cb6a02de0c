package dev.shopstrata.plan;

import dev.shopstrata.plan.route.PercentCode;
import dev.shopstrata.problem.Location;
import dev.shopstrata.source.Field;
import dev.shopstrata.source.ListNode;
import dev.shopstrata.source.MapNode;
import dev.shopstrata.source.Node;
import dev.shopstrata.source.ScalarNode;
import dev.shopstrata.store.SiteUrl;
import dev.shopstrata.tree.SitePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads redirects as they are written: a list of maps, or a map from old path to new target. */
final class RedirectReader {
  private static final List<String> STATUSES = List.of("301", "302", "307", "308", "410");

  private final String basePath;
  private final RedirectReports reports;

  RedirectReader(SiteUrl url, RedirectReports reports) {
    this.basePath = url.basePath();
    this.reports = reports;
  }

  /** Redirects with an encoded {@code from}, their targets as written. */
  List<PlannedRedirect> read(Node root) {
    List<PlannedRedirect> redirects = new ArrayList<>();
    if (root instanceof MapNode map) {
      for (Field field : map.fields().values()) {
        String to = field.value() instanceof ScalarNode scalar ? scalar.text() : "";
        redirect(field.key(), to, "301", field.at()).ifPresent(redirects::add);
      }
    } else if (root instanceof ListNode list) {
      list.items().forEach(item -> item(item).ifPresent(redirects::add));
    } else {
      reports.invalid(
          "redirects are neither a list nor a map", "write \"/old/: /new/\"", root.at());
    }
    return redirects;
  }

  private Optional<PlannedRedirect> item(Node node) {
    if (!(node instanceof MapNode item)) {
      reports.invalid("a redirect must be a map", "write \"from: …\" and \"to: …\"", node.at());
      return Optional.empty();
    }
    String status = item.text("status").orElse("301");
    return redirect(item.text("from").orElse(""), item.text("to").orElse(""), status, item.at());
  }

  private Optional<PlannedRedirect> redirect(String from, String to, String status, Location at) {
    if (!STATUSES.contains(status)) {
      reports.invalid(
          "\"" + status + "\" is no status of a redirect",
          "write one of " + String.join(", ", STATUSES),
          at);
      return Optional.empty();
    }
    if (to.isEmpty() != status.equals("410")) {
      reports.invalid(
          to.isEmpty() ? "the redirect has no target" : "a page that is gone has no target",
          "write a target, or \"status: 410\" without one",
          at);
      return Optional.empty();
    }
    return source(from, at)
        .map(path -> new PlannedRedirect(new Redirect(path, to, Integer.parseInt(status)), at));
  }

  private Optional<String> source(String from, Location at) {
    String fix = "write a path of this store such as \"/old/\", without host, ?, # or *";
    if (!from.startsWith("/") || from.startsWith("//") || from.matches(".*[?#*].*")) {
      reports.invalid("\"" + from + "\" can't be redirected: it is no plain path", fix, at);
      return Optional.empty();
    }
    String url = rooted(basePath, PercentCode.encode(PercentCode.decode(from)));
    String file = PercentCode.decode(url).substring(1);
    Optional<String> violation =
        SitePath.violation(file.isEmpty() || file.endsWith("/") ? file + "index.html" : file);
    violation.ifPresent(
        why -> reports.invalid("\"" + from + "\" can't be redirected: " + why, fix, at));
    return Optional.of(url).filter(found -> violation.isEmpty());
  }

  /** A path is below the store's base path, unless it already begins with it. */
  static String rooted(String basePath, String path) {
    return path.startsWith(basePath) ? path : basePath + path.substring(1);
  }
}
