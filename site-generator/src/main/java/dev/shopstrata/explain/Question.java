package dev.shopstrata.explain;

import dev.shopstrata.explain.field.FieldQuestion;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.ProblemException;
import dev.shopstrata.tree.TreePath;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** What is asked. */
public sealed interface Question permits Question.OfSources, Question.OfSite, Question.OfField {
  /** What questions about the catalog begin with. */
  String CATALOG = "catalog:";

  /** As the user writes it. */
  String text();

  /** The answers of those who can give them, by store id. */
  Map<String, Answer> ask(Askable asked) throws IOException;

  /** A question that the layers alone can answer. */
  sealed interface OfSources extends Question permits OfFile, OfKey {
    Answer ask(SourceExplainer explainer);

    @Override
    default Map<String, Answer> ask(Askable asked) {
      return asked.layers(this);
    }
  }

  /** A question that a planned store can answer. */
  sealed interface OfSite extends Question permits OfUrl, OfText {
    /** The URL that says which stores are asked. */
    String url();

    /** The answer; empty when the URL lies outside the store. */
    Optional<Answer> ask(SiteExplainer explainer);

    @Override
    default Map<String, Answer> ask(Askable asked) throws IOException {
      return asked.sites(this);
    }
  }

  /** A file of a merged store: {@code components/price.peb}. */
  record OfFile(TreePath path) implements OfSources {
    @Override
    public Answer ask(SourceExplainer explainer) {
      return explainer.explain(this);
    }

    @Override
    public String text() {
      return path.value();
    }
  }

  /** A key of a structured file, or of front matter: {@code site.yaml#catalog.channels}. */
  record OfKey(TreePath path, String key) implements OfSources {
    @Override
    public Answer ask(SourceExplainer explainer) {
      return explainer.explain(this);
    }

    @Override
    public String text() {
      return path + "#" + key;
    }
  }

  /**
   * A page, asset or redirect by its URL.
   *
   * @param url absolute or root-relative
   * @param reads whether everything the page looked at is wanted
   */
  record OfUrl(String url, boolean reads) implements OfSite {
    @Override
    public Optional<Answer> ask(SiteExplainer explainer) {
      return explainer.explain(this);
    }

    @Override
    public String text() {
      return url;
    }
  }

  /** Where a text on a page comes from. */
  record OfText(String url, String wanted) implements OfSite {
    @Override
    public Optional<Answer> ask(SiteExplainer explainer) {
      return explainer.explain(this);
    }

    @Override
    public String text() {
      return "\"" + wanted + "\" on " + url;
    }
  }

  /**
   * A field of a record of the catalog, or the whole record: {@code catalog:product/teapot#price}.
   *
   * @param locale BCP 47; empty means each store's default
   */
  record OfField(FieldQuestion asked, Optional<String> locale) implements Question {
    @Override
    public Map<String, Answer> ask(Askable stores) throws IOException {
      return stores.catalogs(this);
    }

    @Override
    public String text() {
      return asked.toString();
    }
  }

  /**
   * Reads a question.
   *
   * @param path a file, {@code file#key}, a URL, {@code catalog:product/id} or {@code
   *     catalog:product/id#field}
   * @param text what is looked for on the page with that URL
   * @param reads whether everything a page looked at is wanted
   * @param locale in which a record is asked about, empty for each store's default
   * @throws ProblemException when it asks for nothing that can be told
   */
  static Question of(String path, Optional<String> text, boolean reads, Optional<String> locale) {
    if (path.isBlank()) {
      throw invalid("nothing is asked", "give -Dstorefront.path=<file, file#key or URL>");
    }
    boolean url = path.matches("https?://.*|/.*|404");
    if (text.isPresent()) {
      if (!url || text.get().isBlank()) {
        throw invalid(
            "a text is looked for on a page, and \"" + path + "\" is no URL",
            "give the page's URL: -Dstorefront.path=/p/teapot/");
      }
      return new OfText(path, text.get());
    }
    if (url) {
      return new OfUrl(path, reads);
    }
    if (path.startsWith(CATALOG)) {
      return new OfField(FieldQuestion.parse(path.substring(CATALOG.length())), locale);
    }
    int hash = path.indexOf('#');
    String before = hash < 0 ? path : path.substring(0, hash);
    String after = hash < 0 ? "" : path.substring(hash + 1);
    Optional<String> violation = TreePath.violation(before);
    if (violation.isPresent()) {
      throw invalid(
          "\"" + before + "\" is neither a file nor a URL: " + violation.get(),
          "write a file such as components/price.peb, site.yaml#name, or a URL such as /p/teapot/");
    }
    TreePath file = TreePath.of(before);
    return hash < 0 ? new OfFile(file) : new OfKey(file, after);
  }

  private static ProblemException invalid(String message, String fix) {
    return new ProblemException(Problem.of(ProblemCode.EXPLAIN_QUESTION_INVALID, message, fix));
  }
}
