package dev.shopstrata.source;

import dev.shopstrata.problem.Location;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.Problems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.schema.JsonSchema;

/**
 * Reads YAML 1.2 into nodes. Only {@code null} and nothing are null, only {@code true} and {@code
 * false} are booleans; numbers keep their text. Aliases, nesting and size are limited.
 */
public final class YamlReader {
  private static final int MAX_DEPTH = 64;
  private static final int MAX_NODES = 5_000_000;
  private static final int MAX_CHARACTERS = 64 * 1024 * 1024;
  private static final Set<String> SUSPICIOUS =
      Set.of("~", "True", "TRUE", "False", "FALSE", "Null", "NULL");

  private final Problems problems;

  public YamlReader(Problems problems) {
    this.problems = problems;
  }

  /**
   * The document's root, empty when the text has none or is invalid (then a problem says why).
   *
   * @param file how the user knows the file, for locations
   */
  public Optional<Node> read(String text, String file) {
    return read(text, file, 0);
  }

  /** As {@link #read(String, String)}, for text that starts after {@code lineOffset} lines. */
  Optional<Node> read(String text, String file, int lineOffset) {
    LoadSettings settings =
        LoadSettings.builder()
            .setLabel(file)
            .setSchema(new JsonSchema())
            .setAllowDuplicateKeys(false)
            .setMaxAliasesForCollections(50)
            .setCodePointLimit(MAX_CHARACTERS)
            .build();
    try {
      return new Compose(settings)
          .composeString(text)
          .map(root -> new Conversion(file, lineOffset).convert(root, 0));
    } catch (MarkedYamlEngineException e) {
      Location at =
          e.getProblemMark().map(m -> location(file, m, lineOffset)).orElse(Location.of(file));
      problems.add(invalid(e.getProblem()).at(at));
    } catch (YamlEngineException e) {
      problems.add(invalid(e.getMessage()).at(Location.of(file)));
    }
    return Optional.empty();
  }

  private static Problem invalid(String why) {
    return Problem.of(
        ProblemCode.YAML_INVALID,
        "this is not valid YAML: " + why.strip(),
        "correct the YAML at this place");
  }

  private static Location location(String file, Mark mark, int lineOffset) {
    return Location.of(file, mark.getLine() + 1 + lineOffset, mark.getColumn() + 1);
  }

  private final class Conversion {
    private final String file;
    private final int lineOffset;
    private int nodes;

    Conversion(String file, int lineOffset) {
      this.file = file;
      this.lineOffset = lineOffset;
    }

    Node convert(org.snakeyaml.engine.v2.nodes.Node node, int depth) {
      if (depth > MAX_DEPTH) {
        throw new YamlEngineException("it is nested deeper than " + MAX_DEPTH + " levels");
      }
      // Aliases are expanded here, so a few lines could stand for billions of nodes.
      if (++nodes > MAX_NODES) {
        throw new YamlEngineException("it stands for more than " + MAX_NODES + " values");
      }
      Location at = node.getStartMark().map(m -> location(file, m, lineOffset)).orElseThrow();
      if (node instanceof MappingNode mapping) {
        return convertMap(mapping, at, depth);
      }
      if (node instanceof SequenceNode sequence) {
        List<Node> items = new ArrayList<>();
        sequence.getValue().forEach(item -> items.add(convert(item, depth + 1)));
        return new ListNode(items, at);
      }
      return scalar((org.snakeyaml.engine.v2.nodes.ScalarNode) node, at);
    }

    private MapNode convertMap(MappingNode mapping, Location at, int depth) {
      Map<String, Field> fields = new LinkedHashMap<>();
      for (NodeTuple tuple : mapping.getValue()) {
        Node key = convert(tuple.getKeyNode(), depth + 1);
        if (!(key instanceof ScalarNode name)) {
          problems.add(invalid("a key must be text, not a " + key.kindName()).at(key.at()));
          continue;
        }
        Field field = new Field(name.text(), key.at(), convert(tuple.getValueNode(), depth + 1));
        if (fields.putIfAbsent(field.key(), field) != null) {
          problems.add(invalid("the key \"" + field.key() + "\" is here twice").at(key.at()));
        }
      }
      return new MapNode(fields, at);
    }

    private ScalarNode scalar(org.snakeyaml.engine.v2.nodes.ScalarNode node, Location at) {
      String text = node.getValue();
      if (node.getScalarStyle() != ScalarStyle.PLAIN) {
        return ScalarNode.text(text, at);
      }
      if (SUSPICIOUS.contains(text)) {
        problems.add(
            Problem.of(
                    ProblemCode.YAML_SUSPICIOUS_SCALAR,
                    "a bare " + text + " is read as text",
                    "write null, true or false, or put the text in quotes")
                .at(at));
      }
      return ScalarNode.plain(text, at);
    }
  }
}
