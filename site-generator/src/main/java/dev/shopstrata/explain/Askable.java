package dev.shopstrata.explain;

import java.io.IOException;
import java.util.Map;

/** Stores that can be asked, each kind of question where it costs least; answers by store id. */
public interface Askable {
  /** Asks the merged trees alone. */
  Map<String, Answer> layers(Question.OfSources question);

  /** Asks the catalogs and how the stores see them. */
  Map<String, Answer> catalogs(Question.OfField question) throws IOException;

  /** Asks planned stores. */
  Map<String, Answer> sites(Question.OfSite question) throws IOException;
}
