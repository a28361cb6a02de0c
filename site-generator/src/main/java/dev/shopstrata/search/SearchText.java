package dev.shopstrata.search;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text as it is compared: the index and {@code scripts/search/words.js} follow the same rules, so
 * that what a visitor types meets what the catalog says.
 */
final class SearchText {
  private static final Normalizer2 APART = Normalizer2.getNFKDInstance();
  private static final Normalizer2 TOGETHER = Normalizer2.getNFCInstance();

  /** Accents, Hebrew points, Arabic vowel signs and the tatweel; not the voicing of kana. */
  private static final Pattern MARKS =
      Pattern.compile(
          "[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c7\u0610-\u061a\u0640"
              + "\u064b-\u065f\u0670\u06d6-\u06ed]");

  private static final Map<Integer, String> LETTERS =
      Map.ofEntries(
          Map.entry((int) 'ß', "ss"),
          Map.entry((int) 'æ', "ae"),
          Map.entry((int) 'œ', "oe"),
          Map.entry((int) 'ø', "o"),
          Map.entry((int) 'ł', "l"),
          Map.entry((int) 'đ', "d"),
          Map.entry((int) 'ð', "d"),
          Map.entry((int) 'þ', "th"),
          Map.entry((int) 'ı', "i"),
          Map.entry((int) 'ς', "σ"),
          Map.entry(0x0649, "\u064a"),
          Map.entry(0x06cc, "\u064a"),
          Map.entry(0x0629, "\u0647"),
          Map.entry(0x06a9, "\u0643"));

  private static final String UNSPACED =
      "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}\\p{IsMyanmar}\u30fc]";

  /** A run of a script without spaces, or a word of any other. */
  private static final Pattern RUN =
      Pattern.compile(
          "(" + UNSPACED + "+)|(?:(?!" + UNSPACED + ")[\\p{L}\\p{N}][\\p{Mn}\\p{Mc}]*)+");

  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

  private SearchText() {}

  /** Without case, accents and other differences that nobody types. */
  static String folded(String text) {
    String apart = MARKS.matcher(APART.normalize(text)).replaceAll("");
    StringBuilder folded = new StringBuilder(apart.length());
    UCharacter.toLowerCase(ULocale.ROOT, apart)
        .codePoints()
        .forEach(
            c -> {
              String other = LETTERS.get(c);
              if (other != null) {
                folded.append(other);
              } else {
                folded.appendCodePoint(digit(c));
              }
            });
    StringBuilder kana = new StringBuilder(folded.length());
    TOGETHER.normalize(folded).codePoints().forEach(c -> kana.appendCodePoint(hiragana(c)));
    return kana.toString();
  }

  private static int digit(int c) {
    boolean arabic = c >= 0x0660 && c <= 0x0669;
    boolean persian = c >= 0x06f0 && c <= 0x06f9;
    return arabic ? c - 0x0660 + '0' : persian ? c - 0x06f0 + '0' : c;
  }

  private static int hiragana(int c) {
    return c >= 0x30a1 && c <= 0x30f6 ? c - 0x60 : c;
  }

  /**
   * The words of a text in their order; where a script puts no spaces, each two neighbouring
   * characters, so that any part of a run of two or more is found.
   */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    Matcher runs = RUN.matcher(folded(text));
    while (runs.find()) {
      if (runs.group(1) == null) {
        words.add(runs.group());
      } else {
        addPairs(runs.group().codePoints().toArray(), words);
      }
    }
    return words;
  }

  private static void addPairs(int[] run, List<String> words) {
    if (run.length == 1) {
      words.add(new String(run, 0, 1));
    }
    for (int i = 0; i + 1 < run.length; i++) {
      words.add(new String(run, i, 2));
    }
  }

  /** A SKU or another code as one word: {@code AB-12/3} is {@code ab123}. */
  static String code(String text) {
    return NO_LETTER.matcher(folded(text)).replaceAll("");
  }
}
