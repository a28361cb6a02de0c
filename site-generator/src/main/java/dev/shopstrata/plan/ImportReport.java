package dev.shopstrata.plan;

import dev.shopstrata.layer.StoreId;
import dev.shopstrata.normalize.export.ExportException;
import dev.shopstrata.problem.Location;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.Problems;
import dev.shopstrata.store.UrlImport;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Counts imported URLs, and writes down those that can't be used with the reason. */
final class ImportReport implements Closeable {
  private static final int NAMED = 3;

  private final StoreId store;
  private final Location at;
  private final Problems problems;
  private final Path rest;
  private final List<String> firstUnknown = new ArrayList<>();
  private final List<String> firstTwice = new ArrayList<>();
  private BufferedWriter out;
  private long rows;
  private long unknown;
  private long twice;

  /**
   * @param rest gets a table of what can't be used
   */
  ImportReport(StoreId store, List<UrlImport> imports, Problems problems, Path rest) {
    this.store = store;
    this.at = imports.isEmpty() ? Location.NOWHERE : imports.get(0).at();
    this.problems = problems;
    this.rest = rest;
  }

  void count() {
    rows++;
  }

  void unusable(String at, String old, String why) {
    left(at, old, "", why);
  }

  void unknown(String at, String old, String target) {
    left(at, old, target, target.isEmpty() ? "no target" : "not in the store");
  }

  private void left(String at, String old, String target, String why) {
    rows++;
    unknown++;
    if (firstUnknown.size() < NAMED) {
      firstUnknown.add("\"" + old + "\" (" + at + ", " + (target.isEmpty() ? why : target) + ")");
    }
    write(at, old, target, why);
  }

  /** Of a path that nothing answers; the redirect is kept, as another system may. */
  void missing(MovedUrl moved) {
    unknown++;
    if (firstUnknown.size() < NAMED) {
      firstUnknown.add("\"" + moved.from() + "\" (" + moved.at() + ", " + moved.to() + ")");
    }
    write(moved.at(), moved.from(), moved.to(), "no page there");
  }

  void twice(MovedUrl first, MovedUrl other) {
    twice++;
    if (firstTwice.size() < NAMED) {
      firstTwice.add("\"" + first.from() + "\" (" + first.at() + " and " + other.at() + ")");
    }
  }

  void unreadable(UrlImport.Table table, ExportException cause) {
    add(
        Problem.of(
                ProblemCode.URL_IMPORT_INVALID,
                "the table of the import \""
                    + table.id()
                    + "\" can't be read: "
                    + cause.problem().message(),
                "export the table again")
            .at(
                Location.of(
                    table.file(), cause.problem().at().line(), cause.problem().at().column())));
  }

  void absent(UrlImport.Table table) {
    add(
        Problem.of(
                ProblemCode.URL_IMPORT_INVALID,
                "the table of the import \"" + table.id() + "\" isn't there: " + table.file(),
                "put it there, or correct \"urls: imports:\" in site.yaml")
            .at(table.at()));
  }

  /** Tells what was counted; the file of the rest is there when it has a row. */
  void tell() throws IOException {
    close();
    if (unknown > 0) {
      add(
          Problem.of(
                  ProblemCode.URL_IMPORT_UNKNOWN,
                  unknown
                      + " of "
                      + rows
                      + " imported URLs lead to nothing that the store has: "
                      + String.join(", ", firstUnknown)
                      + (unknown > NAMED ? ", …" : ""),
                  "see unknown-urls.csv in the store's folder under target/storefront, correct"
                      + " the rows or take them away")
              .at(at));
    }
    if (twice > 0) {
      add(
          Problem.of(
                  ProblemCode.URL_IMPORT_TWICE,
                  twice
                      + " imported URLs are there before and lead elsewhere: "
                      + String.join(", ", firstTwice)
                      + (twice > NAMED ? ", …" : ""),
                  "keep one of the rows; a query string and the case of letters don't tell URLs"
                      + " apart")
              .at(at));
    }
  }

  private void add(Problem problem) {
    problems.add(problem.inStore(store.value()));
  }

  private void write(String at, String old, String target, String why) {
    try {
      if (out == null) {
        out = Files.newBufferedWriter(rest);
        out.write("old,target,reason,row\n");
      }
      out.write(quoted(old) + "," + quoted(target) + "," + quoted(why) + "," + quoted(at) + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String quoted(String cell) {
    return cell.matches("[^\",\\n\\r;]*") ? cell : "\"" + cell.replace("\"", "\"\"") + "\"";
  }

  @Override
  public void close() throws IOException {
    if (out != null) {
      out.close();
      out = null;
    }
  }
}
