package dev.shopstrata.normalize.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.text.StringEscapeUtils;

/**
 * Reads an XML file record by record: the elements of some names, wherever they stand. Everything
 * else is passed over. There are no document types, no entities of them, and nothing is fetched.
 */
public final class XmlRecords {
  private static final int MAX_DEPTH = 64;
  private static final long MAX_RECORD = 16L << 20;

  private XmlRecords() {}

  /** What is done with each record. */
  @FunctionalInterface
  public interface Action {
    void accept(XmlElement record, SourcePosition at);
  }

  /**
   * Calls the action for each element of the names; one inside another is part of it.
   *
   * @param names local names
   */
  public static void forEach(
      ExportFile file, Set<String> names, ReadingListener listener, Action action)
      throws IOException {
    try (Reader in = XmlText.open(file, listener)) {
      XMLStreamReader xml = factory().createXMLStreamReader(in);
      long number = 0;
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT
            && names.contains(localName(xml.getLocalName()))) {
          number++;
          int line = xml.getLocation().getLineNumber();
          action.accept(new Reading(xml).element(0), new SourcePosition(file.name(), number, line));
        }
      }
    } catch (XMLStreamException e) {
      if (e.getNestedException() instanceof ExportException damage) {
        throw damage;
      }
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
      throw new ExportException(file.place(line, 1), "it is no well-formed XML", e);
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    // Feeds use prefixes that they never declare, so names are parted here.
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
    return factory;
  }

  private static String localName(String name) {
    return name.substring(name.indexOf(':') + 1);
  }

  private static final class Reading {
    private final XMLStreamReader xml;
    private long size;

    Reading(XMLStreamReader xml) {
      this.xml = xml;
    }

    XmlElement element(int depth) throws XMLStreamException {
      if (depth > MAX_DEPTH) {
        throw new XMLStreamException("nested too deep", xml.getLocation());
      }
      String name = xml.getLocalName();
      TreeMap<String, String> attributes = new TreeMap<>();
      for (int i = 0; i < xml.getAttributeCount(); i++) {
        String attribute = xml.getAttributeLocalName(i);
        if (!attribute.equals("xmlns") && !"xmlns".equals(xml.getAttributePrefix(i))) {
          attributes.put(attribute, xml.getAttributeValue(i));
          grow(xml.getAttributeValue(i).length());
        }
      }
      List<XmlElement> children = new ArrayList<>();
      StringBuilder text = new StringBuilder();
      for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
        switch (event) {
          case XMLStreamConstants.START_ELEMENT -> children.add(element(depth + 1));
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
            grow(xml.getTextLength());
            text.append(xml.getText());
          }
          // Names that only a document type would explain: feeds write &nbsp; without one.
          case XMLStreamConstants.ENTITY_REFERENCE ->
              text.append(StringEscapeUtils.unescapeHtml4("&" + xml.getLocalName() + ";"));
          default -> {}
        }
      }
      String prefix = name.substring(0, Math.max(0, name.indexOf(':')));
      return new XmlElement(prefix, localName(name), attributes, children, text.toString());
    }

    private void grow(int characters) throws XMLStreamException {
      size += characters + 32L;
      if (size > MAX_RECORD) {
        throw new XMLStreamException("one record is too large", xml.getLocation());
      }
    }
  }
}
