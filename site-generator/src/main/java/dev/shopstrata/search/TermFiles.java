package dev.shopstrata.search;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes words with their products, which come in the words' order, as files of bounded size: words
 * and counts in one kind, products in the other.
 */
final class TermFiles {
  private static final int WORDS_AT_ONCE = 512;
  private static final int CHARACTERS_AT_ONCE = 24_000;

  private final FileSink files;
  private final List<String> words = new ArrayList<>();
  private final List<String> counts = new ArrayList<>();
  private final List<String> lists = new ArrayList<>();
  private final List<String> wordFiles = new ArrayList<>();
  private final List<String> firstWords = new ArrayList<>();
  private final List<String> listFiles = new ArrayList<>();
  private final List<Integer> firstLists = new ArrayList<>();
  private int characters;
  private int total;

  TermFiles(FileSink files) {
    this.files = files;
  }

  void add(String word, Postings postings) {
    if (words.isEmpty()) {
      firstWords.add(word);
    }
    if (lists.isEmpty()) {
      firstLists.add(total);
    }
    words.add(word);
    counts.add(Integer.toString(postings.size()));
    String list = postings.text();
    lists.add(list);
    characters += list.length() + 3;
    total++;
    if (words.size() == WORDS_AT_ONCE) {
      writeWords();
    }
    if (characters >= CHARACTERS_AT_ONCE) {
      writeLists();
    }
  }

  private void writeWords() {
    wordFiles.add(files.put("words", List.of(String.join(" ", words), String.join(" ", counts))));
    words.clear();
    counts.clear();
  }

  private void writeLists() {
    listFiles.add(files.put("products", lists));
    lists.clear();
    characters = 0;
  }

  /** Where all words are, when there are no more. */
  SearchHead.Terms finish() {
    if (!words.isEmpty()) {
      writeWords();
    }
    if (!lists.isEmpty()) {
      writeLists();
    }
    return new SearchHead.Terms(
        WORDS_AT_ONCE, String.join(" ", firstWords), wordFiles, firstLists, listFiles);
  }
}
