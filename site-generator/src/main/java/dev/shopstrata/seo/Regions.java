package dev.shopstrata.seo;

import dev.shopstrata.plan.PageSet;
import dev.shopstrata.plan.PlannedPage;
import dev.shopstrata.plan.Subject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/** A group's stores in each of their languages. What is alike for all pages is made once. */
final class Regions {
  /** One store in one language, where nothing stands for the page. */
  private record Home(GroupMember member, Alternate page) {}

  private final List<Home> homes = new ArrayList<>();
  private final Map<String, Map<GroupMember.Place, PageSet>> sets = new HashMap<>();

  Regions(NavigableMap<String, List<GroupMember>> members) {
    NavigableSet<String> tags = new TreeSet<>();
    for (GroupMember home : members.getOrDefault(AlternateGroups.HOME, List.of())) {
      if (tags.add(home.tag())) {
        home.set()
            .url(new Subject.Site())
            .ifPresent(url -> homes.add(new Home(home, alternate(home, url))));
      }
    }
    members.forEach(
        (subject, all) ->
            all.forEach(
                member ->
                    sets.computeIfAbsent(subject, s -> new HashMap<>())
                        .put(member.place(), member.set())));
  }

  /**
   * By store and locale: the counterpart of the page where there is one, of a listing's later page
   * at least the first, else the home page. A language that two stores have is there once.
   */
  List<Alternate> of(PlannedPage page) {
    Map<GroupMember.Place, PageSet> counterparts =
        sets.getOrDefault(AlternateGroups.subject(page.template()), Map.of());
    List<Alternate> found = new ArrayList<>(homes.size());
    for (Home home : homes) {
      found.add(
          Optional.ofNullable(counterparts.get(home.member().place()))
              .flatMap(set -> set.nearest(page.subject()))
              .map(url -> alternate(home.member(), url))
              .orElse(home.page()));
    }
    return Collections.unmodifiableList(found);
  }

  private static Alternate alternate(GroupMember member, String url) {
    return new Alternate(member.tag(), AbsoluteUrl.of(member.site(), url));
  }
}
