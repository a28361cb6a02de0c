package dev.shopstrata.asset;

import dev.shopstrata.layer.LayerFile;
import dev.shopstrata.layer.LayerText;
import dev.shopstrata.layer.MergedFile;
import dev.shopstrata.problem.DidYouMean;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.Problems;
import dev.shopstrata.tree.BytesContent;
import dev.shopstrata.tree.Digest;
import dev.shopstrata.tree.TreePath;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Leaves out what browsers don't need of one store's ES modules, names them after what they hold
 * and rewrites their imports of each other.
 *
 * <p>A module's name depends on its text, which holds the names of the modules it imports. Where
 * modules import each other in a circle that has no solution, so these are named after the sources
 * of everything they reach.
 */
final class ScriptBundler {
  private final AssetMemo memo;
  private final AssetNames names;
  private final AssetReport report;
  private final NavigableMap<TreePath, Module> modules = new TreeMap<>();
  private final NavigableMap<TreePath, Asset> done = new TreeMap<>();

  ScriptBundler(AssetMemo memo, AssetNames names, AssetReport report) {
    this.memo = memo;
    this.names = names;
    this.report = report;
  }

  private record Module(MergedFile file, Script script, NavigableMap<String, TreePath> imports) {}

  NavigableMap<TreePath, Asset> bundle(Collection<MergedFile> scripts) {
    NavigableMap<TreePath, Script> read = new TreeMap<>();
    scripts.forEach(file -> script(file).ifPresent(script -> read.put(file.path(), script)));
    for (MergedFile file : scripts) {
      Script script = read.get(file.path());
      if (script != null) {
        modules.put(file.path(), new Module(file, script, imports(file, script, read)));
      }
    }
    modules.keySet().forEach(this::asset);
    return done;
  }

  private Optional<Script> script(MergedFile file) {
    LayerFile written = file.winner();
    Problems unreadable = new Problems();
    Optional<Script> script =
        memo.script(written.content().digest(), () -> LayerText.read(written, unreadable));
    report.addAll(unreadable);
    script.ifPresent(s -> s.findings().forEach(finding -> report.add(finding, written)));
    return script;
  }

  private NavigableMap<String, TreePath> imports(
      MergedFile file, Script script, NavigableMap<TreePath, Script> known) {
    NavigableMap<String, TreePath> imports = new TreeMap<>();
    for (Piece.Reference reference : script.references()) {
      Optional<TreePath> target =
          RelativePath.resolve(file.path(), reference.target()).filter(known::containsKey);
      if (target.isPresent()) {
        imports.put(reference.target(), target.get());
      } else {
        report.add(missing(file.path(), reference, known.keySet()), file.winner());
      }
    }
    return imports;
  }

  private Asset asset(TreePath path) {
    Asset known = done.get(path);
    if (known != null) {
      return known;
    }
    Module module = modules.get(path);
    NavigableSet<TreePath> reached = reached(path);
    BytesContent content = new BytesContent(text(module));
    Digest madeOf = reached.contains(path) ? sources(path, reached) : content.digest();
    Asset asset = names.script(path, madeOf, content, needed(path));
    done.put(path, asset);
    return asset;
  }

  /** Its text with the URLs of what it imports. */
  private String text(Module module) {
    StringBuilder text = new StringBuilder();
    for (Piece piece : module.script().pieces()) {
      if (piece instanceof Piece.Text plain) {
        text.append(plain.text());
      } else if (piece instanceof Piece.Reference reference) {
        TreePath target = module.imports().get(reference.target());
        text.append(target == null ? reference.raw() : reference.to(url(target)));
      }
    }
    return text.toString();
  }

  private String url(TreePath target) {
    NavigableSet<TreePath> reached = reached(target);
    return reached.contains(target)
        ? names.fingerprinted(target, sources(target, reached)).url()
        : asset(target).url();
  }

  /** Everything a module imports, directly or not; itself only when it is part of a circle. */
  private NavigableSet<TreePath> reached(TreePath path) {
    NavigableSet<TreePath> reached = new TreeSet<>();
    Deque<TreePath> open = new ArrayDeque<>(modules.get(path).imports().values());
    while (!open.isEmpty()) {
      TreePath next = open.pop();
      if (reached.add(next)) {
        open.addAll(modules.get(next).imports().values());
      }
    }
    return reached;
  }

  /** What has to be there before a module runs, without the module itself. */
  private List<TreePath> needed(TreePath path) {
    NavigableSet<TreePath> needed = new TreeSet<>();
    Deque<TreePath> open = new ArrayDeque<>(List.of(path));
    while (!open.isEmpty()) {
      Module module = modules.get(open.pop());
      module.script().imports().stream()
          .map(module.imports()::get)
          .filter(target -> target != null && needed.add(target))
          .forEach(open::add);
    }
    needed.remove(path);
    return List.copyOf(needed);
  }

  private Digest sources(TreePath path, NavigableSet<TreePath> reached) {
    StringBuilder sources = new StringBuilder(path.value());
    for (TreePath module : reached) {
      Digest digest = modules.get(module).file().content().digest();
      sources.append('\n').append(module).append(' ').append(digest);
    }
    return Digest.of(sources.toString());
  }

  private static Finding missing(
      TreePath importer, Piece.Reference reference, Collection<TreePath> known) {
    List<String> paths = known.stream().map(TreePath::value).toList();
    String meant =
        RelativePath.resolve(importer, reference.target())
            .map(TreePath::value)
            .orElse(reference.target());
    return new Finding(
        ProblemCode.SCRIPT_IMPORT_MISSING,
        "there is no script \"" + reference.target() + "\" beside \"" + importer + "\"",
        "create it under scripts/ or correct the name, with its ending"
            + DidYouMean.hint(meant, paths),
        reference.at());
  }
}
