package dev.shopstrata.seo;

import dev.shopstrata.layer.StoreId;
import dev.shopstrata.plan.PageSet;
import dev.shopstrata.plan.SitePlan;
import dev.shopstrata.plan.route.PageRules;
import dev.shopstrata.plan.route.PageTemplate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Which stores link to each other's pages: those with the same {@code seo.group} that search
 * engines may index.
 */
public final class AlternateGroups {
  static final String HOME = "site:index";

  private final NavigableMap<StoreId, String> groups = new TreeMap<>();
  private final NavigableMap<String, NavigableMap<String, List<GroupMember>>> members =
      new TreeMap<>();
  private final NavigableMap<String, Regions> regions = new TreeMap<>();

  public AlternateGroups(Collection<SitePlan> plans) {
    plans.stream()
        .filter(plan -> plan.settings().seo().index())
        .sorted(Comparator.comparing(plan -> plan.settings().store()))
        .forEach(this::add);
    members.forEach((group, pages) -> regions.put(group, new Regions(pages)));
  }

  private void add(SitePlan plan) {
    String group = plan.settings().seo().group();
    groups.put(plan.settings().store(), group);
    for (PageSet set : plan.sets()) {
      if (isShared(set.template())) {
        members
            .computeIfAbsent(group, name -> new TreeMap<>())
            .computeIfAbsent(subject(set.template()), name -> new ArrayList<>())
            .add(GroupMember.of(plan.settings(), set));
      }
    }
  }

  /** The links between one store and its group; none for a store outside search engines. */
  public Alternates of(StoreId store) {
    String group = groups.get(store);
    NavigableMap<String, List<GroupMember>> pages =
        group == null
            ? Collections.emptyNavigableMap()
            : members.getOrDefault(group, Collections.emptyNavigableMap());
    Regions all = group == null ? null : regions.get(group);
    return new Alternates(store, pages, all == null ? new Regions(pages) : all);
  }

  static boolean isShared(PageTemplate template) {
    PageRules rules = template.rules();
    return rules.canonical() && rules.index() && rules.status() == 200;
  }

  /** Pages can only stand for each other when they are made for the same kind of thing. */
  static String subject(PageTemplate template) {
    return switch (template.kind()) {
      case SITE -> "site:" + template.name();
      case PRODUCTS, CATEGORIES, BRANDS, CONTENT, DATA ->
          template.kind().text() + ":" + template.list();
    };
  }
}
