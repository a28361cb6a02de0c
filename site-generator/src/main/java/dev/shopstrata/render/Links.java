package dev.shopstrata.render;

import dev.shopstrata.asset.Asset;
import dev.shopstrata.content.RichText;
import dev.shopstrata.problem.Problem;
import java.util.Optional;
import java.util.regex.Pattern;

/** Makes links that are written without knowing the store lead into it. */
final class Links {
  private static final Pattern TARGET =
      Pattern.compile("(page|product|category|brand|content|data):.*");

  private Links() {}

  /** Markdown as rich text whose links may be {@code content:about} or {@code /path/}. */
  static RichText markdown(PageRender page, String markdown) {
    return page.store().site().markdown().render(markdown, link -> resolve(page, link));
  }

  private static String resolve(PageRender page, String link) {
    if (link.startsWith("/") && !link.startsWith("//")) {
      String file = "public" + link;
      page.read(ReadKind.ASSET, file);
      Optional<String> asset = page.store().site().assets().find(file).map(Asset::url);
      return asset.orElseGet(() -> url(page, link).orElse(link));
    }
    return TARGET.matcher(link).matches() ? target(page, link) : link;
  }

  private static String target(PageRender page, String link) {
    Optional<String> url = url(page, link);
    if (url.isEmpty()) {
      page.report(unknown(page, link).includedFrom(page.includes()));
    }
    return url.orElse("");
  }

  /** The URL a target means, and that the page asked for it. */
  static Optional<String> url(PageRender page, String target) {
    page.read(ReadKind.URL, target);
    return page.store().urls().find(page.locale(), page.planned(), target);
  }

  static Problem unknown(PageRender page, String target) {
    return TemplateFaults.urlUnknown(target, page.store().urls().targets(page.locale()));
  }
}
