package dev.shopstrata.seo;

import dev.shopstrata.store.SiteUrl;
import dev.shopstrata.tree.SitePath;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * Joins fragments to sitemaps of at most 50,000 URLs and 50 MB (sitemaps.org), cut between
 * fragments. One that fits is {@code sitemap.xml}; more are {@code sitemap-1.xml} and so on, with
 * {@code sitemap.xml} as their index. All lie at the store's base path.
 */
public final class SitemapWriter {
  private static final int MAX_URLS = 50_000;
  private static final long MAX_BYTES = 50L * 1024 * 1024;
  private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
  private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
  private static final byte[] HEAD =
      utf8(
          XML
              + ("<urlset xmlns=\"" + NAMESPACE + "\"")
              + " xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n");
  private static final byte[] TAIL = utf8("</urlset>\n");

  /** Where files are written. */
  public interface Files {
    /** A new file; the writer closes it. */
    OutputStream open(SitePath path) throws IOException;
  }

  private final SiteUrl site;
  private final int maxUrls;
  private final long maxBytes;

  public SitemapWriter(SiteUrl site) {
    this(site, MAX_URLS, MAX_BYTES);
  }

  SitemapWriter(SiteUrl site, int maxUrls, long maxBytes) {
    this.site = site;
    this.maxUrls = maxUrls;
    this.maxBytes = maxBytes - HEAD.length - TAIL.length;
  }

  /** The file that robots.txt names. */
  public static SitePath path(SiteUrl site) {
    return file(site, "sitemap.xml");
  }

  /**
   * Writes the sitemaps; nothing when there is no URL.
   *
   * @param fragments in plan order; walked through twice, the first time only as far as one sitemap
   *     reaches
   */
  public void write(Iterable<SitemapFragment> fragments, Files files) throws IOException {
    List<SitePath> written = new ArrayList<>();
    Iterator<SitemapFragment> rest = fragments.iterator();
    boolean fitsOne = fitsOne(fragments);
    SitemapFragment next = next(rest);
    while (next != null) {
      String name = fitsOne ? "sitemap.xml" : "sitemap-" + (written.size() + 1) + ".xml";
      written.add(file(site, name));
      next = writeOne(next, rest, written.get(written.size() - 1), files);
    }
    if (!fitsOne) {
      writeIndex(written, files);
    }
  }

  private boolean fitsOne(Iterable<SitemapFragment> fragments) {
    long urls = 0;
    long bytes = 0;
    for (SitemapFragment fragment : fragments) {
      urls += fragment.urls();
      bytes += fragment.bytes().length;
      if (urls > maxUrls || bytes > maxBytes) {
        return false;
      }
    }
    return true;
  }

  /** The next fragment with entries, null at the end. */
  private static SitemapFragment next(Iterator<SitemapFragment> fragments) {
    while (fragments.hasNext()) {
      SitemapFragment fragment = fragments.next();
      if (fragment.urls() > 0) {
        return fragment;
      }
    }
    return null;
  }

  /** Fills one file and gives the first fragment that didn't fit, null at the end. */
  private SitemapFragment writeOne(
      SitemapFragment first, Iterator<SitemapFragment> rest, SitePath path, Files files)
      throws IOException {
    long urls = 0;
    long bytes = 0;
    SitemapFragment next = first;
    try (OutputStream out = files.open(path)) {
      out.write(HEAD);
      do {
        out.write(next.bytes());
        urls += next.urls();
        bytes += next.bytes().length;
        next = next(rest);
      } while (next != null
          && urls + next.urls() <= maxUrls
          && bytes + next.bytes().length <= maxBytes);
      out.write(TAIL);
    }
    return next;
  }

  private void writeIndex(List<SitePath> sitemaps, Files files) throws IOException {
    StringBuilder index = new StringBuilder(XML);
    index.append("<sitemapindex xmlns=\"").append(NAMESPACE).append("\">\n");
    for (SitePath sitemap : sitemaps) {
      String url = AbsoluteUrl.of(site, "/" + sitemap);
      index.append("<sitemap><loc>").append(url).append("</loc></sitemap>\n");
    }
    index.append("</sitemapindex>\n");
    try (OutputStream out = files.open(path(site))) {
      out.write(utf8(index.toString()));
    }
  }

  private static SitePath file(SiteUrl site, String name) {
    return SitePath.of(site.basePath().substring(1) + name);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
