package dev.shopstrata.plan;

import java.util.List;
import java.util.stream.Collectors;

/** The text of {@code redirects.txt}: one {@code from to status} a line, as CDNs read it. */
public final class RedirectsFile {
  private RedirectsFile() {}

  /** A page that is gone has {@code -} for its target. */
  public static String of(List<Redirect> redirects) {
    return redirects.stream().map(RedirectsFile::line).collect(Collectors.joining());
  }

  static Redirect parse(String line) {
    String[] parts = line.split(" ", -1);
    return new Redirect(parts[0], parts[1].equals("-") ? "" : parts[1], Integer.parseInt(parts[2]));
  }

  static String line(Redirect redirect) {
    String to = redirect.to().isEmpty() ? "-" : redirect.to();
    return redirect.from() + " " + to + " " + redirect.status() + "\n";
  }
}
