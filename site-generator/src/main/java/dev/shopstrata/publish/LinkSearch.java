package dev.shopstrata.publish;

import java.util.List;

/**
 * Finds links in a page's text, however they go on.
 *
 * @param beginnings of links, percent-encoded, without a slash at the end
 */
record LinkSearch(List<String> beginnings) {
  LinkSearch {
    beginnings = List.copyOf(beginnings);
  }

  boolean finds(String text) {
    return beginnings.stream().anyMatch(link -> finds(text, link));
  }

  private static boolean finds(String text, String link) {
    for (int at = text.indexOf(link); at >= 0; at = text.indexOf(link, at + 1)) {
      int end = at + link.length();
      boolean goesOn =
          end < text.length()
              && (Character.isLetterOrDigit(text.charAt(end))
                  || "-_.~%".indexOf(text.charAt(end)) >= 0);
      if (!goesOn) {
        return true;
      }
    }
    return false;
  }
}
