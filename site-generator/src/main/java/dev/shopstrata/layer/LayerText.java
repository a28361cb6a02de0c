package dev.shopstrata.layer;

import dev.shopstrata.problem.Location;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.Problems;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads a layer's file as UTF-8. */
public final class LayerText {
  private LayerText() {}

  /** The text without a byte order mark; empty when it can't be read (then a problem says why). */
  public static Optional<String> read(LayerFile file, Problems problems) {
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(file.content().bytes()))
              .toString();
      return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (CharacterCodingException e) {
      problems.add(unreadable(file, "it is not valid UTF-8", "save the file as UTF-8"));
    } catch (IOException e) {
      problems.add(
          unreadable(
              file, String.valueOf(e.getMessage()), "check that the file exists and is readable"));
    }
    return Optional.empty();
  }

  private static Problem unreadable(LayerFile file, String why, String fix) {
    return Problem.of(
            ProblemCode.FILE_UNREADABLE, "\"" + file.path() + "\" cannot be read: " + why, fix)
        .at(Location.of(file.display()))
        .inLayer(file.layer().value());
  }
}
