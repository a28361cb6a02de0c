package dev.shopstrata.normalize.fetch;

import java.io.IOException;

/** A file that could not be fetched; the message says why, in lower case, without secrets. */
final class FetchFailure extends IOException {
  private static final long serialVersionUID = 1L;

  FetchFailure(String why) {
    super(why);
  }
}
