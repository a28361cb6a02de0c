package dev.shopstrata.maven;

import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.ProblemException;
import java.io.File;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.maven.execution.MavenSession;

/** Prints answers as they are, without the log's marks; in colors only where a person watches. */
final class AnswerPrinter {
  private final boolean json;
  private final boolean colors;
  private final File file;
  private final PrintStream out;

  private AnswerPrinter(boolean json, boolean colors, File file, PrintStream out) {
    this.out = out;
    this.json = json;
    this.colors = colors;
    this.file = file;
  }

  /**
   * @param format {@code text} or {@code json}; anything else is a problem
   * @param file null for the standard output
   */
  static AnswerPrinter of(MavenSession session, String format, File file) {
    boolean json = format.equals("json");
    if (!json && !format.equals("text")) {
      throw new ProblemException(
          Problem.of(
              ProblemCode.PARAMETER_INVALID,
              "\"" + format + "\" is no format of an answer",
              "use -Dstorefront.format=text or json"));
    }
    String style = session.getUserProperties().getProperty("style.color", "auto");
    boolean colors =
        file == null
            && System.getenv("NO_COLOR") == null
            && (style.equals("always") || (style.equals("auto") && isWatched(session)));
    return new AnswerPrinter(json, colors, file, out(session));
  }

  /** Maven 4 makes log lines of what goes to {@code System.out}, and none of them with -q. */
  private static PrintStream out(MavenSession session) {
    String maven = session.getSystemProperties().getProperty("maven.version", "3");
    return maven.startsWith("3")
        ? System.out
        : new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
  }

  // From Java 22 on there may be a console without a terminal: hence the questions beside it.
  @SuppressWarnings("SystemConsoleNull")
  private static boolean isWatched(MavenSession session) {
    return session.getRequest().isInteractiveMode()
        && System.console() != null
        && !"dumb".equals(System.getenv("TERM"))
        && System.getenv("CI") == null;
  }

  /**
   * @param text makes the answer for people, with or without colors
   */
  void print(Function<Boolean, String> text, Supplier<String> asJson) throws IOException {
    String answer = json ? asJson.get() : text.apply(colors);
    if (file == null) {
      out.print(answer);
      out.flush();
      return;
    }
    Path target = file.toPath();
    if (target.getParent() != null) {
      Files.createDirectories(target.getParent());
    }
    Files.write(target, answer.getBytes(StandardCharsets.UTF_8));
  }
}
