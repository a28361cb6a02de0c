package dev.shopstrata.check;

import dev.shopstrata.problem.ProblemCode;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** What mends each kind of finding; what is not here is no finding of a check. */
public final class Fixes {
  private static final Map<ProblemCode, String> FIXES = new EnumMap<>(ProblemCode.class);

  static {
    fix(
        ProblemCode.LINK_BROKEN,
        "correct the link, or add the page; for a page that moved, a line in data/redirects.yaml");
    fix(ProblemCode.LINK_MOVED, "link to where the redirect leads, so that nobody waits for it");
    fix(ProblemCode.LINK_EMPTY, "link to a page, or make it a button");
    fix(
        ProblemCode.LINK_ANCHOR_MISSING,
        "give the element this id, or correct what stands behind the #");
    fix(
        ProblemCode.RESOURCE_MISSING,
        "add the file under public/, or correct its address; asset() names files that are there");
    fix(ProblemCode.REDIRECT_BROKEN, "redirect to a page that is there");
    fix(
        ProblemCode.LISTING_EMPTY,
        "take the entry out of the navigation, or assign products to the category");
    fix(ProblemCode.HTML_SYNTAX, "open and close the element in the same template and block");
    fix(ProblemCode.HTML_DOCTYPE_MISSING, "begin the layout with <!doctype html>");
    fix(ProblemCode.HTML_CHARSET_MISSING, "put <meta charset=\"utf-8\"> first in <head>");
    fix(
        ProblemCode.HTML_ATTRIBUTE_TWICE,
        "write it once: a browser takes the first and drops the other");
    fix(ProblemCode.HTML_ATTRIBUTE_MISSING, "add the attribute");
    fix(ProblemCode.HTML_NESTING, "close the outer element before, or use another one");
    fix(
        ProblemCode.HTML_OBSOLETE,
        "use an element that has a meaning, and styles for how it looks");
    fix(
        ProblemCode.ID_TWICE,
        "give each element an id of its own, for example with the product's id in it");
    fix(ProblemCode.ID_UNKNOWN, "give the element that is meant this id, or correct the attribute");
    fix(
        ProblemCode.IMAGE_SIZE_MISSING,
        "use image(), which knows the size, or write width and height");
    fix(
        ProblemCode.IMAGE_ALT_MISSING,
        "write alt with what the picture says, or alt=\"\" where it says nothing");
    fix(
        ProblemCode.VIEWPORT_INVALID,
        "write <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
    fix(
        ProblemCode.LANGUAGE_WRONG,
        "write a language tag such as \"de-DE\"; the page's own is {{ store.locale }}");
    fix(
        ProblemCode.DIRECTION_WRONG,
        "write dir=\"rtl\" for Arabic, Hebrew, Persian and Urdu, and dir=\"ltr\" else");
    fix(ProblemCode.LINK_NAMELESS, "put words into the link, a picture with alt, or aria-label");
    fix(ProblemCode.BUTTON_NAMELESS, "put words into the button, or aria-label");
    fix(ProblemCode.FIELD_UNLABELLED, "add a <label for> with its id, or aria-label");
    fix(ProblemCode.FRAME_NAMELESS, "add a title or aria-label that says what it shows");
    fix(ProblemCode.HEADING_FIRST, "give every page one <h1> that says what it is about");
    fix(ProblemCode.HEADING_SKIPPED, "use the next level, and a style for its size");
    fix(ProblemCode.HEADING_EMPTY, "write its words, or leave the heading out");
    fix(ProblemCode.LANDMARK_MAIN, "put what is the page's own into one <main>");
    fix(ProblemCode.LANDMARK_UNNAMED, "give each <nav> an aria-label of its own");
    fix(ProblemCode.TABLE_HEADERLESS, "make the cells that say what a row or column is <th>");
    fix(
        ProblemCode.ARIA_UNKNOWN,
        "correct the name, or leave it out: plain HTML often says it already");
    fix(ProblemCode.FOCUS_HIDDEN, "take aria-hidden away, or what can be focused out of it");
    fix(
        ProblemCode.TABINDEX_POSITIVE,
        "use 0 or -1, and put the element where it belongs in the page's order");
    fix(
        ProblemCode.AUTOFOCUS_USED,
        "leave it out: who listens is thrown into the middle of the page");
    fix(
        ProblemCode.NEW_WINDOW_UNTOLD,
        "say in the link's words that a new window opens, or leave target out");
    fix(ProblemCode.CONTRAST_LOW, "make one of the two colours darker or lighter");
    fix(ProblemCode.TITLE_MISSING, "give the page one <title> in <head>");
    fix(ProblemCode.TITLE_LENGTH, "shorten it: search engines cut what is longer");
    fix(
        ProblemCode.TITLE_TWICE,
        "put into the title what sets the pages apart, such as the product's name or the page number");
    fix(
        ProblemCode.DESCRIPTION_MISSING,
        "add <meta name=\"description\"> with one or two sentences");
    fix(ProblemCode.DESCRIPTION_LENGTH, "write one or two sentences that say what the page offers");
    fix(ProblemCode.DESCRIPTION_TWICE, "put into it what sets the pages apart");
    fix(
        ProblemCode.CANONICAL_MISSING,
        "add one <link rel=\"canonical\" href=\"{{ page.canonical }}\">, or keep the page out with noindex");
    fix(
        ProblemCode.CANONICAL_WRONG,
        "name the page's own absolute address, or keep the page out with noindex");
    fix(
        ProblemCode.HREFLANG_INVALID,
        "write each language once, as a tag such as \"de-AT\" or \"x-default\"");
    fix(
        ProblemCode.HREFLANG_INCOMPLETE,
        "print all of the page's alternates: itself and x-default belong to them");
    fix(
        ProblemCode.HREFLANG_ONE_SIDED,
        "print the alternates on the other page too, or build its store again");
    fix(
        ProblemCode.SITEMAP_BROKEN,
        "build the store again; a file of your own in public/ must name pages that are there");
    fix(
        ProblemCode.SITEMAP_NOINDEX,
        "take noindex from the page, or the page out of the sitemap with \"sitemap: false\"");
    fix(
        ProblemCode.STRUCTURED_DATA_INVALID,
        "print it with the filter json, which escapes what has to be");
    fix(ProblemCode.STRUCTURED_DATA_INCOMPLETE, "add what is missing, or leave this type out");
    fix(
        ProblemCode.STRUCTURED_DATA_PRICE,
        "print the same price in both places, the page's in <data value=\"49.90\">");
    fix(ProblemCode.TRANSLATION_PRINTED, "print {{ t(key) }}, not the key itself");
    fix(ProblemCode.TEXT_ENCODING, "save the source as UTF-8, and let only the template escape");
    fix(ProblemCode.TEXT_PLACEHOLDER, "write the text");
    fix(ProblemCode.INLINE_SCRIPT, "move it to a file under scripts/ and load that with script()");
    fix(ProblemCode.INLINE_STYLE, "move it to a file under styles/");
    fix(ProblemCode.INLINE_HANDLER, "listen to the event in a script under scripts/");
    fix(ProblemCode.SCRIPT_ADDRESS, "use a button, and listen to it in a script under scripts/");
    fix(
        ProblemCode.ORIGIN_FOREIGN,
        "copy the file into the layer, or allow its host with check.origins in site.yaml");
    fix(
        ProblemCode.POLICY_BLOCKED,
        "add the host to security.policy in site.yaml, or copy the file into the layer");
    fix(ProblemCode.MIXED_CONTENT, "write https://");
    fix(
        ProblemCode.SECRET_PUBLISHED,
        "take it out and call it in: who has seen the file has the key");
    fix(ProblemCode.DOT_FILE_PUBLISHED, "take it out of public/");
    fix(
        ProblemCode.WEIGHT_EXCEEDED,
        "load less at first, or set another budget with check.budgets in site.yaml");
    fix(
        ProblemCode.MARKET_PAGE_MISSING,
        "add a page of this name in content/, or name yours with check.market.pages in site.yaml");
    fix(ProblemCode.MARKET_PAGE_UNLINKED, "link to it in the layout's footer");
    fix(
        ProblemCode.MARKET_TAX_UNTOLD,
        "print the note beside the price or in the footer; check.market.texts names its keys");
    fix(ProblemCode.MARKET_UNIT_PRICE_MISSING, "print price.unitPrice beside the price");
    fix(
        ProblemCode.MARKET_LOWEST_PRICE_MISSING,
        "give the offer its lowest price of 30 days, and print price.lowest30Days");
    fix(ProblemCode.MARKET_MANUFACTURER_MISSING, "print product.compliance.manufacturer");
  }

  private Fixes() {}

  private static void fix(ProblemCode code, String sentence) {
    FIXES.put(code, sentence);
  }

  /** All codes of the check. */
  public static Set<ProblemCode> codes() {
    return Collections.unmodifiableSet(FIXES.keySet());
  }

  static String of(ProblemCode code) {
    return FIXES.get(code);
  }
}
