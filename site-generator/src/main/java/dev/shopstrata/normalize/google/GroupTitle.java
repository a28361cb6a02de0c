package dev.shopstrata.normalize.google;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds a product's name in the titles of its variants, in which most feeds repeat color and size.
 *
 * @param titles of all variants, clean, at least two
 */
record GroupTitle(List<Titled> titles) {
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");
  private static final Pattern EMPTY = Pattern.compile("[(\\[{][\\s,;/|–—-]*[)\\]}]");
  private static final String JOINTS = "[\\s,;:/|·•–—-]";
  private static final Pattern EDGES =
      Pattern.compile("^" + JOINTS + "+|(" + JOINTS + "|[(\\[{])+$");
  private static final Pattern DOUBLE = Pattern.compile("\\s+([,;:/|·•–—-])(\\s*[,;:/|·•–—-])*\\s");

  /**
   * A variant's title.
   *
   * @param differing what tells it from other variants
   * @param shared what all variants have
   */
  record Titled(String title, Collection<String> differing, Collection<String> shared) {}

  /** The part all titles have in common; the first title when there is none. */
  String name() {
    List<String> whole = titles.stream().map(Titled::title).distinct().toList();
    if (whole.size() == 1) {
      return whole.get(0);
    }
    List<String> plain = titles.stream().map(GroupTitle::withoutOptions).distinct().toList();
    if (plain.size() == 1 && !plain.get(0).isEmpty()) {
      return plain.get(0);
    }
    List<List<String>> words = titles.stream().map(t -> words(t.title())).toList();
    String start = tidied(String.join(" ", sharedStart(words)));
    if (!start.isEmpty()) {
      return start;
    }
    String end = tidied(String.join(" ", sharedEnd(words)));
    return end.isEmpty() ? titles.get(0).title() : end;
  }

  /** What differs goes wherever it stands; what is shared goes with it from the end of a list. */
  private static String withoutOptions(Titled titled) {
    String rest = without(titled.title(), titled.differing());
    for (String value : titled.shared()) {
      String listed = "\\s*[,;:/|·•–—(\\[-]\\s*" + Pattern.quote(value) + "\\s*[)\\]]?$";
      rest = Pattern.compile(listed, Pattern.CASE_INSENSITIVE).matcher(rest).replaceAll("");
    }
    return rest;
  }

  /** The title without the last mention of each value. */
  private static String without(String title, Collection<String> values) {
    String rest = title;
    for (String value : values) {
      Matcher mention = Pattern.compile(bounded(value), Pattern.CASE_INSENSITIVE).matcher(rest);
      int start = -1;
      int end = -1;
      while (mention.find()) {
        start = mention.start();
        end = mention.end();
      }
      rest = start < 0 ? rest : rest.substring(0, start) + " " + rest.substring(end);
    }
    return tidied(rest);
  }

  /** The value as words of their own: no S in Shirt. */
  private static String bounded(String value) {
    return "(?<![\\p{L}\\p{N}])" + Pattern.quote(value) + "(?![\\p{L}\\p{N}])";
  }

  private static String tidied(String text) {
    String joined = DOUBLE.matcher(EMPTY.matcher(text).replaceAll(" ")).replaceAll(" $1 ");
    String inside = EDGES.matcher(joined).replaceAll("");
    return BLANKS.matcher(inside).replaceAll(" ").strip();
  }

  private static List<String> words(String title) {
    return Arrays.asList(BLANKS.split(title, -1));
  }

  private static List<String> sharedStart(List<List<String>> titles) {
    List<String> first = titles.get(0);
    int length = 0;
    while (length < first.size() && allHave(titles, length, first.get(length), false)) {
      length++;
    }
    return first.subList(0, length);
  }

  private static List<String> sharedEnd(List<List<String>> titles) {
    List<String> first = titles.get(0);
    int length = 0;
    while (length < first.size()
        && allHave(titles, length, first.get(first.size() - 1 - length), true)) {
      length++;
    }
    return first.subList(first.size() - length, first.size());
  }

  private static boolean allHave(
      List<List<String>> titles, int index, String word, boolean fromEnd) {
    return titles.stream()
        .allMatch(
            words ->
                index < words.size()
                    && words.get(fromEnd ? words.size() - 1 - index : index).equals(word));
  }
}
