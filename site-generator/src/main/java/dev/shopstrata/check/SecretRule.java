package dev.shopstrata.check;

import dev.shopstrata.problem.ProblemCode;

/** Finds keys and tokens in a page. */
final class SecretRule implements PageRule {
  @Override
  public void check(Page page, Findings findings) {
    SecretPatterns.find(page.html())
        .ifPresent(
            secret -> findings.add(ProblemCode.SECRET_PUBLISHED, "", "the page holds " + secret));
  }
}
