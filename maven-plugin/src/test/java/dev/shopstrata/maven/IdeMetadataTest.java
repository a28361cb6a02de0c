package dev.shopstrata.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Holds what IDEs are told about the plugin against the plugin's own descriptor. */
class IdeMetadataTest {
  @Test
  void an_ide_ignores_every_goal_that_is_bound_to_a_phase()
      throws IOException, ParserConfigurationException, SAXException {
    Document metadata = read("/META-INF/m2e/lifecycle-mapping-metadata.xml");
    Document plugin = read("/META-INF/maven/plugin.xml");
    List<String> bound =
        elements(plugin, "mojo").stream()
            .filter(mojo -> mojo.getElementsByTagName("phase").getLength() > 0)
            .map(mojo -> mojo.getElementsByTagName("goal").item(0).getTextContent())
            .toList();
    List<String> ignored =
        elements(metadata, "goal").stream().map(Element::getTextContent).toList();
    assertThat(new TreeSet<>(ignored)).isEqualTo(new TreeSet<>(bound));
    assertThat(elements(metadata, "execute")).isEmpty();
    assertThat(elements(metadata, "ignore")).hasSize(1);
  }

  private static Document read(String resource)
      throws IOException, ParserConfigurationException, SAXException {
    try (InputStream in = IdeMetadataTest.class.getResourceAsStream(resource)) {
      return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
    }
  }

  private static List<Element> elements(Document document, String name) {
    NodeList found = document.getElementsByTagName(name);
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
  }
}
