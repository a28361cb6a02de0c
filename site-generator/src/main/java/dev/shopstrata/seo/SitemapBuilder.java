package dev.shopstrata.seo;

import dev.shopstrata.plan.PlannedPage;
import dev.shopstrata.plan.route.PageRules;
import dev.shopstrata.store.Settings;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Collects the sitemap entries of one unit of a store, page by page in plan order. */
public final class SitemapBuilder {
  private final Settings settings;
  private final StringBuilder entries = new StringBuilder();
  private int urls;

  public SitemapBuilder(Settings settings) {
    this.settings = settings;
  }

  /**
   * Adds a page, unless its template, its status or its store keeps it out.
   *
   * @param lastModified when the record behind the page changed, where the catalog says so; never
   *     the time of the build
   */
  public void add(PlannedPage page, List<Alternate> alternates, Optional<Instant> lastModified) {
    PageRules rules = page.template().rules();
    if (!settings.seo().index() || !rules.sitemap() || rules.status() != 200) {
      return;
    }
    entries.append("<url><loc>");
    escape(AbsoluteUrl.canonical(settings.url(), page));
    entries.append("</loc>");
    lastModified.ifPresent(at -> entries.append("<lastmod>").append(at).append("</lastmod>"));
    for (Alternate alternate : alternates) {
      entries.append("<xhtml:link rel=\"alternate\" hreflang=\"");
      escape(alternate.tag());
      entries.append("\" href=\"");
      escape(alternate.url());
      entries.append("\"/>");
    }
    entries.append("</url>\n");
    urls++;
  }

  public SitemapFragment build() {
    return new SitemapFragment(entries.toString().getBytes(StandardCharsets.UTF_8), urls);
  }

  private void escape(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> entries.append("&amp;");
        case '<' -> entries.append("&lt;");
        case '>' -> entries.append("&gt;");
        case '"' -> entries.append("&quot;");
        case '\'' -> entries.append("&apos;");
        default -> entries.append(c);
      }
    }
  }
}
