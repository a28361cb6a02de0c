package dev.shopstrata.asset;

import dev.shopstrata.layer.Layer;
import dev.shopstrata.layer.LayerFile;
import dev.shopstrata.layer.LayerId;
import dev.shopstrata.layer.LayerText;
import dev.shopstrata.layer.MergedFile;
import dev.shopstrata.layer.MergedTree;
import dev.shopstrata.problem.DidYouMean;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.Problems;
import dev.shopstrata.tree.TreePath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Joins the parts of one store's styles: each in the cascade layer of the layer it comes from, what
 * it imports before it.
 */
final class StyleBundler {
  private static final Pattern EXTERNAL = Pattern.compile("(?i)([a-z][a-z0-9+.-]*:|//).*");

  private final MergedTree tree;
  private final AssetMemo memo;
  private final StyleAddresses addresses;
  private final AssetReport report;
  private final LayerId storeLayer;
  private final String order;

  StyleBundler(MergedTree tree, AssetMemo memo, StyleAddresses addresses, AssetReport report) {
    this.tree = tree;
    this.memo = memo;
    this.addresses = addresses;
    this.report = report;
    this.storeLayer = tree.stack().layers().get(0).id();
    this.order = order(tree.stack().layers());
  }

  /** The published text of a style. */
  String bundle(MergedFile style) {
    StringBuilder text = new StringBuilder(order);
    append(style, List.of(style.path()), List.of(), text);
    return text.toString();
  }

  /**
   * Every style declares the whole stack: the first style of a page fixes the order of the layers,
   * also of those that only a later style has.
   */
  private static String order(List<Layer> stack) {
    List<Layer> farthestFirst = new ArrayList<>(stack);
    Collections.reverse(farthestFirst);
    return farthestFirst.stream()
        .map(layer -> CssText.identifier(layer.id().cascadeName()))
        .collect(Collectors.joining(",", "@layer ", ";"));
  }

  private void append(
      MergedFile style, List<TreePath> importers, List<String> media, StringBuilder text) {
    for (LayerFile part : style.parts()) {
      Optional<Sheet> sheet = sheet(part);
      if (sheet.isEmpty()) {
        continue;
      }
      check(sheet.get(), part, !part.path().equals(style.path()));
      for (CssImport rule : sheet.get().imports()) {
        List<String> inner = new ArrayList<>(media);
        inner.add(rule.media());
        imported(rule, style.path(), importers, part)
            .ifPresent(file -> append(file, plus(importers, file.path()), inner, text));
      }
      String rules = addresses.text(sheet.get().pieces(), style.path(), part);
      if (!rules.isEmpty()) {
        text.append(wrapped(rules, part.layer(), media));
      }
    }
  }

  private Optional<Sheet> sheet(LayerFile part) {
    Problems unreadable = new Problems();
    Optional<Sheet> sheet =
        memo.sheet(part.content().digest(), () -> LayerText.read(part, unreadable));
    report.addAll(unreadable);
    return sheet;
  }

  private static String wrapped(String rules, LayerId layer, List<String> media) {
    List<String> conditions = media.stream().filter(query -> !query.isEmpty()).toList();
    StringBuilder text = new StringBuilder("@layer ");
    text.append(CssText.identifier(layer.cascadeName())).append('{');
    conditions.forEach(query -> text.append("@media ").append(query).append('{'));
    return text.append(rules).append("}".repeat(conditions.size() + 1)).toString();
  }

  private void check(Sheet sheet, LayerFile part, boolean addition) {
    sheet.findings().forEach(finding -> report.add(finding, part));
    if (addition) {
      sheet.headRules().forEach(rule -> report.add(inAddition(rule), part));
    }
    if (!part.layer().equals(storeLayer)) {
      sheet.important().ifPresent(at -> report.add(important(part, at), part));
    }
  }

  private Optional<MergedFile> imported(
      CssImport rule, TreePath importer, List<TreePath> importers, LayerFile part) {
    if (EXTERNAL.matcher(rule.target()).matches()) {
      report.add(external(rule), part);
      return Optional.empty();
    }
    Optional<MergedFile> file =
        RelativePath.resolve(importer, rule.target())
            .filter(path -> path.isUnder("styles") && path.extension().equals("css"))
            .flatMap(tree::file);
    if (file.isEmpty()) {
      report.add(missing(rule, importer), part);
    } else if (importers.contains(file.get().path())) {
      report.add(cycle(rule, plus(importers, file.get().path())), part);
      return Optional.empty();
    }
    return file;
  }

  private static List<TreePath> plus(List<TreePath> paths, TreePath last) {
    List<TreePath> longer = new ArrayList<>(paths);
    longer.add(last);
    return longer;
  }

  private static Finding inAddition(Sheet.HeadRule rule) {
    return new Finding(
        ProblemCode.CSS_RULE_MISPLACED,
        "an addition can't have @" + rule.name() + ": it does not stand at the top of the style",
        rule.name().equals("import")
            ? "write the rules here, or override the whole style"
            : "remove it: styles are always UTF-8",
        rule.at());
  }

  private static Finding important(LayerFile part, Place at) {
    return new Finding(
        ProblemCode.CSS_IMPORTANT_INHERITED,
        "!important in layer \"" + part.layer() + "\" beats the rules of nearer layers",
        "remove !important: nearer layers win anyway, whatever their selectors",
        at);
  }

  private static Finding external(CssImport rule) {
    return new Finding(
        ProblemCode.CSS_IMPORT_EXTERNAL,
        "\"" + rule.target() + "\" is on another host",
        "copy the style into styles/ and import it from there",
        rule.at());
  }

  private Finding missing(CssImport rule, TreePath importer) {
    String folder = importer.value().substring(0, importer.value().lastIndexOf('/') + 1);
    List<String> known =
        tree.under("styles").keySet().stream()
            .map(TreePath::value)
            .filter(path -> path.startsWith(folder) && path.endsWith(".css"))
            .map(path -> path.substring(folder.length()))
            .toList();
    return new Finding(
        ProblemCode.CSS_IMPORT_MISSING,
        "there is no style \"" + rule.target() + "\" beside \"" + importer + "\"",
        "create it under styles/ or correct the name" + DidYouMean.hint(rule.target(), known),
        rule.at());
  }

  private static Finding cycle(CssImport rule, List<TreePath> importers) {
    return new Finding(
        ProblemCode.CSS_IMPORT_CYCLE,
        importers.stream()
            .map(path -> "\"" + path + "\"")
            .collect(Collectors.joining(" imports ", "styles import each other: ", "")),
        "remove one of these imports",
        rule.at());
  }
}
