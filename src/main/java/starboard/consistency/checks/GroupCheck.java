package starboard.consistency.checks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import starboard.consistency.CaseFacts;
import starboard.consistency.Check;
import starboard.consistency.CheckName;
import starboard.consistency.Concerns;
import starboard.consistency.Finding;
import starboard.consistency.JudgementFacts;
import starboard.consistency.Profiles;
import starboard.consistency.RoundFacts;
import starboard.consistency.funnel.Funnel;
import starboard.consistency.funnel.Group;
import starboard.consistency.funnel.Point;

/// A group of cases whose grades lie higher or lower than the profiles of its councils explain, and
/// further than chance and the number of its cases explain: outside the 99.8 % limits of the
/// funnel.
///
/// The finding is at home in the first case of the group by the name of its council.
///
/// @param group the group to which a judgement belongs; blank for none
/// @param words what a sentence calls a group, with `%s` for its name
record GroupCheck(
    CheckName name,
    String words,
    BiFunction<CaseFacts, JudgementFacts, String> group,
    Profiles profiles)
    implements Check {

  /// The judgements of one inspector.
  static GroupCheck byInspector(Profiles profiles) {
    return new GroupCheck(
        CheckName.INSPECTOR,
        "The judgements of %s",
        (_, judgement) -> judgement.inspector(),
        profiles);
  }

  /// The councils of one region.
  static GroupCheck byRegion(Profiles profiles) {
    return new GroupCheck(
        CheckName.REGION,
        "The judgements in the region %s",
        (facts, _) -> facts.council().region().title(),
        profiles);
  }

  @Override
  public List<Finding> find(RoundFacts round) {
    var tallies = tallies(round);
    var groups = new ArrayList<Group>();
    tallies.forEach((group, shares) -> groups.add(GroupShare.group(group, shares)));
    var found = new ArrayList<Finding>();
    for (var point : Funnel.of(groups).points())
      if (point.outside()) found.add(finding(point, tallies.getOrDefault(point.name(), List.of())));
    return List.copyOf(found);
  }

  private SortedMap<String, List<GroupShare>> tallies(RoundFacts round) {
    var tallies = new TreeMap<String, List<GroupShare>>();
    for (var facts : round.cases()) {
      var judged =
          facts.judgements().stream()
              .filter(it -> it.grade().isPresent())
              .collect(Collectors.groupingBy(it -> group.apply(facts, it)));
      judged.forEach((name, judgements) -> {
        if (!name.isBlank())
          GroupShare.of(facts, judgements, profiles)
              .ifPresent(it -> tallies.computeIfAbsent(name, _ -> new ArrayList<>()).add(it));
      });
    }
    tallies.values().forEach(it -> it.sort(Comparator.comparing(share -> share.facts().name())));
    return tallies;
  }

  private Finding finding(Point point, List<GroupShare> shares) {
    var cases = shares.stream().map(it -> it.facts().id()).toList();
    var subjects =
        shares.stream()
            .flatMap(it -> it.judgements().stream())
            .map(JudgementFacts::subject)
            .collect(Collectors.toSet());
    return Finding.open(
        name,
        slug(point.name()),
        cases.getFirst(),
        new Concerns(cases.subList(1, cases.size()), subjects, List.of(), List.of()),
        String.format(
            Locale.UK,
            words
                + " lie %.2f of a grade %s than the profiles of the councils explain (%d councils;"
                + " chance explains %.2f to %.2f).",
            point.name(),
            Math.abs(point.meanExcess()),
            point.meanExcess() < 0 ? "lower" : "higher",
            point.cases(),
            point.lower(),
            point.upper()),
        (point.meanExcess() < 0 ? "low: " : "high: ") + grades(shares));
  }

  /// What the group was judged, for example `kent 1--2, essex 2123`.
  private static String grades(List<GroupShare> shares) {
    return shares.stream()
        .map(it -> it.facts().id().council() + " " + it.levels())
        .collect(Collectors.joining(", "));
  }

  private static String slug(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
  }
}
