package dev.shopstrata.image;

import java.io.IOException;

/** A picture that can't be read, and why: words that end the sentence "it can't be read: …". */
final class DamagedImage extends IOException {
  private static final long serialVersionUID = 1L;

  DamagedImage(String why) {
    super(why);
  }
}
