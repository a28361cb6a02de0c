package dev.shopstrata.check;

import dev.shopstrata.problem.ProblemCode;
import org.jsoup.nodes.Element;

/** Wants pictures to have a size before they are loaded, and words for who does not see them. */
final class ImageRule implements PageRule {
  @Override
  public void check(Page page, Findings findings) {
    for (Element image : page.all("img")) {
      if (!isNumber(image.attr("width")) || !isNumber(image.attr("height"))) {
        findings.add(
            ProblemCode.IMAGE_SIZE_MISSING,
            Page.kind(image),
            Page.tag(image) + " has no width and height, so the page jumps when it comes");
      }
      if (!image.hasAttr("alt")) {
        findings.add(
            ProblemCode.IMAGE_ALT_MISSING,
            Page.kind(image),
            Page.tag(image) + " has no alt attribute");
      }
    }
  }

  private static boolean isNumber(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
