package dev.shopstrata.content;

import dev.shopstrata.layer.LayerFile;
import dev.shopstrata.layer.LayerText;
import dev.shopstrata.layer.MergedFile;
import dev.shopstrata.layer.MergedTree;
import dev.shopstrata.problem.Location;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.Problems;
import dev.shopstrata.source.FrontMatter;
import dev.shopstrata.source.MapNode;
import dev.shopstrata.source.Node;
import dev.shopstrata.source.ScalarNode;
import dev.shopstrata.store.StoreLocale;
import dev.shopstrata.tree.TreePath;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads the Markdown pages of a merged tree in one language. */
public final class ContentReader {
  private final Problems problems;

  public ContentReader(Problems problems) {
    this.problems = problems;
  }

  /**
   * Each page in its best language (exact, language, fallbacks, no language), then those that are
   * public at a time: languages never fall back because a page is not public.
   *
   * @param zone the store's, for dates and times without one
   */
  public ContentSet read(MergedTree tree, StoreLocale locale, Instant asOf, ZoneId zone) {
    String store = tree.stack().store().value();
    NavigableMap<String, NavigableMap<String, MergedFile>> files = new TreeMap<>();
    for (var entry : tree.under("content").entrySet()) {
      if (ContentName.isContent(entry.getKey())) {
        ContentName name = ContentName.of(entry.getKey());
        files
            .computeIfAbsent(name.id(), id -> new TreeMap<>())
            .putIfAbsent(name.language(), entry.getValue());
      } else {
        problems.add(ignored(entry.getKey(), entry.getValue().winner()).inStore(store));
      }
    }
    NavigableMap<String, ContentPage> pages = new TreeMap<>();
    List<ContentChange> changes = new ArrayList<>();
    files.forEach(
        (id, languages) ->
            best(languages, locale)
                .flatMap(file -> page(id, file, zone, store))
                .ifPresent(
                    page -> {
                      if (isPublic(page, asOf)) {
                        pages.put(id, page);
                      }
                      addChanges(page, asOf, changes);
                    }));
    return new ContentSet(pages, changes);
  }

  private static Optional<MergedFile> best(
      NavigableMap<String, MergedFile> languages, StoreLocale locale) {
    return Stream.concat(locale.chain().stream(), Stream.of(""))
        .map(tag -> tag.toLowerCase(Locale.ROOT))
        .filter(languages::containsKey)
        .findFirst()
        .map(languages::get);
  }

  private static boolean isPublic(ContentPage page, Instant asOf) {
    return page.from().filter(asOf::isBefore).isEmpty()
        && page.until().filter(until -> !asOf.isBefore(until)).isEmpty();
  }

  private static void addChanges(ContentPage page, Instant asOf, List<ContentChange> changes) {
    page.from()
        .filter(asOf::isBefore)
        .ifPresent(at -> changes.add(new ContentChange(at, page.id(), true)));
    page.until()
        .filter(asOf::isBefore)
        .ifPresent(at -> changes.add(new ContentChange(at, page.id(), false)));
  }

  private Optional<ContentPage> page(String id, MergedFile file, ZoneId zone, String store) {
    LayerFile written = file.winner();
    Problems found = new Problems();
    Optional<ContentPage> page =
        LayerText.read(written, found).map(text -> page(id, file, text, zone, found));
    found
        .sorted()
        .forEach(problem -> problems.add(problem.inLayer(written.layer().value()).inStore(store)));
    return page;
  }

  private static ContentPage page(
      String id, MergedFile file, String text, ZoneId zone, Problems found) {
    String display = file.winner().display();
    FrontMatter parsed = FrontMatter.read(text, display, found);
    MapNode front = parsed.head();
    requireText(front, "title", true, found);
    requireText(front, "description", false, found);
    MarkdownLimits.violation(parsed.body())
        .ifPresent(violation -> found.add(tooMuch(violation, file.path(), display)));
    PublicationDates dates = new PublicationDates(zone, found);
    Optional<Instant> from = dates.read(front, "from");
    Optional<Instant> until = dates.read(front, "until");
    dates.requireOrder(front, from, until);
    return new ContentPage(id, file, front, parsed.body(), from, until);
  }

  private static void requireText(MapNode front, String key, boolean required, Problems found) {
    boolean isText = front.text(key).filter(text -> !text.isBlank()).isPresent();
    if (!isText && (required || front.get(key).isPresent())) {
      String message =
          front
              .get(key)
              .map(value -> "\"" + key + "\" must be text, this is " + what(value))
              .orElse("the page has no \"" + key + "\"");
      found.add(
          Problem.of(
                  ProblemCode.CONTENT_TEXT_MISSING,
                  message,
                  "write \"" + key + ": …\" in the front matter")
              .at(front.get(key).map(Node::at).orElse(front.at())));
    }
  }

  private static String what(Node value) {
    return value instanceof ScalarNode ? "blank" : "a " + value.kindName();
  }

  private static Problem tooMuch(MarkdownLimits.Violation violation, TreePath path, String file) {
    return Problem.of(
            ProblemCode.CONTENT_LIMIT,
            "\"" + path + "\" " + violation.what(),
            "shorten or flatten the text; beyond this limit it is not read as Markdown")
        .at(Location.of(file, violation.line(), violation.line() > 0 ? 1 : 0));
  }

  private static Problem ignored(TreePath path, LayerFile file) {
    return Problem.of(
            ProblemCode.CONTENT_FILE_IGNORED,
            "\"" + path + "\" is not published: only Markdown (.md) belongs under content/",
            "move images and downloads under public/, data under data/")
        .at(Location.of(file.display()))
        .inLayer(file.layer().value());
  }
}
