package dev.shopstrata.normalize.sap;

import dev.shopstrata.normalize.export.RawRecord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * One value line under its header. A cell that is empty and has no default says nothing, nor does
 * one that is {@code <ignore>}.
 *
 * @param type in small letters, the line's own or the header's
 * @param texts by column, without those that say nothing
 * @param line as the file has it, for people
 */
record ImpexRow(ImpexHeader.Mode mode, String type, Map<ImpexColumn, String> texts, String line)
    implements RawRecord {
  static final String NULL = "<null>";
  private static final String IGNORE = "<ignore>";

  /** Cells beyond the header's must have been joined before. */
  static ImpexRow of(ImpexHeader header, List<String> cells, String line) {
    Map<ImpexColumn, String> texts = new LinkedHashMap<>();
    for (int i = 0; i < header.columns().size(); i++) {
      ImpexColumn column = header.columns().get(i);
      String cell = i + 1 < cells.size() ? cells.get(i + 1) : "";
      String text = cell.isEmpty() ? column.modifier("default").orElse("") : cell;
      if (!text.isEmpty() && !text.equals(IGNORE) && !column.header().isEmpty()) {
        texts.put(column, text);
      }
    }
    String own = cells.get(0).toLowerCase(Locale.ROOT);
    return new ImpexRow(header.mode(), own.isEmpty() ? header.type() : own, texts, line);
  }

  /** The first text of an attribute, whatever its language. */
  Optional<String> text(String attribute) {
    return cell(attribute).map(Map.Entry::getValue).filter(text -> !text.equals(NULL));
  }

  /** The first item that an attribute refers to. */
  Optional<ImpexReference> reference(String attribute) {
    return references(attribute).stream().findFirst();
  }

  List<ImpexReference> references(String attribute) {
    List<ImpexReference> references = new ArrayList<>();
    cell(attribute)
        .filter(cell -> !cell.getValue().equals(NULL))
        .ifPresent(cell -> references.addAll(cell.getKey().references(cell.getValue())));
    return references;
  }

  private Optional<Map.Entry<ImpexColumn, String>> cell(String attribute) {
    return texts.entrySet().stream()
        .filter(entry -> entry.getKey().attribute().equals(attribute))
        .findFirst();
  }

  /** Gives every cell that says something. */
  void forEach(BiConsumer<ImpexColumn, String> action) {
    texts.forEach(action);
  }

  /** A cell by its column's header as the file has it, with or without its brackets. */
  @Override
  public Optional<Object> at(String path) {
    String name = path.startsWith("/") ? path.substring(1) : path;
    return texts.entrySet().stream()
        .filter(entry -> !entry.getValue().equals(NULL))
        .filter(
            entry ->
                entry.getKey().header().equalsIgnoreCase(name)
                    || entry.getKey().attribute().equalsIgnoreCase(name))
        .map(entry -> (Object) entry.getValue())
        .findFirst();
  }
}
