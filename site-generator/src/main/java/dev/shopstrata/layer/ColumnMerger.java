package dev.shopstrata.layer;

import dev.shopstrata.problem.Location;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.Problems;
import dev.shopstrata.source.MapNode;
import dev.shopstrata.source.Node;
import dev.shopstrata.tree.Content;
import dev.shopstrata.tree.TreePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Computes value(p,i) from value(p,i+1) for one layer, once for all stacks that agree below it: the
 * rules a to d of "What merging does".
 */
final class ColumnMerger {
  private record Step(TreePath path, LayerId layer, Optional<Column> below) {}

  private final Problems problems;
  private final LayerData data;
  private final Map<Step, Column> known = new ConcurrentHashMap<>();

  ColumnMerger(Problems problems, LayerData data) {
    this.problems = problems;
    this.data = data;
  }

  /** The column with the layer on top, or the one below when the layer changes nothing. */
  Optional<Column> add(LayerParts layer, TreePath path, Optional<Column> below) {
    boolean inherits = below.flatMap(Column::value).isPresent();
    LayerParts.Own own = layer.own().get(path);
    if (own == null && !(inherits && layer.removes(path))) {
      return below;
    }
    return Optional.of(
        known.computeIfAbsent(
            new Step(path, layer.layer().id(), below), step -> compute(layer, path, below)));
  }

  private Column compute(LayerParts layer, TreePath path, Optional<Column> below) {
    Problems found = new Problems();
    LayerParts.Own own = layer.own().get(path);
    Optional<Column> inherited = layer.removes(path) ? Optional.empty() : below;
    Column column =
        own == null
            ? new Column(layer.layer().id(), Optional.empty(), Optional.empty(), false, below)
            : own.file()
                .map(file -> merge(layer, file, inherited, below, found))
                .orElseGet(() -> inherit(layer, inherited, below));
    if (own != null && own.addition().isPresent()) {
      column = append(path, own, column, found);
    }
    problems.addAll(found.sorted());
    return column;
  }

  private static Column inherit(
      LayerParts layer, Optional<Column> inherited, Optional<Column> below) {
    return new Column(
        layer.layer().id(),
        inherited.flatMap(Column::value),
        inherited.flatMap(Column::trace),
        false,
        below);
  }

  private Column merge(
      LayerParts layer,
      LayerFile file,
      Optional<Column> inherited,
      Optional<Column> below,
      Problems found) {
    Optional<MergedFile> value = inherited.flatMap(Column::value);
    return switch (FileKind.of(file.path())) {
      case STRUCTURED -> {
        LayerData.Parsed parsed = data.structured(file);
        yield structured(file, parsed, layer.replaces(file.path()), inherited, below, found);
      }
      case PAGE -> {
        LayerData.Parsed parsed = data.template(file);
        yield structured(file, parsed, !parsed.extendsSuper(), inherited, below, found);
      }
      case TEMPLATE, MARKDOWN, SCRIPT, DOCUMENT, BINARY, OVERLAY, TEXT ->
          new Column(
              file.layer(),
              Optional.of(
                  new MergedFile(
                      file.path(),
                      List.of(file),
                      Optional.empty(),
                      file.content(),
                      new Provenance(
                          value.isPresent() ? MergeRule.OVERRIDE : MergeRule.ONLY,
                          Column.shadowedBy(value),
                          Map.of()))),
              Optional.empty(),
              false,
              below);
    };
  }

  private static Column structured(
      LayerFile file,
      LayerData.Parsed parsed,
      boolean alone,
      Optional<Column> inherited,
      Optional<Column> below,
      Problems found) {
    checkShape(file, parsed, found);
    Optional<MergedFile> value = inherited.flatMap(Column::value);
    Optional<Trace> traceBelow = inherited.flatMap(Column::trace);
    Optional<Node> base = alone ? Optional.empty() : value.flatMap(MergedFile::data);
    NodeMerger merger = new NodeMerger(file.layer(), found);
    Optional<Node> merged = parsed.node().map(own -> merger.merge(base, own)).or(() -> base);
    Optional<Trace> trace =
        merged.map(node -> new Trace(file, node, alone, traceBelow)).or(() -> traceBelow);
    List<LayerFile> parts = new ArrayList<>();
    if (!alone) {
      value.ifPresent(v -> parts.addAll(v.parts()));
    }
    parts.add(file);
    boolean page = FileKind.of(file.path()) == FileKind.PAGE;
    Content content = page ? file.content() : MergedContent.of(file.path(), merged);
    MergeRule rule =
        value.isEmpty()
            ? MergeRule.ONLY
            : !alone ? MergeRule.MERGE : page ? MergeRule.OVERRIDE : MergeRule.REPLACE;
    List<LayerFile> shadowed =
        alone
            ? Column.shadowedBy(value)
            : value.map(v -> v.provenance().shadowed()).orElse(List.of());
    MergedFile result =
        new MergedFile(
            file.path(),
            parts,
            merged,
            content,
            new Provenance(rule, shadowed, () -> trace.map(KeyTracer::origins).orElseGet(Map::of)));
    return new Column(
        file.layer(), Optional.of(result), trace, parsed.broken() || found.hasErrors(), below);
  }

  private static void checkShape(LayerFile file, LayerData.Parsed parsed, Problems found) {
    boolean anyShape = file.path().isUnder("data");
    parsed
        .node()
        .filter(node -> !anyShape && !(node instanceof MapNode))
        .ifPresent(
            node ->
                found.add(
                    Problem.of(
                            ProblemCode.STRUCTURED_SHAPE_INVALID,
                            "\""
                                + file.path()
                                + "\" must be a map of keys and values, not "
                                + node.kindName(),
                            "write \"key: value\" lines")
                        .at(node.at())
                        .inLayer(file.layer().value())));
  }

  private static Column append(TreePath path, LayerParts.Own own, Column column, Problems found) {
    LayerFile addition = own.addition().orElseThrow();
    AdditionCheck.check(path, own, column.value(), found);
    Optional<MergedFile> value = column.value();
    if (found.hasErrors() || value.isEmpty()) {
      return new Column(column.layer(), value, column.trace(), true, column.below());
    }
    List<LayerFile> parts = new ArrayList<>(value.get().parts());
    parts.add(addition);
    return new Column(
        addition.layer(),
        Optional.of(
            new MergedFile(
                path,
                parts,
                Optional.empty(),
                MergedContent.joined(parts),
                new Provenance(MergeRule.APPEND, value.get().provenance().shadowed(), Map.of()))),
        Optional.empty(),
        false,
        column.below());
  }

  /** A problem at the head of a layer's file. */
  static Problem problem(ProblemCode code, LayerFile file, String message, String fix) {
    return Problem.of(code, message, fix)
        .at(Location.of(file.display()))
        .inLayer(file.layer().value());
  }
}
