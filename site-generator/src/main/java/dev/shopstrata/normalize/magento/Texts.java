package dev.shopstrata.normalize.magento;

import dev.shopstrata.normalize.draft.ProductDraft;
import dev.shopstrata.normalize.export.Tally;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Reads a product's texts: of its own row in the default language, of store views in theirs. */
final class Texts {
  private static final Pattern DIRECTIVE = Pattern.compile("\\{\\{[^{}]*\\}\\}");
  private static final Pattern NO_SLUG = Pattern.compile("[\\s/?#%\\\\]");
  private static final Pattern SLUG_GAP = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

  private final Settings settings;
  private final Tally tally;

  Texts(Settings settings, Tally tally) {
    this.settings = settings;
    this.tally = tally;
  }

  /** Adds all texts, and tells in which languages the product has a name. */
  Collection<String> add(Family.Sold sold, ProductDraft draft) {
    Collection<String> tags = new TreeSet<>();
    tags.add(settings.locale());
    // Of one language the first text counts, and what a store view says is nearer.
    for (Cells view : sold.views()) {
      Optional<String> tag = view.get("store_view_code").flatMap(settings::language);
      if (tag.isPresent()) {
        add(tag.get(), view, draft);
        if (view.has("name")) {
          tags.add(tag.get());
          slug(tag.get(), sold.cells(), draft);
        }
      }
    }
    add(settings.locale(), sold.cells(), draft);
    return tags;
  }

  private void add(String tag, Cells row, ProductDraft draft) {
    row.get("name").ifPresent(text -> draft.name(tag, text));
    slug(tag, row, draft);
    row.first("description", "short_description")
        .ifPresent(html -> draft.description(tag, withoutDirectives(html, draft)));
    row.get("meta_title").ifPresent(text -> draft.seoTitle(tag, text));
    row.get("meta_description").ifPresent(text -> draft.seoDescription(tag, text));
    row.first("meta_keywords", "meta_keyword").ifPresent(text -> draft.seoKeywords(tag, text));
  }

  /** As it is, unless it can't be part of an address; then as Magento itself would write it. */
  private static void slug(String tag, Cells row, ProductDraft draft) {
    row.get("url_key")
        .map(
            key ->
                NO_SLUG.matcher(key).find()
                    ? SLUG_GAP
                        .matcher(key.toLowerCase(Locale.ROOT))
                        .replaceAll("-")
                        .replaceAll("^-|-$", "")
                    : key)
        .filter(slug -> !slug.isEmpty())
        .ifPresent(slug -> draft.slug(tag, slug));
  }

  /** What only Magento can fill in, such as {@code {{widget type="…"}}}. */
  private String withoutDirectives(String html, ProductDraft draft) {
    String plain = DIRECTIVE.matcher(html).replaceAll("");
    if (!plain.equals(html)) {
      tally.note(
          "descriptions had parts that only Magento can fill in, which were left out",
          "product " + draft.id());
    }
    return plain;
  }
}
