package dev.shopstrata.layer;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dev.shopstrata.problem.Location;
import dev.shopstrata.source.Field;
import dev.shopstrata.source.ListNode;
import dev.shopstrata.source.MapNode;
import dev.shopstrata.source.Node;
import dev.shopstrata.source.ScalarNode;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Present;
import org.snakeyaml.engine.v2.api.lowlevel.Serialize;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Writes data as YAML or JSON; scalars keep their text, maps their order. */
final class NodeText {
  private static final JsonFactory JSON = new JsonFactory();

  private NodeText() {}

  static String yaml(Node root) {
    DumpSettings settings =
        DumpSettings.builder().setDefaultFlowStyle(FlowStyle.BLOCK).setSplitLines(false).build();
    return new Present(settings)
        .emitToString(new Serialize(settings).serializeOne(yamlNode(root)).iterator());
  }

  private static org.snakeyaml.engine.v2.nodes.Node yamlNode(Node node) {
    if (node instanceof MapNode map) {
      List<NodeTuple> tuples = new ArrayList<>();
      for (Field field : map.fields().values()) {
        tuples.add(new NodeTuple(text(field.key()), yamlNode(field.value())));
      }
      return new MappingNode(Tag.MAP, tuples, tuples.isEmpty() ? FlowStyle.FLOW : FlowStyle.BLOCK);
    }
    if (node instanceof ListNode list) {
      return new SequenceNode(
          Tag.SEQ,
          list.items().stream().map(NodeText::yamlNode).toList(),
          list.items().isEmpty() ? FlowStyle.FLOW : FlowStyle.BLOCK);
    }
    ScalarNode scalar = (ScalarNode) node;
    return switch (scalar.kind()) {
      case TEXT -> text(scalar.text());
      case NULL -> plain(Tag.NULL, "null");
      case BOOLEAN -> plain(Tag.BOOL, scalar.text());
      case NUMBER -> plain(numberTag(scalar.text()), scalar.text());
    };
  }

  /** The tag that a reader gives the plain text itself, so that none is written. */
  private static Tag numberTag(String text) {
    return text.matches("-?[0-9]+") ? Tag.INT : Tag.FLOAT;
  }

  private static org.snakeyaml.engine.v2.nodes.ScalarNode plain(Tag tag, String text) {
    return new org.snakeyaml.engine.v2.nodes.ScalarNode(tag, text, ScalarStyle.PLAIN);
  }

  private static org.snakeyaml.engine.v2.nodes.ScalarNode text(String text) {
    boolean lines = text.indexOf('\n') >= 0 && text.strip().equals(text.stripTrailing());
    boolean literal = ScalarNode.plain(text, Location.NOWHERE).kind() != ScalarNode.Kind.TEXT;
    ScalarStyle style =
        literal ? ScalarStyle.SINGLE_QUOTED : lines ? ScalarStyle.LITERAL : ScalarStyle.PLAIN;
    return new org.snakeyaml.engine.v2.nodes.ScalarNode(Tag.STR, text, style);
  }

  static String json(Node root) {
    StringWriter out = new StringWriter();
    DefaultIndenter unix = new DefaultIndenter("  ", "\n");
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.setPrettyPrinter(
          new DefaultPrettyPrinter().withObjectIndenter(unix).withArrayIndenter(unix));
      writeJson(root, json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out + "\n";
  }

  private static void writeJson(Node node, JsonGenerator json) throws IOException {
    if (node instanceof MapNode map) {
      json.writeStartObject();
      for (Field field : map.fields().values()) {
        json.writeFieldName(field.key());
        writeJson(field.value(), json);
      }
      json.writeEndObject();
    } else if (node instanceof ListNode list) {
      json.writeStartArray();
      for (Node item : list.items()) {
        writeJson(item, json);
      }
      json.writeEndArray();
    } else {
      writeJsonScalar((ScalarNode) node, json);
    }
  }

  private static void writeJsonScalar(ScalarNode scalar, JsonGenerator json) throws IOException {
    switch (scalar.kind()) {
      case NULL -> json.writeNull();
      case BOOLEAN -> json.writeBoolean(Boolean.parseBoolean(scalar.text()));
      case NUMBER -> json.writeNumber(scalar.text());
      case TEXT -> json.writeString(scalar.text());
    }
  }
}
