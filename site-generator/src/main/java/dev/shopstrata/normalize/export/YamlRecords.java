package dev.shopstrata.normalize.export;

import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.Problems;
import dev.shopstrata.source.ListNode;
import dev.shopstrata.source.Node;
import dev.shopstrata.source.YamlReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a YAML file that is a list, item by item. Items begin with a dash in the first column, as
 * all programs write them; an item can't refer to an anchor of another.
 */
public final class YamlRecords {
  private static final int MAX_ITEM = 16 << 20;

  private YamlRecords() {}

  /** What is done with each item. */
  @FunctionalInterface
  public interface Action {
    void accept(Map<String, Object> item, SourcePosition at);
  }

  /** Calls the action for each item that is a map; any other is told to the listener. */
  public static void forEach(ExportFile file, ReadingListener listener, Action action)
      throws IOException {
    Reading reading = new Reading(file, listener, action);
    try (BufferedReader text = new BufferedReader(ExportText.open(file, listener), 1 << 16)) {
      int number = 0;
      for (String line = text.readLine(); line != null; line = text.readLine()) {
        reading.line(line, ++number);
      }
      reading.finish();
    }
  }

  private static final class Reading {
    private final ExportFile file;
    private final ReadingListener listener;
    private final Action action;
    private final StringBuilder item = new StringBuilder();
    private int start;
    private long count;

    Reading(ExportFile file, ReadingListener listener, Action action) {
      this.file = file;
      this.listener = listener;
      this.action = action;
    }

    void line(String line, int number) throws IOException {
      boolean begins = line.startsWith("- ") || line.equals("-");
      if (begins) {
        finish();
        start = number;
      } else if (start == 0 && isContent(line)) {
        throw new ExportException(
            file.place(number, 1), "it is no list whose items begin with \"- \"", null);
      }
      if (start > 0 && !line.equals("...")) {
        item.append(line).append('\n');
        if (item.length() > MAX_ITEM) {
          throw new ExportException(file.place(start, 1), "one item is larger than 16 MB", null);
        }
      }
    }

    private static boolean isContent(String line) {
      return !line.isBlank()
          && !line.startsWith("#")
          && !line.startsWith("---")
          && !line.startsWith("%");
    }

    void finish() {
      if (start == 0) {
        return;
      }
      SourcePosition at = new SourcePosition(file.name(), ++count, start);
      String raw = item.toString();
      item.setLength(0);
      start = 0;
      Problems problems = new Problems();
      Optional<Node> read = new YamlReader(problems).read(raw, file.name());
      List<Problem> wrong = problems.sorted();
      if (read.isPresent()
          && read.get() instanceof ListNode list
          && list.items().size() == 1
          && list.items().get(0).toJava() instanceof Map<?, ?> map) {
        action.accept(named(map), at);
      } else {
        String reason = wrong.isEmpty() ? "it has no keys and values" : wrong.get(0).message();
        listener.unreadable(at, reason, raw);
      }
    }

    private static Map<String, Object> named(Map<?, ?> map) {
      Map<String, Object> named = new LinkedHashMap<>();
      map.forEach((key, value) -> named.put(String.valueOf(key), value));
      return named;
    }
  }
}
