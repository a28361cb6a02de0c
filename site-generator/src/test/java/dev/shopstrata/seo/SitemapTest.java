package dev.shopstrata.seo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shopstrata.plan.PlanSite;
import dev.shopstrata.plan.PlannedPage;
import dev.shopstrata.plan.SitePlan;
import dev.shopstrata.store.SiteUrl;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class SitemapTest {
  private static final SiteUrl SITE = new SiteUrl("https://shop.example", "/");

  private static NavigableMap<String, String> written(
      SitemapWriter writer, List<SitemapFragment> fragments) throws IOException {
    NavigableMap<String, ByteArrayOutputStream> files = new TreeMap<>();
    writer.write(
        fragments,
        path -> files.computeIfAbsent(path.value(), name -> new ByteArrayOutputStream()));
    NavigableMap<String, String> texts = new TreeMap<>();
    files.forEach((name, bytes) -> texts.put(name, bytes.toString(StandardCharsets.UTF_8)));
    return texts;
  }

  private static SitemapFragment fragment(SitePlan plan, Optional<Instant> lastModified) {
    SitemapBuilder builder = new SitemapBuilder(plan.settings());
    Alternates alternates = new AlternateGroups(List.of(plan)).of(plan.settings().store());
    for (PlannedPage page : PlanSite.pages(plan)) {
      builder.add(page, alternates.of(page), lastModified);
    }
    return builder.build();
  }

  private static int urls(String xml) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    Document document = factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    return document.getElementsByTagNameNS("*", "url").getLength();
  }

  @Test
  void a_sitemap_names_indexed_pages_with_their_languages() throws Exception {
    SitePlan plan =
        PlanSite.of(
                "acme",
                """
                -- pages/404.peb --
                -- pages/cart.peb --
                ---
                index: false
                ---
                -- pages/hidden.peb --
                ---
                sitemap: false
                ---
                -- pages/index.peb --
                """)
            .locales("de", "fr")
            .plan();

    SitemapFragment fragment = fragment(plan, Optional.of(Instant.parse("2026-01-02T03:04:05Z")));

    assertThat(fragment.urls()).isEqualTo(2);
    assertThat(written(new SitemapWriter(SITE), List.of(fragment)))
        .containsExactly(
            java.util.Map.entry(
                "sitemap.xml",
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" \
                xmlns:xhtml="http://www.w3.org/1999/xhtml">
                <url><loc>https://shop.example/</loc><lastmod>2026-01-02T03:04:05Z</lastmod>\
                <xhtml:link rel="alternate" hreflang="de" href="https://shop.example/"/>\
                <xhtml:link rel="alternate" hreflang="fr" href="https://shop.example/fr/"/>\
                <xhtml:link rel="alternate" hreflang="x-default" href="https://shop.example/"/></url>
                <url><loc>https://shop.example/fr/</loc><lastmod>2026-01-02T03:04:05Z</lastmod>\
                <xhtml:link rel="alternate" hreflang="de" href="https://shop.example/"/>\
                <xhtml:link rel="alternate" hreflang="fr" href="https://shop.example/fr/"/>\
                <xhtml:link rel="alternate" hreflang="x-default" href="https://shop.example/"/></url>
                </urlset>
                """));
  }

  @Test
  void a_store_outside_search_engines_has_no_sitemap() throws Exception {
    SitePlan plan = PlanSite.of("acme", "-- pages/index.peb --\n").noindex().plan();

    assertThat(written(new SitemapWriter(SITE), List.of(fragment(plan, Optional.empty()))))
        .isEmpty();
  }

  @Test
  void sitemaps_are_cut_between_fragments_by_urls_and_by_bytes() throws Exception {
    SitemapFragment two = new SitemapFragment(bytes("<url/>\n<url/>\n"), 2);
    SitemapFragment none = new SitemapFragment(bytes(""), 0);
    SitemapFragment wide = new SitemapFragment(bytes("<url>" + " ".repeat(300) + "</url>\n"), 1);
    List<SitemapFragment> fragments = new ArrayList<>(List.of(none, two, two, none, two));
    SiteUrl at = new SiteUrl("https://shop.example", "/at/");

    NavigableMap<String, String> byUrls = written(new SitemapWriter(at, 5, 10_000), fragments);
    NavigableMap<String, String> byBytes =
        written(new SitemapWriter(at, 100, 500), List.of(two, wide, two, wide));

    assertThat(byUrls.keySet())
        .containsExactly("at/sitemap-1.xml", "at/sitemap-2.xml", "at/sitemap.xml");
    assertThat(urls(byUrls.get("at/sitemap-1.xml"))).isEqualTo(4);
    assertThat(urls(byUrls.get("at/sitemap-2.xml"))).isEqualTo(2);
    assertThat(byUrls.get("at/sitemap.xml"))
        .isEqualTo(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
            <sitemap><loc>https://shop.example/at/sitemap-1.xml</loc></sitemap>
            <sitemap><loc>https://shop.example/at/sitemap-2.xml</loc></sitemap>
            </sitemapindex>
            """);
    assertThat(byBytes.keySet())
        .containsExactly("at/sitemap-1.xml", "at/sitemap-2.xml", "at/sitemap.xml");
    assertThat(byBytes.values())
        .allSatisfy(xml -> assertThat(bytes(xml).length).isLessThanOrEqualTo(500));
  }

  @Test
  void a_full_sitemap_is_still_one() throws Exception {
    SitemapFragment two = new SitemapFragment(bytes("<url/>\n<url/>\n"), 2);

    assertThat(written(new SitemapWriter(SITE, 4, 10_000), List.of(two, two)).keySet())
        .containsExactly("sitemap.xml");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void robots_allow_all_and_name_the_sitemap_at_the_root_of_a_host_only() {
    PlanSite site = PlanSite.of("acme", "-- pages/index.peb --\n");

    assertThat(RobotsFile.of(site.settings(), true))
        .contains("User-agent: *\nAllow: /\n\nSitemap: https://shop.example/sitemap.xml\n");
    assertThat(RobotsFile.of(site.settings(), false)).contains("User-agent: *\nAllow: /\n");
    assertThat(RobotsFile.of(site.noindex().settings(), false))
        .contains("User-agent: *\nDisallow: /\n");
    assertThat(RobotsFile.of(site.url("https://shop.example", "/at/").settings(), true)).isEmpty();
  }
}
