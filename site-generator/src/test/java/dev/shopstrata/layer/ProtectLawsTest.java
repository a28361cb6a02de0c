package dev.shopstrata.layer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shopstrata.problem.Location;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.Problems;
import dev.shopstrata.tree.BytesContent;
import dev.shopstrata.tree.Glob;
import dev.shopstrata.tree.TreePath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;

/** Laws of {@code protect} and {@code accept}: an oracle says which layers offend. */
class ProtectLawsTest {
  private static final String TEXT = "public/a.txt";
  private static final String DATA = "data/a.yaml";

  /** Data files and what they hold; {@code k} is a list everywhere, so that all merge. */
  private static final Map<String, Object> DATA_FILES = dataFiles();

  private static final String PAGE = "pages/p.peb";

  /**
   * A layer of the stack.
   *
   * @param text whether it has the text, adds to it, or neither
   * @param data its data file, empty for none
   * @param page its page template, empty for none
   * @param removes the paths it removes
   * @param replaces whether it replaces the data file
   * @param protects what it protects
   * @param accepts the paths it accepts
   * @param extendsNext whether it extends the layer below it, and so all below that one extends
   */
  record Source(
      String text,
      String data,
      String page,
      Set<String> removes,
      boolean replaces,
      String protects,
      Set<String> accepts,
      boolean extendsNext) {
    boolean has(String path) {
      return switch (path) {
        case TEXT -> text.equals("file");
        case DATA -> !data.isEmpty();
        default -> !page.isEmpty();
      };
    }
  }

  private static Map<String, Object> dataFiles() {
    Map<String, Object> files = new TreeMap<>();
    files.put("{\"k\": [1]}", Map.of("k", List.of(1)));
    files.put("{\"k+\": [1]}", Map.of("k+", List.of(1)));
    files.put("{\"m\": {\"n\": 1}}", Map.of("m", Map.of("n", 1)));
    files.put("{\"m\": {\"o\": 1}}", Map.of("m", Map.of("o", 1)));
    files.put("{\"m\": \"v\"}", Map.of("m", "v"));
    files.put("{\"m\": null}", Collections.singletonMap("m", null));
    return Collections.unmodifiableMap(files);
  }

  @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
  void exactly_the_overrides_of_what_is_protected_are_offences(
      @ForAll("stacks") List<Source> stack) {
    Set<String> expected = new TreeSet<>();
    for (int protector = 1; protector < stack.size(); protector++) {
      String rule = stack.get(protector).protects();
      String path = rule.replaceAll("#.*", "");
      for (int nearer = 0;
          nearer < protector && !rule.isEmpty() && isThere(stack, protector, rule);
          nearer++) {
        if (offends(stack.get(nearer), path, rule)) {
          expected.add("l" + nearer + " " + rule + " of l" + protector);
        }
      }
    }
    Set<String> told = new TreeSet<>();
    for (Problem problem : problems(stack, ProblemCode.OVERRIDE_PROTECTED)) {
      String[] words = problem.message().split("\"", -1);
      told.add(problem.scope().layer() + " " + words[1] + " of " + words[3]);
    }
    assertThat(told).isEqualTo(expected);
    for (String kind : List.of(TEXT, DATA + "#k", DATA + "#m.n", PAGE + "#block:b")) {
      Statistics.label(kind)
          .collect(expected.stream().anyMatch(text -> text.contains(" " + kind + " of")))
          .coverage(coverage -> coverage.check(true).count(count -> count > 20));
    }
  }

  /** Whether the path, or the key of it, is there at the layer that protects it. */
  private static boolean isThere(List<Source> stack, int protector, String rule) {
    List<NaiveMerge.Source> sources = stack.stream().map(ProtectLawsTest::plain).toList();
    Optional<Object> value = new NaiveMerge(sources).value(rule.replaceAll("#.*", ""), protector);
    return value.isPresent()
        && (!rule.startsWith(DATA + "#") || has(value.get(), rule.substring(DATA.length() + 1)));
  }

  private static boolean has(Object value, String key) {
    int dot = key.indexOf('.');
    return value instanceof Map<?, ?> map
        && (dot < 0
            ? map.containsKey(key)
            : has(map.get(key.substring(0, dot)), key.substring(dot + 1)));
  }

  private static NaiveMerge.Source plain(Source source) {
    Map<String, Object> files = new TreeMap<>();
    if (source.has(TEXT)) {
      files.put(TEXT, "a\n");
    }
    if (source.has(DATA)) {
      files.put(DATA, DATA_FILES.get(source.data()));
    }
    if (source.has(PAGE)) {
      files.put(PAGE, "page");
    }
    return new NaiveMerge.Source(
        files, Map.of(), source.removes(), source.replaces() ? Set.of(DATA) : Set.of());
  }

  private static boolean offends(Source layer, String path, String rule) {
    if (layer.removes().contains(path)) {
      return true;
    }
    return switch (rule) {
      case DATA + "#k" -> layer.has(DATA) && (layer.replaces() || layer.data().contains("\"k"));
      case DATA + "#m.n" ->
          layer.has(DATA)
              && (layer.replaces() || layer.data().matches(".*\"n\".*|.*\"m\": [\"n].*"));
      case PAGE + "#block:b" ->
          layer.has(PAGE) && (!layer.page().contains("super:") || layer.page().contains("block b"));
      case TEXT -> !layer.text().isEmpty();
      default -> layer.has(path);
    };
  }

  /** A file hides those of layers it doesn't extend, unless it or one nearer accepts that. */
  @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
  void exactly_the_collisions_that_nobody_accepts_are_told(@ForAll("stacks") List<Source> stack) {
    Set<String> expected = new TreeSet<>();
    for (int i = 0; i < stack.size(); i++) {
      for (String path : List.of(TEXT, PAGE)) {
        boolean hides =
            stack.get(i).has(path)
                && !stack.get(i).removes().contains(path)
                && !(path.equals(PAGE) && stack.get(i).page().contains("super:"));
        boolean accepted =
            stack.subList(0, i + 1).stream().anyMatch(layer -> layer.accepts().contains(path));
        if (hides && !accepted) {
          for (int farther : hidden(stack, i, path)) {
            expected.add("l" + i + " " + path + " hides l" + farther);
          }
        }
      }
    }
    Set<String> told = new TreeSet<>();
    for (Problem problem : problems(stack, ProblemCode.LAYER_COLLISION)) {
      String[] words = problem.message().split("\"", -1);
      told.add(problem.scope().layer() + " " + words[1] + " hides " + words[3]);
    }
    assertThat(told).isEqualTo(expected);
    Statistics.label("collides")
        .collect(!expected.isEmpty())
        .coverage(coverage -> coverage.check(true).count(count -> count > 100));
  }

  /** The layers below that have the path, are not taken away in between, and not extended. */
  private static List<Integer> hidden(List<Source> stack, int i, String path) {
    List<Integer> found = new ArrayList<>();
    boolean isExtended = true;
    for (int farther = i + 1; farther < stack.size(); farther++) {
      isExtended &= stack.get(farther - 1).extendsNext();
      Source layer = stack.get(farther);
      boolean adds = path.equals(TEXT) && layer.text().equals("addition");
      if ((layer.has(path) || adds) && !isExtended) {
        found.add(farther);
      }
      if (layer.removes().contains(path)) {
        break;
      }
    }
    return found;
  }

  @Provide
  Arbitrary<List<Source>> stacks() {
    Arbitrary<String> data =
        Arbitraries.frequencyOf(
            Tuple.of(1, Arbitraries.just("")), Tuple.of(3, Arbitraries.of(DATA_FILES.keySet())));
    Arbitrary<String> page =
        Arbitraries.of(
            "",
            "",
            "{% extends \"super:pages/p.peb\" %}{% block c %}{% endblock %}",
            "{% extends \"super:pages/p.peb\" %}{% block b %}x{% endblock %}",
            "plain");
    Arbitrary<Set<String>> removes =
        Arbitraries.frequencyOf(
            Tuple.of(4, Arbitraries.just(Set.of())),
            Tuple.of(1, Arbitraries.of(TEXT, DATA, PAGE).set().ofSize(1)));
    Arbitrary<String> protects =
        Arbitraries.of("", TEXT, DATA, DATA + "#k", DATA + "#m.n", PAGE, PAGE + "#block:b");
    return Combinators.combine(
            Arbitraries.of("", "", "file"),
            data,
            page,
            removes,
            Arbitraries.of(false, false, false, true),
            protects,
            Arbitraries.of(TEXT, PAGE).set().ofMaxSize(1),
            Arbitraries.of(true, false))
        .as(Source::new)
        .list()
        .ofMinSize(2)
        .ofMaxSize(4);
  }

  private static List<Problem> problems(List<Source> stack, ProblemCode code) {
    List<Layer> layers = new ArrayList<>();
    for (int i = 0; i < stack.size(); i++) {
      layers.add(layer(stack, i));
    }
    Problems problems = new Problems();
    new TreeMerger(problems).merge(new LayerStack(StoreId.of("s"), layers));
    return problems.sorted().stream().filter(problem -> problem.code() == code).toList();
  }

  private static Layer layer(List<Source> stack, int i) {
    Source source = stack.get(i);
    TreeMap<TreePath, LayerFile> files = new TreeMap<>();
    if (source.has(TEXT)) {
      put(files, i, TEXT, "a\n");
    }
    if (source.has(DATA)) {
      put(files, i, DATA, source.data());
    }
    if (source.has(PAGE)) {
      put(files, i, PAGE, source.page());
    }
    boolean extend = source.extendsNext() && i + 1 < stack.size();
    LayerReference next = new LayerReference(LayerId.of("l" + (i + 1)), Location.NOWHERE);
    return new Layer(
        LayerId.of("l" + i),
        extend ? List.of(next) : List.of(),
        Optional.empty(),
        new LayerRules(
            rules(source.removes()),
            source.replaces() ? rules(Set.of(DATA)) : List.of(),
            source.protects().isEmpty() ? List.of() : rules(Set.of(source.protects())),
            rules(source.accepts()),
            List.of()),
        files,
        Location.of("l" + i + "/layer.yaml"));
  }

  private static void put(Map<TreePath, LayerFile> files, int layer, String name, String text) {
    TreePath path = TreePath.of(name);
    files.put(
        path,
        new LayerFile(
            LayerId.of("l" + layer), path, new BytesContent(text), "l" + layer + "/" + name));
  }

  private static List<PathRule> rules(Set<String> texts) {
    return texts.stream()
        .sorted()
        .map(
            text -> {
              int hash = text.indexOf('#');
              return new PathRule(
                  Glob.of(hash < 0 ? text : text.substring(0, hash)),
                  hash < 0 ? Optional.empty() : Optional.of(text.substring(hash + 1)),
                  Location.NOWHERE);
            })
        .toList();
  }
}
