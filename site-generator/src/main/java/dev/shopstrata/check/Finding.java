package dev.shopstrata.check;

import dev.shopstrata.problem.ProblemCode;

/**
 * One thing that is wrong with one page.
 *
 * @param subject what makes it the same on other pages of one template: a broken link's target, an
 *     element; empty where the code alone does
 * @param message one sentence in lower case without a full stop
 */
record Finding(ProblemCode code, String subject, String message) {}
