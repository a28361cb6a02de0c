package dev.shopstrata.plan;

import dev.shopstrata.problem.Location;

/** A redirect and where it was written. */
record PlannedRedirect(Redirect redirect, Location at) {
  PlannedRedirect to(String target, int status) {
    return new PlannedRedirect(new Redirect(redirect.from(), target, status), at);
  }
}
