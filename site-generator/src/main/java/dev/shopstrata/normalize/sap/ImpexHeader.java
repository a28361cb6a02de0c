package dev.shopstrata.normalize.sap;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the value lines below it mean.
 *
 * @param type of the items, in small letters; a value line may name another
 * @param columns of the cells after the first
 */
record ImpexHeader(Mode mode, String type, List<ImpexColumn> columns) {
  private static final Pattern START =
      Pattern.compile("(?i)^\\s*(INSERT_UPDATE|INSERT|UPDATE|REMOVE)\\s+([^;\\[\\s]+)");

  ImpexHeader {
    columns = List.copyOf(columns);
  }

  /** What becomes of the items. */
  enum Mode {
    INSERT,
    UPDATE,
    INSERT_UPDATE,
    REMOVE
  }

  /** Empty when the line is no header. */
  static Optional<ImpexHeader> parse(String line) {
    Matcher start = START.matcher(line);
    if (!start.find()) {
      return Optional.empty();
    }
    List<String> cells = ImpexCells.ofHeader(line, ';');
    return Optional.of(
        new ImpexHeader(
            Mode.valueOf(start.group(1).toUpperCase(Locale.ROOT)),
            start.group(2).toLowerCase(Locale.ROOT),
            cells.subList(1, cells.size()).stream().map(ImpexColumn::parse).toList()));
  }
}
