package dev.shopstrata.content;

import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/** Rewrites any HTML so that only allowed elements, attributes and addresses are left. */
final class HtmlCleaner {
  private static final int MAX_DEPTH = 100;
  private static final int MAX_PASSES = 5;

  /** Removed with what is inside; other elements that are not allowed leave their text behind. */
  private static final String REMOVED =
      "script,style,iframe,noscript,svg,math,template,object,embed,applet,frame,frameset,noframes,"
          + "noembed,audio,video,canvas,dialog,button,input,select,textarea,datalist,title,xmp,"
          + "plaintext,link,meta,base";

  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{N}_-]*");
  private static final Pattern NAMES = Pattern.compile(NAME + "( " + NAME + ")*");

  private final Safelist allowed;
  private final SafeUrls urls;

  HtmlCleaner(Safelist allowed, SafeUrls urls) {
    this.allowed = allowed;
    this.urls = urls;
  }

  /** Clean HTML with the addresses still as written: not safe before {@link #withLinks}. */
  String structure(String html) {
    return stable(html, body -> {});
  }

  /** Clean HTML with safe addresses. */
  String clean(String html) {
    return stable(html, body -> applyLinks(body, UnaryOperator.identity()));
  }

  /** What {@link #structure} gave, every address mapped and then judged. */
  String withLinks(String structured, UnaryOperator<String> links) {
    if (!structured.contains("href=") && !structured.contains("src=")) {
      return structured;
    }
    return pass(structured, body -> applyLinks(body, links));
  }

  /**
   * Repeats until nothing changes: taking an element out can leave a tree that reads differently
   * once it is printed and parsed by a browser.
   */
  private String stable(String html, BodyStep last) {
    String before = pass(html, last);
    for (int i = 1; i < MAX_PASSES; i++) {
      String after = pass(before, last);
      if (after.equals(before)) {
        return after;
      }
      before = after;
    }
    return PlainText.paragraphs(parse(before).body().wholeText());
  }

  private interface BodyStep {
    void apply(Element body);
  }

  private String pass(String html, BodyStep last) {
    Document dirty = parse(html);
    dirty.select(REMOVED).remove();
    Document clean = new Cleaner(allowed).clean(dirty);
    clean.outputSettings().prettyPrint(false);
    demoteHeadings(clean.body());
    clean.body().getAllElements().forEach(HtmlCleaner::dropOddNames);
    last.apply(clean.body());
    return clean.body().html();
  }

  private static Document parse(String html) {
    Document document = Document.createShell("");
    Element body = document.body();
    Parser.htmlParser()
        .setMaxDepth(MAX_DEPTH)
        .parseFragmentInput(html, body, "")
        .forEach(body::appendChild);
    return document;
  }

  /** A page's only h1 is its template's; texts without one are left alone. */
  private static void demoteHeadings(Element body) {
    if (body.selectFirst("h1") != null) {
      for (Element heading : body.select("h1,h2,h3,h4,h5")) {
        heading.tagName("h" + (heading.normalName().charAt(1) - '0' + 1));
      }
    }
  }

  private static void dropOddNames(Element element) {
    if (element.hasAttr("id") && !NAME.matcher(element.id()).matches()) {
      element.removeAttr("id");
    }
    if (element.hasAttr("class") && !NAMES.matcher(element.className()).matches()) {
      element.removeAttr("class");
    }
  }

  private void applyLinks(Element body, UnaryOperator<String> links) {
    for (Element link : body.select("a[href]")) {
      String written = link.attr("href");
      Optional<String> href = urls.link(written.startsWith("#") ? written : links.apply(written));
      href.ifPresentOrElse(url -> link.attr("href", url), () -> link.removeAttr("href"));
      link.removeAttr("rel");
      href.filter(SafeUrls::isExternal).ifPresent(url -> link.attr("rel", "noopener"));
    }
    for (Element image : body.select("img")) {
      urls.image(links.apply(image.attr("src")))
          .ifPresentOrElse(url -> image.attr("src", url), image::remove);
    }
  }
}
