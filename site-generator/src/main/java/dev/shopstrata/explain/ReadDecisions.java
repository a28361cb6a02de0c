package dev.shopstrata.explain;

import dev.shopstrata.image.ImageRequest;
import dev.shopstrata.layer.LayerFile;
import dev.shopstrata.layer.MergedFile;
import dev.shopstrata.layer.MergedTree;
import dev.shopstrata.plan.PlannedPage;
import dev.shopstrata.plan.Subject;
import dev.shopstrata.render.PageRead;
import dev.shopstrata.render.ReadText;
import dev.shopstrata.tree.TreePath;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Says for each thing a page looked at who decided it. */
final class ReadDecisions {
  private final ExplainedStore store;
  private final Sources sources;
  private final PlannedPage page;
  private final MergedTree tree;
  private final KeyExplainer keys;
  private final RecordDecisions records;
  private final LayerValues layers;

  ReadDecisions(ExplainedStore store, Sources sources, PlannedPage page) {
    this.store = store;
    this.sources = sources;
    this.page = page;
    this.tree = store.tree();
    this.keys = sources.keys();
    this.records = sources.records();
    this.layers = sources.layers();
  }

  /** Who decided a whole read, and the records in what it found. */
  Sources.Seen of(PageRead read) {
    return switch (read.kind()) {
      case PAGE, URL, ALTERNATES -> seen(read);
      case TEMPLATE,
          FRAGMENT,
          PRODUCT,
          CARD,
          LISTING,
          FACETS,
          DATED,
          CATEGORIES,
          BRANDS,
          CONTENT,
          DATA,
          SETTING,
          STORE,
          TRANSLATION,
          ASSET,
          IMAGE -> {
        String id = page.locale().tag() + " " + read.kind() + " " + read.key();
        Sources.Seen known = sources.seen().get(id);
        if (known == null) {
          known = seen(read);
          sources.seen().put(id, known);
        }
        yield known;
      }
    };
  }

  private Sources.Seen seen(PageRead read) {
    List<ReadText> texts = store.pages().texts(page, read);
    String value = texts.size() == 1 ? texts.get(0).text() : "";
    return new Sources.Seen(
        of(new ReadText(read, record(read), "", value)),
        texts.stream()
            .map(ReadText::record)
            .filter(record -> !record.isEmpty())
            .distinct()
            .toList());
  }

  /** Who decided one text of a read. */
  Decision of(ReadText text) {
    PageRead read = text.read();
    if (!text.record().isEmpty()) {
      return records.of(text.record(), text.path(), text.text(), page.locale().chain());
    }
    return switch (read.kind()) {
      case TEMPLATE, FRAGMENT -> template(read.key());
      case SETTING -> key("site.yaml", join(read.key(), text.path()), text);
      case STORE -> key("site.yaml", setting(read.key()) + text.path(), text);
      case DATA -> data(read.key(), text);
      case TRANSLATION -> translation(read.key(), text);
      case PAGE -> planned(read.key(), text);
      case CONTENT -> content(read.key(), text);
      case ASSET -> file(read.key(), text.text());
      case IMAGE -> file(ImageRequest.of(read.key()).path().value(), text.text());
      case URL -> link(read.key(), text);
      case ALTERNATES -> key("site.yaml", "seo.group", text);
      case PRODUCT, CARD, LISTING, FACETS, DATED, CATEGORIES, BRANDS ->
          new Decision(
              "catalog:" + Words.of(read.kind()),
              Shown.shortened(text.text()),
              "only",
              store.catalog().of(""),
              List.of());
    };
  }

  /** The catalog's record that a read is about as a whole. */
  private static String record(PageRead read) {
    return switch (read.kind()) {
      case PRODUCT, CARD -> "product/" + read.key();
      case URL -> subject(read.key());
      case LISTING -> listed(read.key().split(" ", 3));
      case FACETS, DATED -> read.key().replaceFirst(" ", "/");
      default -> "";
    };
  }

  private static String listed(String[] parts) {
    return parts[0] + "/" + parts[2];
  }

  private static String subject(String target) {
    String name = target.split("[?#]", 2)[0];
    return name.matches("(product|category|brand):.*") ? name.replaceFirst(":", "/") : "";
  }

  /** A template with what lies below it. */
  Decision template(String name) {
    Optional<LayerFile> file = store.pages().template(name);
    String path = file.map(f -> f.path().value()).orElse(name);
    return new Decision(
        path,
        "",
        file.map(f -> rule(below(f))).orElse("missing"),
        file.map(Place::of).orElse(Place.NOWHERE),
        file.map(this::below).orElse(List.of()));
  }

  private static String rule(List<Hidden> below) {
    return below.isEmpty() ? "only" : "override";
  }

  private List<Hidden> below(LayerFile file) {
    return layers.files(file.path()).stream()
        .dropWhile(other -> !other.layer().equals(file.layer()))
        .skip(1)
        .map(other -> new Hidden("", Place.of(other)))
        .toList();
  }

  private Decision file(String path, String value) {
    Optional<MergedFile> file = merged(path).or(() -> merged(path.replaceFirst("css$", "yaml")));
    return new Decision(
        path,
        Shown.shortened(value),
        file.map(f -> RuleText.of(f.provenance().rule())).orElse("missing"),
        file.map(f -> Place.of(f.winner())).orElse(Place.NOWHERE),
        file.map(f -> f.provenance().shadowed()).orElse(List.of()).stream()
            .map(shadowed -> new Hidden("", Place.of(shadowed)))
            .toList());
  }

  private Optional<MergedFile> merged(String path) {
    return TreePath.violation(path).isPresent() ? Optional.empty() : tree.file(TreePath.of(path));
  }

  /** A key's decision; of a map the file's, of nothing where it was looked for. */
  private Decision key(String path, String key, ReadText text) {
    Optional<MergedFile> file = tree.file(TreePath.of(path));
    List<Decision> decisions = file.map(f -> keys.decisions(f, key)).orElse(List.of());
    if (decisions.size() == 1) {
      return decisions.get(0);
    }
    Place at =
        decisions.isEmpty()
            ? file.map(f -> Place.of(f.winner())).orElse(Place.NOWHERE)
            : decisions.get(0).at();
    return new Decision(
        key.isEmpty() ? path : path + "#" + key,
        decisions.isEmpty() ? Shown.shortened(text.text()) : decisions.size() + " keys",
        decisions.isEmpty() ? "absent" : "merge",
        at,
        List.of());
  }

  private Decision data(String read, ReadText text) {
    int hash = read.indexOf('#');
    String name = hash < 0 ? read : read.substring(0, hash);
    String key = hash < 0 ? "" : read.substring(hash + 1);
    String path =
        Stream.of("yaml", "yml", "json")
            .map(ending -> "data/" + name + "." + ending)
            .filter(each -> tree.file(TreePath.of(each)).isPresent())
            .findFirst()
            .orElse("");
    return path.isEmpty() ? file("data/" + name, "") : key(path, join(key, text.path()), text);
  }

  private Decision translation(String key, ReadText text) {
    List<String> chain = page.locale().chain();
    String path =
        chain.stream()
            .map(tag -> "i18n/" + tag + ".yaml")
            .filter(each -> has(each, key))
            .findFirst()
            .orElse("i18n/" + chain.get(0) + ".yaml");
    return key(path, key, text);
  }

  private boolean has(String path, String key) {
    return tree.file(TreePath.of(path))
        .filter(file -> !keys.decisions(file, key).isEmpty())
        .isPresent();
  }

  private Decision planned(String key, ReadText text) {
    if (key.equals("front")) {
      return key(page.template().file().path().value(), text.path(), text);
    }
    if (key.equals("item") && page.subject() instanceof Subject.OfItem item) {
      String path = join("[" + item.id() + "]", text.path());
      return data(item.list() + "#", new ReadText(text.read(), "", path, text.text()));
    }
    return new PageRoute(tree, page).decision(text.text());
  }

  private Decision content(String id, ReadText text) {
    Optional<TreePath> path =
        Optional.ofNullable(store.plan().contents().get(page.locale().tag()))
            .flatMap(set -> Optional.ofNullable(set.pages().get(id)))
            .map(found -> found.file().path());
    return path.map(
            p -> text.path().isEmpty() ? file(p.value(), "") : key(p.value(), text.path(), text))
        .orElseGet(() -> file("content/" + id + ".md", ""));
  }

  private Decision link(String target, ReadText text) {
    String name = target.split("[?#]", 2)[0];
    if (name.startsWith("content:")) {
      ReadText of = new ReadText(text.read(), "", "", text.text());
      return content(name.substring("content:".length()), of);
    }
    if (name.startsWith("locale ")) {
      return key("site.yaml", "locales", text);
    }
    String template = name.startsWith("page:") ? name.substring("page:".length()) : name;
    String path = "pages/" + (template.equals("home") ? "index" : template) + ".peb";
    boolean page = TreePath.violation(path).isEmpty() && tree.file(TreePath.of(path)).isPresent();
    return page ? file(path, text.text()) : key("site.yaml", "url", text);
  }

  /** The setting that a component of the variable {@code store} is made of. */
  private static String setting(String component) {
    return switch (component) {
      case "basePath", "home" -> "url";
      case "organization" -> "seo.organization";
      default -> component;
    };
  }

  private static String join(String key, String path) {
    return key.isEmpty() || path.isEmpty() || path.startsWith("[") ? key + path : key + "." + path;
  }
}
