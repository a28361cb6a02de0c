package dev.shopstrata.catalog.index;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Transliterator;
import com.ibm.icu.util.ULocale;
import dev.shopstrata.tree.Digest;
import java.util.Optional;

/**
 * Makes slugs of names, the same on every machine: Latin, Greek and Cyrillic letters become ASCII;
 * the letters of other scripts stay, because a transliteration nobody reads helps nobody.
 */
public final class SlugMaker {
  private static final int LONGEST = 80;

  /** ICU's scholarly Cyrillic-Latin gives c for ч; these are what people type. */
  private static final String CYRILLIC =
      "ж>zh; х>kh; ц>ts; ч>ch; ш>sh; щ>shch; ю>yu; я>ya; ё>yo; й>y; э>e; ь>; ъ>;";

  private static final String RULES =
      "::NFKC; "
          + CYRILLIC
          + " ::Null; ::Cyrillic-Latin; ::Greek-Latin; ::NFD;"
          + " [:Latin:] { [:Mn:] > ; ::Null; ::Latin-ASCII; ::NFC;";

  private final Transliterator toAscii =
      Transliterator.createFromRules("Slug", RULES, Transliterator.FORWARD);

  /** The slug of a name, empty when it has neither letters nor digits. */
  Optional<String> fromName(String name) {
    String lower = UCharacter.toLowerCase(ULocale.ROOT, name);
    String ascii = isAscii(lower) ? lower : transliterate(lower);
    String slug = hyphenate(ascii);
    return slug.isEmpty() ? Optional.empty() : Optional.of(slug);
  }

  /** The slug of a name, or of an id when the name gives none. */
  public String fromNameOrId(String name, String id) {
    return fromName(name).or(() -> fromName(id)).orElseGet(() -> Digest.of(id).prefix(8));
  }

  private synchronized String transliterate(String text) {
    return UCharacter.toLowerCase(ULocale.ROOT, toAscii.transliterate(text));
  }

  private static boolean isAscii(String text) {
    return text.chars().allMatch(c -> c < 0x80);
  }

  private static String hyphenate(String text) {
    StringBuilder slug = new StringBuilder();
    for (int c : text.codePoints().toArray()) {
      if (isWord(c)) {
        slug.appendCodePoint(c);
      } else if (!isApostrophe(c) && slug.length() > 0 && slug.charAt(slug.length() - 1) != '-') {
        slug.append('-');
      }
    }
    return trimmed(slug);
  }

  private static boolean isApostrophe(int c) {
    return c == '\'' || c == '\u2019' || c == '\u02b9';
  }

  private static boolean isWord(int c) {
    return UCharacter.isLetterOrDigit(c)
        || UCharacter.getType(c) == UCharacter.NON_SPACING_MARK
        || UCharacter.getType(c) == UCharacter.COMBINING_SPACING_MARK;
  }

  private static String trimmed(StringBuilder slug) {
    int end = slug.length();
    if (slug.codePointCount(0, end) > LONGEST) {
      int cut = slug.offsetByCodePoints(0, LONGEST);
      int hyphen = slug.lastIndexOf("-", cut);
      end = hyphen > 0 ? hyphen : cut;
    }
    while (end > 0 && slug.charAt(end - 1) == '-') {
      end--;
    }
    return slug.substring(0, end);
  }
}
