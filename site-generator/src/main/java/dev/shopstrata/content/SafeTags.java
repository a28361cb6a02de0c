package dev.shopstrata.content;

import org.jsoup.safety.Safelist;

/**
 * Which elements and attributes rich text may have. Raw-text elements and other languages inside
 * HTML (style, script, iframe, noscript, svg, math) must never be added: allowing them is how
 * sanitizers are broken.
 */
final class SafeTags {
  private SafeTags() {}

  /** For texts of a catalog: no ids and classes, which could meet the page's own. */
  static Safelist forCatalog() {
    return new Safelist()
        .addTags(
            "a",
            "abbr",
            "b",
            "bdi",
            "bdo",
            "blockquote",
            "br",
            "caption",
            "cite",
            "code",
            "col",
            "colgroup",
            "dd",
            "del",
            "details",
            "dfn",
            "div",
            "dl",
            "dt",
            "em",
            "figcaption",
            "figure",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "hr",
            "i",
            "img",
            "ins",
            "kbd",
            "li",
            "mark",
            "ol",
            "p",
            "pre",
            "q",
            "rp",
            "rt",
            "ruby",
            "s",
            "samp",
            "small",
            "span",
            "strong",
            "sub",
            "summary",
            "sup",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "time",
            "tr",
            "u",
            "ul",
            "var",
            "wbr")
        .addAttributes(":all", "dir", "lang", "title")
        .addAttributes("a", "href", "hreflang", "rel")
        .addAttributes("col", "span")
        .addAttributes("colgroup", "span")
        .addAttributes("details", "open")
        .addAttributes("img", "alt", "height", "src", "width")
        .addAttributes("li", "value")
        .addAttributes("ol", "reversed", "start", "type")
        .addAttributes("td", "colspan", "headers", "rowspan")
        .addAttributes("th", "abbr", "colspan", "headers", "rowspan", "scope")
        .addAttributes("time", "datetime")
        .preserveRelativeLinks(true);
  }

  /** For Markdown of a layer: also ids and classes, and the alignment of table columns. */
  static Safelist forMarkdown() {
    return forCatalog()
        .addAttributes(":all", "class", "id")
        .addAttributes("td", "align")
        .addAttributes("th", "align");
  }
}
