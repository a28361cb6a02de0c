package snapshot;

import static snapshot.Languages.TAGS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads the texts that lie in the working folder. */
final class TextFiles {
  private TextFiles() {}

  static Map<String, List<Series>> ranges() throws IOException {
    Map<String, List<Series>> ranges = new LinkedHashMap<>();
    List<Series> current = null;
    for (String line : lines("series.txt")) {
      if (line.startsWith("[")) {
        current = new ArrayList<>();
        ranges.put(line.substring(1, line.length() - 1), current);
      } else if (line.matches("(en|de|fr|ar|ja) .*")) {
        current.get(current.size() - 1).texts().put(line.substring(0, 2), line.substring(3));
      } else {
        String[] cells = line.split(" \\| ");
        current.add(
            new Series(
                cells[0],
                Map.of("ar", cells[1], "ja", cells[2]),
                cells[3],
                Integer.parseInt(cells[4]),
                new TreeMap<>()));
      }
    }
    return ranges;
  }

  static List<Family> families() throws IOException {
    List<Family> families = new ArrayList<>();
    for (String line : lines("families.txt")) {
      if (line.startsWith("[")) {
        families.add(
            new Family(line.substring(1, line.length() - 1), new TreeMap<>(), new TreeMap<>()));
        continue;
      }
      Family family = families.get(families.size() - 1);
      int space = line.indexOf(' ');
      String key = line.substring(0, space);
      if (TAGS.contains(key)) {
        family.texts().put(key, Arrays.asList(line.substring(3).split(" \\| ")));
      } else {
        family.facts().put(key, line.substring(space + 1));
      }
    }
    return families;
  }

  static Map<String, Map<String, List<String>>> sections(String file) throws IOException {
    Map<String, Map<String, List<String>>> sections = new LinkedHashMap<>();
    Map<String, List<String>> current = null;
    for (String line : lines(file)) {
      if (line.startsWith("[")) {
        current = new LinkedHashMap<>();
        sections.put(line.substring(1, line.length() - 1), current);
      } else {
        String[] cells = line.split(" \\| ");
        current.put(cells[0], List.of(cells).subList(1, cells.length));
      }
    }
    return sections;
  }

  static List<String[]> rows(String file) throws IOException {
    return lines(file).stream().map(line -> line.split(" \\| ")).toList();
  }

  private static List<String> lines(String file) throws IOException {
    return Files.readAllLines(Path.of(file)).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .toList();
  }
}
