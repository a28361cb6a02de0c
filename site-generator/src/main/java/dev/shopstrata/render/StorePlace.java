package dev.shopstrata.render;

import dev.shopstrata.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The pages of one template, or a fragment, in one locale of a store. */
final class StorePlace implements DryPlace {
  private final LocaleDraft locale;
  private final Optional<String> pageKind;
  private final Map<String, Form> variables;

  private StorePlace(LocaleDraft locale, Optional<String> pageKind, Map<String, Form> own) {
    this.locale = locale;
    this.pageKind = pageKind;
    this.variables = new TreeMap<>(locale.variables());
    this.variables.putAll(own);
  }

  /**
   * @param page what is known of the variable {@code page}
   */
  static StorePlace ofPages(LocaleDraft locale, PageVariables variables, Form page) {
    Map<String, Form> own = new TreeMap<>(variables.forms());
    own.put("page", page);
    return new StorePlace(locale, Optional.of(variables.kind()), own);
  }

  static StorePlace ofFragment(LocaleDraft locale) {
    return new StorePlace(locale, Optional.empty(), Map.of());
  }

  @Override
  public Optional<Form> variable(String name) {
    return Optional.ofNullable(variables.get(name));
  }

  @Override
  public boolean isReserved(String name) {
    return variables.containsKey(name);
  }

  @Override
  public Optional<Problem> unknownVariable(String name, boolean inMacro) {
    if (pageKind.isEmpty() && ModelScope.OF_PAGES.contains(name)) {
      return Optional.of(TemplateFaults.fragmentVariable(name));
    }
    List<String> names = new ArrayList<>(variables.keySet());
    return Optional.of(
        inMacro
            ? TemplateFaults.variableUnknownInMacro(name)
            : TemplateFaults.variableUnknown(
                name, ModelScope.OF_PAGES, pageKind.orElse(""), names));
  }

  @Override
  public Named template(TemplateName place, String name) {
    return locale.template(place, name);
  }

  @Override
  public Optional<Problem> fault(String function, Optional<String> text) {
    if (function.equals("structuredData") && pageKind.isEmpty()) {
      return Optional.of(TemplateFaults.fragmentStructuredData());
    }
    return text.flatMap(known -> locale.fault(function, known));
  }

  @Override
  public Form result(String function, Optional<String> text) {
    return text.flatMap(known -> locale.result(function, known))
        .orElse(CallForms.function(function));
  }

  @Override
  public Optional<Problem> unknownFunction(String name, boolean isUnsure) {
    return isUnsure ? Optional.empty() : Optional.of(locale.functionUnknown(name));
  }

  @Override
  public void fragment(String key) {
    locale.fragment(key);
  }
}
