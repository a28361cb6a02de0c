package dev.shopstrata.check;

import dev.shopstrata.bundle.SiteFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads one page once: its facts, and all that is wrong with it by itself. */
final class PageExaminer {
  private static final int MOST_ERRORS = 50;

  private static final List<PageRule> RULES =
      List.of(
          new SyntaxRule(),
          new NestingRule(),
          new HeadRule(),
          new AlternateRule(),
          new LanguageRule(),
          new IdRule(),
          new ImageRule(),
          new NameRule(),
          new StructureRule(),
          new FocusRule(),
          new StructuredDataRule(),
          new TextRule(),
          new PolicyRule(),
          new SecretRule(),
          new MarketRule());

  private final Selectors selectors = new Selectors();

  PageFacts examine(CheckedStore store, PageWalk.Step step) {
    try {
      SiteFile file = step.file();
      byte[] bytes =
          Files.readAllBytes(store.folder().resolve("site").resolve(file.path().value()));
      String html = new String(bytes, StandardCharsets.UTF_8);
      Parser parser = Parser.htmlParser().setTrackErrors(MOST_ERRORS);
      Document document = parser.parseInput(html, "");
      Page page = new Page(store, step, html, document, selectors);
      Findings findings = new Findings();
      RULES.forEach(rule -> rule.check(page, findings));
      return new PageFacts(
          file.path().value(),
          file.sha256().hex(),
          step.origin(),
          head(page),
          zipped(bytes),
          products(page),
          page.all("[id]").stream().map(Element::id).toList(),
          page.links(),
          findings.list());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PageFacts.Head head(Page page) {
    List<String> alternates = new ArrayList<>();
    for (Element link : page.all("link[rel=alternate][hreflang]")) {
      alternates.add(link.attr("hreflang"));
      alternates.add(link.attr("href"));
    }
    return new PageFacts.Head(
        page.document().title(),
        page.attribute("meta[name=description]", "content").orElse("").strip(),
        page.attribute("link[rel=canonical]", "href").orElse(""),
        page.isIndexable(),
        alternates);
  }

  private static int products(Page page) {
    String subject = page.origin().subject();
    return subject.startsWith("category:") || subject.startsWith("brand:")
        ? page.all("main article").size()
        : -1;
  }

  /** Bytes after gzip at its best. */
  static long zipped(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 3 + 64);
    try (GZIPOutputStream zip =
        new GZIPOutputStream(out) {
          {
            def.setLevel(Deflater.BEST_COMPRESSION);
          }
        }) {
      zip.write(bytes);
    }
    return out.size();
  }
}
