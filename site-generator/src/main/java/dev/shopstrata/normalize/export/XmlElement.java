package dev.shopstrata.normalize.export;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * One element of an XML record and what is in it. Names are local names: vendors' namespaces and
 * prefixes differ from version to version, their elements don't.
 *
 * @param prefix what stands before the name's colon, empty for none; it need not be declared
 * @param text all text directly in it, with blanks as they are
 */
public record XmlElement(
    String prefix,
    String name,
    NavigableMap<String, String> attributes,
    List<XmlElement> children,
    String text)
    implements RawRecord {
  /** Files that records are sorted in leave out what is empty. */
  public XmlElement {
    prefix = prefix == null ? "" : prefix;
    attributes =
        attributes == null
            ? Collections.emptyNavigableMap()
            : Collections.unmodifiableNavigableMap(new TreeMap<>(attributes));
    children = children == null ? List.of() : List.copyOf(children);
    text = text == null ? "" : text;
  }

  /** All children of a name. */
  public List<XmlElement> all(String child) {
    return children.stream().filter(c -> c.name().equals(child)).toList();
  }

  /** The first child of a name. */
  public Optional<XmlElement> first(String child) {
    return children.stream().filter(c -> c.name().equals(child)).findFirst();
  }

  /** The descendants along a path of names, as {@code all} of each step. */
  public Stream<XmlElement> path(String... names) {
    Stream<XmlElement> found = Stream.of(this);
    for (String step : names) {
      found = found.flatMap(element -> element.all(step).stream());
    }
    return found;
  }

  /** The cleaned text of the first child of a name, empty when it has none. */
  public Optional<String> textOf(String child) {
    return first(child).flatMap(XmlElement::value);
  }

  /** The cleaned text; empty when there is none. */
  public Optional<String> value() {
    String clean = PlainText.clean(text);
    return clean.isEmpty() ? Optional.empty() : Optional.of(clean);
  }

  /** The text at names parted by slashes; {@code @name} at the end is an attribute. */
  @Override
  public Optional<Object> at(String path) {
    String[] steps = (path.startsWith("/") ? path.substring(1) : path).split("/", -1);
    String last = steps[steps.length - 1];
    boolean isAttribute = last.startsWith("@");
    String[] names = isAttribute ? Arrays.copyOf(steps, steps.length - 1) : steps;
    List<Object> texts =
        path(names)
            .map(found -> isAttribute ? found.attribute(last.substring(1)) : found.value())
            .flatMap(Optional::stream)
            .map(text -> (Object) text)
            .toList();
    return texts.size() > 1 ? Optional.of(texts) : texts.stream().findFirst();
  }

  /** An attribute's text; empty when it is missing or blank. */
  public Optional<String> attribute(String key) {
    return Optional.ofNullable(attributes.get(key)).map(String::strip).filter(t -> !t.isEmpty());
  }

  /** The record as XML without namespaces, for people. */
  public String raw() {
    StringBuilder out = new StringBuilder();
    write(out);
    return out.toString();
  }

  private void write(StringBuilder out) {
    out.append('<').append(name);
    attributes.forEach(
        (key, value) -> out.append(' ').append(key).append("=\"").append(value).append('"'));
    out.append('>').append(text.strip());
    children.forEach(child -> child.write(out));
    out.append("</").append(name).append('>');
  }
}
