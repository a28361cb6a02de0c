package dev.shopstrata.maven.docs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/**
 * A goal and the parameters that users may set.
 *
 * @param phase where it is bound by default; empty when it is called by hand
 * @param about its description, as HTML
 */
record GoalDoc(
    String name,
    Optional<String> phase,
    String since,
    String about,
    List<ParameterDoc> parameters) {
  static GoalDoc of(Xpp3Dom mojo) {
    List<ParameterDoc> parameters = new ArrayList<>();
    for (Xpp3Dom parameter : mojo.getChild("parameters").getChildren()) {
      if (Descriptor.text(parameter, "editable").equals("true")) {
        Xpp3Dom value = mojo.getChild("configuration").getChild(Descriptor.text(parameter, "name"));
        parameters.add(ParameterDoc.of(parameter, value));
      }
    }
    parameters.sort(Comparator.comparing(ParameterDoc::name));
    return new GoalDoc(
        Descriptor.text(mojo, "goal"),
        Optional.of(Descriptor.text(mojo, "phase")).filter(phase -> !phase.isEmpty()),
        Descriptor.text(mojo, "since"),
        Descriptor.text(mojo, "description"),
        parameters);
  }

  /** The goal that Maven's own tools add; it has none of the others' parameters. */
  boolean isHelp() {
    return name.equals("help");
  }

  String heading() {
    return "storefront:" + name;
  }

  String row() {
    String sentence = HtmlText.cell(about).replaceFirst("(?s)([.]) .*", "$1");
    return "| [`"
        + heading()
        + "`](#storefront"
        + name
        + ") | "
        + phase.orElse("by hand")
        + " | "
        + sentence
        + " |\n";
  }

  /**
   * @param shared the parameters that stand elsewhere
   */
  String section(List<ParameterDoc> shared) {
    List<ParameterDoc> own = parameters.stream().filter(p -> !shared.contains(p)).toList();
    return "## "
        + heading()
        + "\n\n"
        + HtmlText.markdown(about)
        + "\n\n"
        + phase.map(text -> "Runs in phase `" + text + "`.").orElse("Is called by hand.")
        + (since.isEmpty() ? "" : " Since " + since + ".")
        + "\n"
        + (own.isEmpty() ? "" : "\n" + ParameterDoc.table(own));
  }
}
