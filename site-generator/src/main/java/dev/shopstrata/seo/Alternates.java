package dev.shopstrata.seo;

import dev.shopstrata.layer.StoreId;
import dev.shopstrata.plan.PlannedPage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * The hreflang links of one store's pages, computed from ids alone.
 *
 * <p>The same list follows for every page of a list, so links are mutual. Where two stores have the
 * same page in the same language, the one with the smaller id is in the list; the other page has no
 * alternates.
 */
public final class Alternates {
  private final StoreId store;
  private final NavigableMap<String, List<GroupMember>> members;
  private final Regions regions;

  Alternates(StoreId store, NavigableMap<String, List<GroupMember>> members, Regions regions) {
    this.store = store;
    this.members = members;
    this.regions = regions;
  }

  /**
   * The page itself and its counterparts, by store and locale, then {@code x-default}; empty when
   * there are no counterparts, and for later pages of listings.
   */
  public List<Alternate> of(PlannedPage page) {
    if (!AlternateGroups.isShared(page.template())) {
      return List.of();
    }
    String subject = AlternateGroups.subject(page.template());
    NavigableSet<String> tags = new TreeSet<>();
    List<Alternate> found = new ArrayList<>();
    List<GroupMember> holders = new ArrayList<>();
    for (GroupMember member : members.getOrDefault(subject, List.of())) {
      if (!tags.contains(member.tag())) {
        member
            .set()
            .url(page.subject())
            .ifPresent(
                url -> {
                  tags.add(member.tag());
                  found.add(new Alternate(member.tag(), AbsoluteUrl.of(member.site(), url)));
                  holders.add(member);
                });
      }
    }
    boolean isListed = holders.stream().anyMatch(holder -> isOwn(holder, page));
    if (found.size() < 2 || !isListed) {
      return List.of();
    }
    found.add(new Alternate("x-default", found.get(defaultOf(holders)).url()));
    return Collections.unmodifiableList(found);
  }

  /**
   * The group's stores in each of their languages, by store and locale: the counterpart of the page
   * where there is one, else the home page. A language that two stores have is there once.
   */
  public List<Alternate> regions(PlannedPage page) {
    return regions.of(page);
  }

  private boolean isOwn(GroupMember holder, PlannedPage page) {
    return holder.store().equals(store) && holder.set().locale().equals(page.locale());
  }

  /** The first store's page in its default locale, else its first page. */
  private static int defaultOf(List<GroupMember> holders) {
    StoreId first = holders.get(0).store();
    for (int i = 0; i < holders.size(); i++) {
      if (holders.get(i).isDefault() && holders.get(i).store().equals(first)) {
        return i;
      }
    }
    return 0;
  }
}
