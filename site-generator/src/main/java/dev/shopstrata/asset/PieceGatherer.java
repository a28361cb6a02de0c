package dev.shopstrata.asset;

import java.util.ArrayList;
import java.util.List;

/** Gathers text and the references within it as pieces, in their order. */
final class PieceGatherer {
  private final List<Piece> pieces = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  /** The text since the last reference, to be written on. */
  StringBuilder text() {
    return text;
  }

  void reference(Piece.Reference reference) {
    flush();
    pieces.add(reference);
  }

  List<Piece> finish() {
    flush();
    return pieces;
  }

  private void flush() {
    if (text.length() > 0) {
      pieces.add(new Piece.Text(text.toString()));
      text.setLength(0);
    }
  }
}
