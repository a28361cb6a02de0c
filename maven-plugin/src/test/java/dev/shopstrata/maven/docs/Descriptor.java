package dev.shopstrata.maven.docs;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.codehaus.plexus.util.xml.Xpp3DomBuilder;
import org.codehaus.plexus.util.xml.pull.XmlPullParserException;

/** The plugin's descriptor, as the build makes it of the mojos and their comments. */
final class Descriptor {
  /** The one that keeps the descriptions' HTML; the jar's has their bare text. */
  private static final Path FILE = Path.of("target/plugin-enhanced.xml");

  private Descriptor() {}

  static List<GoalDoc> goals() throws IOException {
    try (Reader reader = Files.newBufferedReader(FILE)) {
      Xpp3Dom plugin = Xpp3DomBuilder.build(reader);
      return Stream.of(plugin.getChild("mojos").getChildren())
          .map(GoalDoc::of)
          .sorted(Comparator.comparing(GoalDoc::name))
          .toList();
    } catch (XmlPullParserException e) {
      throw new IOException(e);
    }
  }

  /** A child's text, empty when there is none. */
  static String text(Xpp3Dom parent, String name) {
    Xpp3Dom child = parent.getChild(name);
    return child == null || child.getValue() == null ? "" : child.getValue();
  }
}
