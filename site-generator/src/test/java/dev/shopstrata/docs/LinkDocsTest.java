package dev.shopstrata.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Follows the links between the documents. */
class LinkDocsTest {
  private static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();
  private static final Path INDEX = PROJECT.resolve("docs/README.md");

  /** {@code [text](target)}. */
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");

  /** A document named in running text: {@code docs/PAGES.md}. */
  private static final Pattern MENTION = Pattern.compile("(?<![\\w/(])docs/[\\w/-]+\\.md");

  @Test
  void links_and_mentions_lead_somewhere() throws IOException {
    List<String> broken = new ArrayList<>();
    for (Path document : documents()) {
      String text = prose(document);
      Matcher link = LINK.matcher(text);
      while (link.find()) {
        if (!link.group(1).matches("[a-z]+:.*") && !leads(document, link.group(1))) {
          broken.add(PROJECT.relativize(document) + " → " + link.group(1));
        }
      }
      Matcher mention = MENTION.matcher(text);
      while (mention.find()) {
        if (!Files.exists(PROJECT.resolve(mention.group()))) {
          broken.add(PROJECT.relativize(document) + " → " + mention.group());
        }
      }
    }
    assertThat(broken).isEmpty();
  }

  @Test
  void the_index_names_every_document() throws IOException {
    String index = Files.readString(INDEX);
    assertThat(documents())
        .filteredOn(document -> document.startsWith(INDEX.getParent()) && !document.equals(INDEX))
        .extracting(document -> INDEX.getParent().relativize(document).toString())
        .allSatisfy(name -> assertThat(index).contains("(" + name + ")"));
  }

  private static List<Path> documents() throws IOException {
    try (Stream<Path> docs = Files.walk(INDEX.getParent());
        Stream<Path> top = Files.list(PROJECT)) {
      return Stream.concat(docs, top)
          .filter(file -> file.toString().endsWith(".md"))
          .sorted()
          .toList();
    }
  }

  private static boolean leads(Path from, String target) throws IOException {
    int hash = target.indexOf('#');
    String file = hash < 0 ? target : target.substring(0, hash);
    Path to = file.isEmpty() ? from : from.resolveSibling(file).normalize();
    return Files.exists(to) && (hash < 0 || anchors(to).contains(target.substring(hash + 1)));
  }

  /** The anchors that a document's headings make. */
  private static Set<String> anchors(Path document) throws IOException {
    Set<String> anchors = new TreeSet<>();
    for (String line : prose(document).lines().toList()) {
      if (line.startsWith("#")) {
        String heading = UCharacter.toLowerCase(ULocale.ROOT, line.replaceFirst("^#+ +", ""));
        anchors.add(heading.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'));
      }
    }
    return anchors;
  }

  /** The text without its fenced blocks. */
  private static String prose(Path document) throws IOException {
    return Files.readString(document).replaceAll("(?ms)^```.*?^```$", "");
  }
}
