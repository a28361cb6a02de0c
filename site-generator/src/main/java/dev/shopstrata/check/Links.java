package dev.shopstrata.check;

import dev.shopstrata.check.Link.Kind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** Finds all that a page needs or leads to. */
final class Links {
  private static final Evaluator NAV = QueryParser.parse("nav");

  private Links() {}

  /** In the order of the page, each address once per kind. */
  static List<Link> of(Page page) {
    Set<Link> links = new LinkedHashSet<>();
    for (Element a : page.all("a[href],area[href]")) {
      boolean isNavigation = a.closest(NAV) != null;
      add(links, isNavigation ? Kind.NAVIGATION : Kind.PAGE, a.attr("href"));
    }
    for (Element form : page.all("form[action]")) {
      if (!form.attr("method").equalsIgnoreCase("post")) {
        add(links, Kind.PAGE, form.attr("action"));
      }
    }
    for (Element link : page.all("link[href]")) {
      add(links, link);
    }
    for (Element script : page.all("script[src]")) {
      add(links, Kind.SCRIPT, script.attr("src"));
    }
    for (Element image : page.all("img[src],input[type=image][src]")) {
      add(links, Kind.IMAGE, image.attr("src"));
    }
    for (Element source : page.all("img[srcset],source[srcset]")) {
      for (String candidate : source.attr("srcset").split(",\\s+", -1)) {
        add(links, Kind.IMAGE, candidate.strip().split("\\s", -1)[0]);
      }
    }
    for (Element other :
        page.all("iframe[src],embed[src],audio[src],video[src],source[src],track[src]")) {
      add(links, Kind.OTHER, other.attr("src"));
    }
    for (Element video : page.all("video[poster]")) {
      add(links, Kind.IMAGE, video.attr("poster"));
    }
    for (Element use : page.all("use[href],object[data]")) {
      add(links, Kind.OTHER, use.hasAttr("href") ? use.attr("href") : use.attr("data"));
    }
    return new ArrayList<>(links);
  }

  private static void add(Set<Link> links, Element link) {
    List<String> rels = List.of(link.attr("rel").toLowerCase(Locale.ROOT).split("\\s+", -1));
    if (rels.contains("stylesheet")) {
      add(links, Kind.STYLE, link.attr("href"));
    } else if (rels.contains("icon") || rels.contains("apple-touch-icon")) {
      add(links, Kind.IMAGE, link.attr("href"));
    } else if (rels.contains("alternate") || rels.contains("next") || rels.contains("prev")) {
      add(links, Kind.PAGE, link.attr("href"));
    } else if (!rels.contains("canonical") && !rels.contains("search")) {
      add(links, Kind.OTHER, link.attr("href"));
    }
  }

  private static void add(Set<Link> links, Kind kind, String url) {
    String address = url.strip();
    if (!address.startsWith("data:") && !address.startsWith("blob:")) {
      links.add(new Link(kind, address));
    }
  }
}
