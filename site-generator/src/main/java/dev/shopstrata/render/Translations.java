package dev.shopstrata.render;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import dev.shopstrata.layer.MergedFile;
import dev.shopstrata.layer.MergedTree;
import dev.shopstrata.problem.DidYouMean;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.source.Field;
import dev.shopstrata.source.MapNode;
import dev.shopstrata.source.Node;
import dev.shopstrata.source.ScalarNode;
import dev.shopstrata.store.StoreLocale;
import dev.shopstrata.tree.TreePath;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;

/** The texts of {@code i18n/<tag>.yaml} in one locale, missing ones from its fallback chain. */
public final class Translations {
  private final StoreLocale locale;
  private final Map<String, Text> byKey = new TreeMap<>();
  private final List<String> tried = new ArrayList<>();
  private final Map<String, Deque<MessageFormat>> formats = new ConcurrentHashMap<>();

  /**
   * One text.
   *
   * @param tag the language it is written in
   */
  private record Text(String pattern, String tag, ScalarNode node, MergedFile file) {
    boolean isPlain() {
      return pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0;
    }
  }

  public Translations(MergedTree tree, StoreLocale locale) {
    this.locale = locale;
    for (String tag : locale.chain()) {
      TreePath path = TreePath.of("i18n/" + tag + ".yaml");
      tried.add(path.value());
      tree.file(path).ifPresent(file -> file.data().ifPresent(data -> add("", data, tag, file)));
    }
  }

  private void add(String prefix, Node node, String tag, MergedFile file) {
    if (node instanceof MapNode map) {
      for (Field field : map.fields().values()) {
        String key = prefix.isEmpty() ? field.key() : prefix + "." + field.key();
        add(key, field.value(), tag, file);
      }
    } else if (node instanceof ScalarNode scalar && !scalar.isNull()) {
      byKey.putIfAbsent(prefix, new Text(scalar.text(), tag, scalar, file));
    }
  }

  NavigableSet<String> keys() {
    return new TreeSet<>(byKey.keySet());
  }

  /** What a read of {@link ReadKind#TRANSLATION} finds. */
  Optional<String> identity(String key) {
    return Optional.ofNullable(byKey.get(key)).map(text -> text.tag() + ":" + text.pattern());
  }

  /** The message as it is written. */
  Optional<String> pattern(String key) {
    return Optional.ofNullable(byKey.get(key)).map(Text::pattern);
  }

  /** The text of a key, empty when no language of the chain has it. */
  public Optional<String> text(String key, Map<String, Object> arguments) {
    Text text = byKey.get(key);
    if (text == null) {
      return Optional.empty();
    }
    if (text.isPlain()) {
      return Optional.of(text.pattern());
    }
    // ICU's message formats serve one thread at a time, and are slow to make and to copy.
    Deque<MessageFormat> idle = formats.computeIfAbsent(key, k -> new ConcurrentLinkedDeque<>());
    MessageFormat format = idle.pollFirst();
    if (format == null) {
      format = format(key, text);
    }
    String message = format.format(arguments);
    idle.addFirst(format);
    return Optional.of(message);
  }

  private MessageFormat format(String key, Text text) {
    // A text in the page's own language counts as the page does elsewhere: ar-KW has Arabic digits.
    String tag = text.tag().equals(locale.language()) ? locale.tag() : text.tag();
    try {
      return new MessageFormat(text.pattern(), ULocale.forLanguageTag(tag));
    } catch (IllegalArgumentException e) {
      throw new TemplateProblem(
          Problem.of(
                  ProblemCode.TRANSLATION_INVALID,
                  "the text \"" + key + "\" is no valid message: " + e.getMessage(),
                  "correct the pattern; write '{' for a brace that is meant as it is")
              .at(text.node().at())
              .inLayer(text.file().winner().layer().value()),
          null,
          0,
          "");
    }
  }

  /** That a key has no text; the same on every page. */
  Problem missing(String key) {
    return Problem.of(
            ProblemCode.TRANSLATION_MISSING,
            "there is no text \"" + key + "\" in \"" + locale.tag() + "\"",
            "add it to i18n/" + locale.tag() + ".yaml" + DidYouMean.hint(key, byKey.keySet()))
        .tried(tried);
  }
}
