package dev.shopstrata.normalize.google;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds a product's name in the titles of its variants, in which most feeds repeat color and size.
 *
 * @param titles of all variants, clean, at least one
 * @param link what the link says of the product's name
 */
record GroupTitle(List<Titled> titles, LinkWords link) {
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
      return titles.size() == 1 ? named(whole.get(0)) : whole.get(0);
    }
    List<String> plain =
        titles.stream().map(t -> without(t.title(), t.differing())).distinct().toList();
    if (plain.size() == 1 && !plain.get(0).isEmpty()) {
      return named(plain.get(0));
    }
    List<List<String>> words = titles.stream().map(t -> words(t.title())).toList();
    String start = tidied(String.join(" ", sharedStart(words)));
    if (!start.isEmpty()) {
      return named(start);
    }
    String end = tidied(String.join(" ", sharedEnd(words)));
    return end.isEmpty() ? titles.get(0).title() : end;
  }

  /** The words with which the title begins that are those of the link; else see below. */
  private String named(String title) {
    List<String> words = words(title);
    for (int length = words.size(); length > 0; length--) {
      String start = String.join(" ", words.subList(0, length));
      if (link.are(start)) {
        return tidied(start);
      }
    }
    return withoutShared(title);
  }

  /**
   * What all variants have may belong to the name (Red Shirt in S and M) or be one of the options
   * at its end (Shirt, Red, S and M): a separator tells, or the link, when it has the name alone.
   */
  private String withoutShared(String title) {
    String rest = title;
    boolean isShorter = true;
    while (isShorter) {
      isShorter = false;
      for (String value : titles.get(0).shared()) {
        String joint = link.lacks(value) ? "\\s+[(\\[]?" : "\\s*[,;:/|·•–—(\\[-]\\s*";
        Matcher last =
            Pattern.compile(
                    "(?<=\\S)" + joint + Pattern.quote(value) + "\\s*[)\\]]?$",
                    Pattern.CASE_INSENSITIVE)
                .matcher(rest);
        if (last.find()) {
          rest = tidied(rest.substring(0, last.start()));
          isShorter = true;
        }
      }
    }
    return rest.isEmpty() ? title : rest;
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
