package dev.shopstrata.image;

import dev.shopstrata.layer.LayerFile;
import dev.shopstrata.problem.Location;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.tree.Content;
import dev.shopstrata.tree.TreePath;

/**
 * A picture as a layer has it.
 *
 * @param path how templates name it, {@code public/media/mug.jpg}
 * @param file the file that wins
 */
record ImageSource(TreePath path, Content content, LayerFile file) {
  /** That it can't be read; who uses it is added by those who know. */
  Problem damaged(String why) {
    return at(
        Problem.of(
            ProblemCode.IMAGE_DAMAGED,
            "the picture \"" + path + "\" can't be read: " + why,
            "save it again as JPEG, PNG, WebP or SVG, or take it off the page"));
  }

  Problem tooLarge(long width, long height) {
    return at(
        Problem.of(
            ProblemCode.IMAGE_TOO_LARGE,
            "the picture \"" + path + "\" has " + width + " × " + height + " pixels",
            "make it smaller: "
                + PixelDecoder.MAX_PIXELS / 1_000_000
                + " million pixels at most are read"));
  }

  private Problem at(Problem problem) {
    return problem.at(Location.of(file.display())).inLayer(file.layer().value());
  }
}
