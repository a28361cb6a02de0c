package dev.shopstrata.build;

import dev.shopstrata.image.WebpCode;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.Problems;

/** Says when this platform can't encode pictures as it should. */
final class EncoderCheck {
  private final Problems problems;

  EncoderCheck(Problems problems) {
    this.problems = problems;
  }

  void check() {
    if (!WebpCode.isAvailable()) {
      problems.add(
          Problem.of(
              ProblemCode.IMAGE_ENCODER_MISSING,
              "there is no WebP encoder for this platform, so pictures are published as JPEG and"
                  + " PNG only",
              "build on Linux, macOS or Windows on a common processor, and let the output"
                  + " directory hold programs"));
    }
  }
}
