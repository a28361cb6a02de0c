package dev.shopstrata.delivery;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A script or style that stands in a template itself.
 *
 * @param name {@code script} or {@code style}
 * @param text what stands in it
 * @param line where it begins, 1-based
 */
record InlineElement(String name, String text, int line) {
  private static final Pattern ELEMENT =
      Pattern.compile(
          "<(script|style)\\b((?:[^>\"']|\"[^\"]*\"|'[^']*')*)>(.*?)</\\1",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern COMMENT = Pattern.compile("<!--.*?-->|[{]#.*?#[}]", Pattern.DOTALL);
  private static final Pattern SOURCE = Pattern.compile("(?i)(?:^|\\s)src\\s*=");
  private static final Pattern TYPE =
      Pattern.compile("(?i)(?:^|\\s)type\\s*=\\s*[\"']?([^\"'\\s>]*)");

  /** The types whose text browsers run, or let decide what is fetched; others are data. */
  private static final Set<String> ACTIVE =
      Set.of(
          "",
          "module",
          "text/javascript",
          "application/javascript",
          "importmap",
          "speculationrules");

  /** The active inline elements of a template, in the order they stand. */
  static List<InlineElement> of(String template) {
    List<InlineElement> found = new ArrayList<>();
    String text = blanked(template);
    Matcher element = ELEMENT.matcher(text);
    while (element.find()) {
      String name = element.group(1).toLowerCase(Locale.ROOT);
      String attributes = element.group(2);
      boolean active = name.equals("style") || ACTIVE.contains(type(attributes));
      if (active && !SOURCE.matcher(attributes).find()) {
        int line =
            1 + (int) text.substring(0, element.start()).chars().filter(c -> c == '\n').count();
        // Browsers know no carriage returns: those of the template are gone when they digest it.
        String inside =
            template.substring(element.start(3), element.end(3)).replaceAll("\\r\\n?", "\n");
        if (!inside.isBlank()) {
          found.add(new InlineElement(name, inside, line));
        }
      }
    }
    return List.copyOf(found);
  }

  /** The template with blanks for what stands in comments. */
  private static String blanked(String template) {
    return COMMENT.matcher(template).replaceAll(found -> found.group().replaceAll("[^\n]", " "));
  }

  private static String type(String attributes) {
    Matcher type = TYPE.matcher(attributes);
    return type.find() ? type.group(1).toLowerCase(Locale.ROOT) : "";
  }

  /** Whether its text is the same on all pages: nothing in it is filled in. */
  boolean isFixed() {
    return !text.contains("{{") && !text.contains("{%") && !text.contains("{#");
  }

  /** How a policy names this very text. */
  String source() {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      byte[] digest = sha.digest(text.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
