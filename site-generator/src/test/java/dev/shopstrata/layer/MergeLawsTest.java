package dev.shopstrata.layer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.shopstrata.problem.Location;
import dev.shopstrata.problem.Problems;
import dev.shopstrata.source.JsonReader;
import dev.shopstrata.source.Node;
import dev.shopstrata.source.YamlReader;
import dev.shopstrata.tree.BytesContent;
import dev.shopstrata.tree.Glob;
import dev.shopstrata.tree.TreePath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

class MergeLawsTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** The merger and the definition agree for every path and every layer of a stack. */
  @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE)
  void merging_does_what_the_definition_says(@ForAll("stacks") List<NaiveMerge.Source> sources)
      throws IOException {
    Problems problems = new Problems();
    MergedTree tree = new TreeMerger(problems).merge(stack(sources));
    Set<MergeFact> facts = EnumSet.noneOf(MergeFact.class);
    boolean possible = true;
    for (String path : StackArbitraries.PATHS) {
      NaiveMerge naive = new NaiveMerge(sources);
      boolean pathIsPossible = isPossible(naive, path);
      collectAlone(naive.facts());
      facts.addAll(naive.facts());
      possible &= pathIsPossible;
      if (pathIsPossible) {
        assertSame(tree, path, sources.size(), naive);
      }
    }
    assertThat(tree.isBroken()).isEqualTo(!possible);
    assertThat(problems.hasErrors()).isEqualTo(!possible);
    collect(facts, sources.size(), possible);
  }

  private static boolean isPossible(NaiveMerge naive, String path) {
    try {
      naive.value(path, 0);
      return true;
    } catch (NaiveMerge.Impossible e) {
      return false;
    }
  }

  private static void assertSame(MergedTree tree, String path, int layers, NaiveMerge naive)
      throws IOException {
    for (int i = 0; i < layers; i++) {
      assertThat(value(tree.from(id(i), TreePath.of(path))))
          .as("%s from %d", path, i)
          .isEqualTo(naive.value(path, i));
      assertThat(value(tree.below(id(i), TreePath.of(path))))
          .as("%s below %d", path, i)
          .isEqualTo(naive.value(path, i + 1));
    }
    // Equal maps may differ in order; their text does not.
    assertThat(value(tree.file(TreePath.of(path))).map(Object::toString))
        .isEqualTo(naive.value(path, 0).map(Object::toString));
  }

  /** Each rule is met by itself, and all of them together. */
  private static void collect(Set<MergeFact> facts, int layers, boolean possible) {
    for (MergeFact fact : MergeFact.values()) {
      Statistics.label(fact.name())
          .collect(facts.contains(fact))
          .coverage(coverage -> coverage.check(true).count(count -> count >= 3));
    }
    Statistics.label("many rules over four layers")
        .collect(layers == 4 && facts.size() >= 8)
        .coverage(coverage -> coverage.check(true).count(count -> count >= 50));
    Statistics.label("mergeable")
        .collect(possible)
        .coverage(coverage -> coverage.check(true).percentage(part -> part > 30));
  }

  /** Of the rules that speak of whole files, one and no other. */
  private static void collectAlone(Set<MergeFact> facts) {
    Set<MergeFact> ofFiles = EnumSet.copyOf(MergeFact.OF_FILES);
    ofFiles.retainAll(facts);
    for (MergeFact fact : MergeFact.OF_FILES) {
      Statistics.label(fact + " alone")
          .collect(ofFiles.equals(Set.of(fact)))
          .coverage(coverage -> coverage.check(true).count(count -> count >= 5));
    }
  }

  /** Merging a store alone or among others, in any order, gives the same. */
  @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
  void stacks_that_share_layers_do_not_disturb_each_other(
      @ForAll("stacks") List<NaiveMerge.Source> sources) throws IOException {
    LayerStack whole = stack(sources);
    TreeMerger shared = new TreeMerger(new Problems());
    for (int from = sources.size() - 1; from >= 0; from--) {
      for (int to = from + 1; to <= sources.size(); to++) {
        LayerStack part = new LayerStack(StoreId.of("s"), whole.layers().subList(from, to));
        MergedTree together = shared.merge(part);
        MergedTree alone = new TreeMerger(new Problems()).merge(part);
        assertThat(together.files().keySet()).isEqualTo(alone.files().keySet());
        assertThat(together.isBroken()).isEqualTo(alone.isBroken());
        for (MergedFile file : alone.files().values()) {
          MergedFile other = together.file(file.path()).orElseThrow();
          assertThat(other.content().digest()).isEqualTo(file.content().digest());
          assertThat(other.provenance().keys()).isEqualTo(file.provenance().keys());
        }
      }
    }
  }

  /** Every leaf of merged data has an origin, and the layer that is named wrote it there. */
  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void every_key_knows_who_wrote_it(@ForAll("stacks") List<NaiveMerge.Source> sources) {
    MergedTree tree = new TreeMerger(new Problems()).merge(stack(sources));
    for (MergedFile file : tree.files().values()) {
      file.provenance()
          .keys()
          .forEach(
              (pointer, origin) -> {
                assertThat(file.parts())
                    .as(pointer)
                    .anyMatch(
                        part ->
                            part.layer().equals(origin.layer())
                                && part.display().equals(origin.at().file()));
                assertThat(origin.shadowed()).doesNotContain(origin.at());
              });
    }
  }

  /** What is written can be read again as the same data. */
  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void written_data_reads_back(@ForAll("documents") Map<String, Object> document)
      throws JsonProcessingException {
    Problems problems = new Problems();
    Node node = new JsonReader(problems).read(JSON.writeValueAsString(document), "in").get();

    assertThat(new YamlReader(problems).read(NodeText.yaml(node), "yaml").get().toJava())
        .isEqualTo(node.toJava());
    assertThat(new JsonReader(problems).read(NodeText.json(node), "json").get().toJava())
        .isEqualTo(node.toJava());
    assertThat(problems.hasErrors()).isFalse();
  }

  @Provide
  Arbitrary<List<NaiveMerge.Source>> stacks() {
    return StackArbitraries.stacks();
  }

  @Provide
  Arbitrary<Map<String, Object>> documents() {
    Arbitrary<String> awkward =
        Arbitraries.strings().withChars("ab01 \n\t:#-'\"{}[],&*!|>%@`~+.é☃\\").ofMaxLength(12);
    Arbitrary<String> literals =
        Arbitraries.of("", "null", "~", "true", "True", "010", "1.10", "-5", "1e3", "NO", "- a");
    Arbitrary<Object> scalars =
        Arbitraries.oneOf(
            awkward.map(text -> text),
            literals.map(text -> text),
            Arbitraries.integers().map(number -> number),
            Arbitraries.of(true, false).map(bool -> bool));
    Arbitrary<Object> values =
        Arbitraries.oneOf(
            scalars,
            scalars.list().ofMaxSize(3).map(list -> list),
            Arbitraries.maps(awkward, scalars).ofMaxSize(3).map(map -> map));
    return Arbitraries.maps(awkward, values).ofMaxSize(5).map(LinkedHashMap::new);
  }

  private static LayerStack stack(List<NaiveMerge.Source> sources) {
    List<Layer> layers = new ArrayList<>();
    for (int i = 0; i < sources.size(); i++) {
      layers.add(layer(id(i), sources.get(i)));
    }
    return new LayerStack(StoreId.of("s"), layers);
  }

  private static Layer layer(LayerId id, NaiveMerge.Source source) {
    TreeMap<TreePath, LayerFile> files = new TreeMap<>();
    source.files().forEach((path, content) -> put(files, id, path, content));
    source.additions().forEach((path, text) -> put(files, id, path.replace(".", "+."), text));
    return new Layer(
        id,
        List.of(),
        Optional.empty(),
        new LayerRules(
            rules(source.remove()), rules(source.replace()), List.of(), List.of(), List.of()),
        files,
        Location.of(id + "/layer.yaml"));
  }

  private static void put(Map<TreePath, LayerFile> files, LayerId id, String name, Object content) {
    try {
      String text = text(name, content);
      TreePath path = TreePath.of(name);
      files.put(path, new LayerFile(id, path, new BytesContent(text), id + "/" + name));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String text(String name, Object content) throws JsonProcessingException {
    if (content instanceof NaiveMerge.Page page) {
      String template = page.extendsSuper() ? "{% extends \"super:" + name + "\" %}\n" : "x\n";
      return "---\n" + JSON.writeValueAsString(page.front()) + "\n---\n" + template;
    }
    return content instanceof String plain ? plain : JSON.writeValueAsString(content);
  }

  private static List<PathRule> rules(Set<String> paths) {
    return paths.stream()
        .sorted()
        .map(path -> new PathRule(Glob.of(path), Optional.empty(), Location.NOWHERE))
        .toList();
  }

  private static LayerId id(int i) {
    return LayerId.of("l" + i);
  }

  private static Optional<Object> value(Optional<MergedFile> file) throws IOException {
    if (file.isEmpty()) {
      return Optional.empty();
    }
    return file.get().data().isPresent()
        ? Optional.of(numbersAsInt(file.get().data().get().toJava()))
        : Optional.of(new String(file.get().content().bytes(), StandardCharsets.UTF_8));
  }

  private static Object numbersAsInt(Object value) {
    if (value instanceof Long number) {
      return number.intValue();
    }
    if (value instanceof List<?> list) {
      List<Object> copy = new ArrayList<>();
      list.forEach(item -> copy.add(numbersAsInt(item)));
      return copy;
    }
    if (value instanceof Map<?, ?> map) {
      Map<Object, Object> copy = new LinkedHashMap<>();
      map.forEach((key, item) -> copy.put(key, numbersAsInt(item)));
      return copy;
    }
    return value;
  }
}
