package dev.shopstrata.render;

import dev.shopstrata.layer.LayerFile;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Notes what templates print while one page is rendered to be explained. Each printed value stands
 * between marks in the output, which {@link #unmarked} takes out again; marks are noncharacters of
 * Unicode, so no text has them.
 */
final class PrintTrace {
  private static final char OPEN = '\uFDD0';
  private static final char NAMED = '\uFDD1';
  private static final char CLOSE = '\uFDD2';

  private record Printed(LayerFile file, int line, String text) {}

  /**
   * Output without marks.
   *
   * @param prints in the order in which they end
   */
  record Unmarked(String html, List<Print> prints) {}

  private final TemplateFiles files;
  private final List<Printed> printed = new ArrayList<>();
  private final List<Step> steps = new ArrayList<>();

  PrintTrace(TemplateFiles files) {
    this.files = files;
  }

  /**
   * A value on its way into the output.
   *
   * @param text as it is
   * @param escaped as it is printed
   */
  String mark(String template, int line, String text, String escaped) {
    Optional<LayerFile> file = files.find(template);
    if (file.isEmpty()) {
      return escaped;
    }
    printed.add(new Printed(file.get(), line, text));
    return OPEN + Integer.toString(printed.size() - 1) + NAMED + escaped + CLOSE;
  }

  /** What a function or filter made; only text is of interest. */
  void made(Call call, Object output) {
    Optional<String> text = Printing.text(output);
    if (text.isPresent()) {
      steps.add(new Step(call.name(), input(call), texts(call), text.get()));
    }
  }

  /** A function's input is what it looks up. */
  private static String input(Call call) {
    return text(call.input() == null ? call.argument("key") : call.input());
  }

  private static List<String> texts(Call call) {
    List<String> texts = new ArrayList<>();
    for (Object argument : call.arguments().values()) {
      if (argument instanceof Map<?, ?> map) {
        map.values().forEach(value -> texts.add(text(value)));
      } else {
        texts.add(text(argument));
      }
    }
    return texts;
  }

  private static String text(Object value) {
    return Printing.text(value).orElse("");
  }

  List<Step> steps() {
    return List.copyOf(steps);
  }

  /** Takes the marks out of output and tells what stood between them. */
  Unmarked unmarked(String marked) {
    StringBuilder html = new StringBuilder(marked.length());
    List<Print> prints = new ArrayList<>();
    Deque<Integer> starts = new ArrayDeque<>();
    Deque<Printed> open = new ArrayDeque<>();
    int i = 0;
    while (i < marked.length()) {
      char c = marked.charAt(i);
      if (c == OPEN) {
        int end = marked.indexOf(NAMED, i);
        open.push(printed.get(Integer.parseInt(marked.substring(i + 1, end))));
        starts.push(html.length());
        i = end;
      } else if (c == CLOSE) {
        Printed value = open.pop();
        prints.add(
            new Print(value.file(), value.line(), value.text(), starts.pop(), html.length()));
      } else {
        html.append(c);
      }
      i++;
    }
    return new Unmarked(html.toString(), prints);
  }
}
