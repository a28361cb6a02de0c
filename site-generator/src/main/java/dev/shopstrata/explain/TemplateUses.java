package dev.shopstrata.explain;

import dev.shopstrata.layer.Layer;
import dev.shopstrata.layer.LayerFile;
import dev.shopstrata.layer.LayerStack;
import dev.shopstrata.layer.LayerText;
import dev.shopstrata.problem.Problems;
import dev.shopstrata.tree.TreePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the tags of a stack's templates that name a template, in any of its three forms. */
final class TemplateUses {
  private static final String TAG = "\\{%-?\\s*(extends|include|embed|import|fragment)\\s+";

  private final LayerStack stack;

  TemplateUses(LayerStack stack) {
    this.stack = stack;
  }

  /** The uses of a path, nearest layer first; names that are computed can't be seen. */
  List<Use> of(TreePath path) {
    Pattern tag =
        Pattern.compile(TAG + "[\"']((?:[a-z0-9/-]+:)?" + Pattern.quote(path.value()) + ")[\"']");
    List<Use> uses = new ArrayList<>();
    for (Layer layer : stack.layers()) {
      for (LayerFile file : layer.files().values()) {
        if (file.path().extension().equals("peb")) {
          find(tag, file, uses);
        }
      }
    }
    return uses;
  }

  private static void find(Pattern tag, LayerFile file, List<Use> uses) {
    Optional<String> text = LayerText.read(file, new Problems());
    int line = 0;
    for (String content : text.orElse("").lines().toList()) {
      line++;
      Matcher found = tag.matcher(content);
      while (found.find()) {
        uses.add(new Use(found.group(1), found.group(2), Place.of(file, line)));
      }
    }
  }
}
