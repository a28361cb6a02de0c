package dev.shopstrata.plan;

import dev.shopstrata.problem.Location;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells of redirects which import made them; goes through all of them. */
public final class MovedUrlOrigins {
  private static final Pattern PLACE = Pattern.compile("(.*?)(?::([0-9]+))?(?::([0-9]+))?");

  private final MovedUrlFile file;

  MovedUrlOrigins(MovedUrlFile file) {
    this.file = file;
  }

  /** The row or rule that a redirect comes from; empty when it comes from no import. */
  public Optional<Location> importOf(Redirect redirect) {
    try (MovedUrlFile.Cursor all = file.read()) {
      while (all.hasNext()) {
        MovedUrl moved = all.next();
        if (moved.from().equals(redirect.from())) {
          return Optional.of(moved.at()).filter(at -> !at.isEmpty()).map(MovedUrlOrigins::place);
        }
      }
      return Optional.empty();
    }
  }

  static Location place(String text) {
    Matcher place = PLACE.matcher(text);
    if (!place.matches()) {
      throw new IllegalArgumentException(text);
    }
    return Location.of(place.group(1), number(place.group(2)), number(place.group(3)));
  }

  private static int number(String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }
}
