package dev.shopstrata.image;

import dev.shopstrata.tree.Content;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the size of an SVG off its root element. Entities and DTDs are not read. */
final class SvgHead {
  private static final int LOOK = 4096;
  private static final Pattern LENGTH = Pattern.compile("([0-9]*\\.?[0-9]+)(px)?");

  private SvgHead() {}

  /** A factory that leaves DTDs, entities and other files alone. */
  static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    return factory;
  }

  static boolean isSvg(Content content) throws IOException {
    try (InputStream in = content.open()) {
      String start = new String(in.readNBytes(LOOK), StandardCharsets.UTF_8);
      String text = start.startsWith("\uFEFF") ? start.substring(1) : start;
      return text.stripLeading().startsWith("<") && text.contains("<svg");
    }
  }

  static ImageHead read(Content content) throws IOException {
    try (InputStream in = new BufferedInputStream(content.open())) {
      XMLStreamReader reader = factory().createXMLStreamReader(in);
      try {
        while (reader.hasNext()) {
          if (reader.next() == XMLStreamConstants.START_ELEMENT) {
            return head(reader);
          }
        }
        throw new DamagedImage("it has no svg element");
      } finally {
        reader.close();
      }
    } catch (XMLStreamException e) {
      throw new DamagedImage("it is no well-formed XML");
    }
  }

  /** Its width and height, else those of its view box. */
  private static ImageHead head(XMLStreamReader root) {
    double width = length(root.getAttributeValue(null, "width"));
    double height = length(root.getAttributeValue(null, "height"));
    String viewBox = root.getAttributeValue(null, "viewBox");
    String[] box = viewBox == null ? new String[0] : viewBox.strip().split("[\\s,]+");
    if ((width <= 0 || height <= 0) && box.length == 4) {
      width = length(box[2]);
      height = length(box[3]);
    }
    return new ImageHead(
        ImageHead.Kind.SVG, (int) Math.round(width), (int) Math.round(height), true);
  }

  /** Of lengths without a unit and in pixels; 0 for all others. */
  private static double length(String text) {
    Matcher matcher = LENGTH.matcher(text == null ? "" : text.strip());
    return matcher.matches() ? Double.parseDouble(matcher.group(1)) : 0;
  }
}
