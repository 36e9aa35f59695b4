package starboard.desktop.worklist;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import starboard.application.Worklist;
import starboard.casework.CaseStage;
import starboard.casework.CouncilType;
import starboard.casework.Region;

/// Which councils are shown: those that match everything that was chosen. Where nothing was chosen
/// of a kind, all of that kind match.
///
/// @param text a part of the name, letters in either case
public record WorklistFilter(
    String text,
    Set<Region> regions,
    Set<CouncilType> types,
    Set<StarKind> stars,
    Set<CaseStage> stages,
    Set<Mark> marks)
    implements Predicate<Worklist.Row> {

  /// Shows every council.
  public static final WorklistFilter ALL =
      new WorklistFilter("", Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

  public WorklistFilter {
    regions = Set.copyOf(regions);
    types = Set.copyOf(types);
    stars = Set.copyOf(stars);
    stages = Set.copyOf(stages);
    marks = Set.copyOf(marks);
  }

  WorklistFilter withText(String next) {
    return new WorklistFilter(next, regions, types, stars, stages, marks);
  }

  WorklistFilter withRegions(Set<Region> next) {
    return new WorklistFilter(text, next, types, stars, stages, marks);
  }

  WorklistFilter withTypes(Set<CouncilType> next) {
    return new WorklistFilter(text, regions, next, stars, stages, marks);
  }

  WorklistFilter withStars(Set<StarKind> next) {
    return new WorklistFilter(text, regions, types, next, stages, marks);
  }

  WorklistFilter withStages(Set<CaseStage> next) {
    return new WorklistFilter(text, regions, types, stars, next, marks);
  }

  WorklistFilter withMarks(Set<Mark> next) {
    return new WorklistFilter(text, regions, types, stars, stages, next);
  }

  boolean showsAll() {
    return withText(text.strip()).equals(ALL);
  }

  @Override
  public boolean test(Worklist.Row row) {
    return plain(row.council().name()).contains(plain(text))
        && chosen(regions, row.council().region())
        && chosen(types, row.council().type())
        && chosen(stars, StarKind.of(row))
        && chosen(stages, row.stage())
        && (marks.isEmpty() || marks.stream().anyMatch(it -> it.on(row)));
  }

  /// A set with one member more or less.
  static <E extends Enum<E>> Set<E> toggled(Set<E> set, E member) {
    var next = set.isEmpty() ? EnumSet.noneOf(member.getDeclaringClass()) : EnumSet.copyOf(set);
    if (!next.remove(member)) next.add(member);
    return next;
  }

  private static <E> boolean chosen(Set<E> chosen, E value) {
    return chosen.isEmpty() || chosen.contains(value);
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.UK).replace("&", "and").replaceAll("\\s+", " ").strip();
  }
}
