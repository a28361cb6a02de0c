package dev.shopstrata.check;

import dev.shopstrata.sort.LongSet;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;

/** What is known of all pages together when the findings between them are told: hashes only. */
final class SeenPages {
  private static final Pattern PAGE_NUMBER = Pattern.compile("/[0-9]+$");

  private final LongSet pages = new LongSet();
  private final LongSet unlisted = new LongSet();
  private final LongSet emptyListings = new LongSet();
  private final LongSet alternates = new LongSet();
  private final LongSet wantedAnchors = new LongSet();
  private final LongSet anchors = new LongSet();
  private final LongSet subjectTexts = new LongSet();
  private final LongSet texts = new LongSet();
  private final LongSet repeatedTexts = new LongSet();

  /** The first look at a page. */
  void see(CheckedStore store, PageFacts page) {
    String base = store.origin() + page.url();
    String own = place(base, base);
    long place = LongSet.hash(own);
    pages.add(place);
    if (!page.head().indexable()) {
      unlisted.add(place);
    }
    if (page.products() == 0) {
      emptyListings.add(place);
    }
    if (page.head().indexable()) {
      count(page, text(store, page, "title", page.head().title()));
      count(page, text(store, page, "description", page.head().description()));
    }
    for (int i = 1; i < page.head().alternates().size(); i += 2) {
      alternates.add(edge(own, place(base, page.head().alternates().get(i))));
    }
    for (Link link : page.links()) {
      if (link.kind().leadsToPage() && link.url().contains("#") && !link.url().startsWith("#")) {
        address(base, link.url()).ifPresent(target -> wantedAnchors.add(anchor(target)));
      }
    }
  }

  /** The second look, when it is known which places on pages are linked to. */
  void seeAnchors(CheckedStore store, PageFacts page) {
    String place = place(store.origin() + page.url(), "");
    for (String id : page.ids()) {
      long anchor = LongSet.hash(place + "#" + id);
      if (wantedAnchors.contains(anchor)) {
        anchors.add(anchor);
      }
    }
  }

  /** The pages of one listing may share their texts: search engines know them for what they are. */
  private void count(PageFacts page, long text) {
    String subject = PAGE_NUMBER.matcher(page.origin().subject()).replaceFirst("");
    boolean isNew = subject.isEmpty() || subjectTexts.add(LongSet.hash(text + " " + subject));
    if (isNew && !texts.add(text)) {
      repeatedTexts.add(text);
    }
  }

  boolean isPage(String place) {
    return pages.contains(LongSet.hash(place));
  }

  boolean isUnlisted(String place) {
    return unlisted.contains(LongSet.hash(place));
  }

  boolean isEmptyListing(String place) {
    return emptyListings.contains(LongSet.hash(place));
  }

  boolean hasAnchor(Address target) {
    return anchors.contains(anchor(target));
  }

  boolean linksBack(String from, String to) {
    return alternates.contains(edge(from, to));
  }

  boolean isRepeated(CheckedStore store, PageFacts page, String kind, String text) {
    return !text.isEmpty() && repeatedTexts.contains(text(store, page, kind, text));
  }

  private static long text(CheckedStore store, PageFacts page, String kind, String text) {
    return LongSet.hash(store.id() + ' ' + page.origin().locale() + ' ' + kind + ' ' + text);
  }

  private static long edge(String from, String to) {
    return LongSet.hash(from + " -> " + to);
  }

  private static long anchor(Address target) {
    return LongSet.hash(target.place() + "#" + target.fragment());
  }

  /** The address without query and fragment, decoded; the text itself where it is none. */
  static String place(String base, String link) {
    return address(base, link).map(Address::place).orElse(link);
  }

  private static Optional<Address> address(String base, String link) {
    try {
      return Address.of(base, link);
    } catch (URISyntaxException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
