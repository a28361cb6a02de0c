package dev.shopstrata.check;

import dev.shopstrata.check.SiteIndex.Place;
import dev.shopstrata.problem.ProblemCode;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Tells what is wrong between a page and others: from its facts, without reading it again. */
final class CrossRules {
  private final SiteIndex index;
  private final SeenPages seen;

  CrossRules(SiteIndex index, SeenPages seen) {
    this.index = index;
    this.seen = seen;
  }

  List<Finding> check(CheckedStore store, PageFacts page) {
    Findings findings = new Findings();
    String base = store.origin() + page.url();
    String own = SeenPages.place(base, base);
    for (Link link : page.links()) {
      check(base, own, page, link, findings);
    }
    checkTexts(store, page, findings);
    checkAlternates(base, own, page, findings);
    return findings.list();
  }

  private void check(String base, String own, PageFacts page, Link link, Findings findings) {
    Optional<Address> target;
    try {
      target = Address.of(base, link.url());
    } catch (URISyntaxException | IllegalArgumentException e) {
      findings.add(
          ProblemCode.LINK_BROKEN, link.url(), "\"" + link.url() + "\" is no valid address");
      return;
    }
    if (target.isEmpty()) {
      return;
    }
    Place place = index.find(target.get());
    if (!link.kind().leadsToPage()) {
      if (place != Place.FILE && place != Place.FOREIGN) {
        findings.add(
            ProblemCode.RESOURCE_MISSING,
            link.url(),
            "the page needs \"" + link.url() + "\", which is not in the bundle");
      }
      return;
    }
    switch (place) {
      case NOTHING ->
          findings.add(
              ProblemCode.LINK_BROKEN,
              link.url(),
              "the link to \"" + link.url() + "\" leads to nothing");
      case REDIRECT, UNFINISHED ->
          findings.add(
              ProblemCode.LINK_MOVED,
              link.url(),
              "the link to \""
                  + link.url()
                  + "\" leads to a redirect"
                  + (place == Place.UNFINISHED ? ": its final slash is missing" : ""));
      case FILE -> checkPlace(own, page, link, target.get(), findings);
      case FOREIGN -> {}
    }
  }

  private void checkPlace(
      String own, PageFacts page, Link link, Address target, Findings findings) {
    String fragment = target.fragment();
    boolean isOwn = target.place().equals(own);
    boolean isKnown = isOwn || seen.isPage(target.place());
    if (link.url().equals("#")) {
      findings.add(ProblemCode.LINK_EMPTY, "", "a link leads to \"#\", which is nowhere");
    } else if (!fragment.isEmpty() && isKnown && !fragment.equals("top")) {
      if (isOwn ? !page.ids().contains(fragment) : !seen.hasAnchor(target)) {
        findings.add(
            ProblemCode.LINK_ANCHOR_MISSING,
            link.url(),
            "the link to \"" + link.url() + "\" names a place that its page does not have");
      }
    }
    if (link.kind() == Link.Kind.NAVIGATION && seen.isEmptyListing(target.place())) {
      findings.add(
          ProblemCode.LISTING_EMPTY,
          link.url(),
          "the navigation leads to \"" + link.url() + "\", where no product is shown");
    }
  }

  private void checkTexts(CheckedStore store, PageFacts page, Findings findings) {
    if (!page.head().indexable()) {
      return;
    }
    String title = page.head().title();
    if (seen.isRepeated(store, page, "title", title)) {
      findings.add(
          ProblemCode.TITLE_TWICE, title, "other pages have the same title: \"" + title + "\"");
    }
    String description = page.head().description();
    if (seen.isRepeated(store, page, "description", description)) {
      findings.add(
          ProblemCode.DESCRIPTION_TWICE,
          description,
          "other pages have the same description: \"" + description + "\"");
    }
  }

  private void checkAlternates(String base, String own, PageFacts page, Findings findings) {
    List<String> alternates = page.head().alternates();
    for (String link : new TreeSet<>(alternates)) {
      String other = SeenPages.place(base, link);
      if (link.contains("/") && seen.isPage(other) && !seen.linksBack(other, own)) {
        findings.add(
            ProblemCode.HREFLANG_ONE_SIDED,
            "",
            "the alternate \"" + link + "\" does not lead back to this page");
      }
    }
  }
}
