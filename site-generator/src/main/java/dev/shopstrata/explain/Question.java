package dev.shopstrata.explain;

import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.ProblemException;
import dev.shopstrata.tree.TreePath;
import java.util.Optional;

/** What is asked. */
public sealed interface Question permits Question.OfSources, Question.OfSite {
  /** As the user writes it. */
  String text();

  /** A question that the layers alone can answer. */
  sealed interface OfSources extends Question permits OfFile, OfKey {
    Answer ask(SourceExplainer explainer);
  }

  /** A question that a planned store can answer. */
  sealed interface OfSite extends Question permits OfUrl, OfText, OfField {
    /** The URL that says which stores are asked, empty for all. */
    String url();

    /** The answer; empty when the URL lies outside the store. */
    Optional<Answer> ask(SiteExplainer explainer);
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

  /** A field of a record of the catalog: {@code catalog:product/teapot#price}. */
  record OfField(String type, String id, String field) implements OfSite {
    @Override
    public String url() {
      return "";
    }

    @Override
    public Optional<Answer> ask(SiteExplainer explainer) {
      return Optional.of(explainer.explain(this));
    }

    @Override
    public String text() {
      return "catalog:" + type + "/" + id + "#" + field;
    }
  }

  /**
   * Reads a question.
   *
   * @param path a file, {@code file#key}, a URL, or {@code catalog:product/id#field}
   * @param text what is looked for on the page with that URL
   * @param reads whether everything a page looked at is wanted
   * @throws ProblemException when it asks for nothing that can be told
   */
  static Question of(String path, Optional<String> text, boolean reads) {
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
    int hash = path.indexOf('#');
    String before = hash < 0 ? path : path.substring(0, hash);
    String after = hash < 0 ? "" : path.substring(hash + 1);
    if (before.startsWith("catalog:")) {
      return field(before.substring("catalog:".length()), after);
    }
    Optional<String> violation = TreePath.violation(before);
    if (violation.isPresent()) {
      throw invalid(
          "\"" + before + "\" is neither a file nor a URL: " + violation.get(),
          "write a file such as components/price.peb, site.yaml#name, or a URL such as /p/teapot/");
    }
    TreePath file = TreePath.of(before);
    return hash < 0 ? new OfFile(file) : new OfKey(file, after);
  }

  private static Question field(String record, String field) {
    int slash = record.indexOf('/');
    if (slash < 1 || slash == record.length() - 1) {
      throw invalid(
          "\"catalog:" + record + "\" names no record", "write catalog:product/<id>#<field>");
    }
    return new OfField(record.substring(0, slash), record.substring(slash + 1), field);
  }

  private static ProblemException invalid(String message, String fix) {
    return new ProblemException(Problem.of(ProblemCode.EXPLAIN_QUESTION_INVALID, message, fix));
  }
}
