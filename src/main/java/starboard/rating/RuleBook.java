package starboard.rating;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// The data that turns four judgements into a star rating, as written in its file; not proved yet.
///
/// @param id the name in commands and rounds, for example `recovered-2002`
/// @param title the name on screen
/// @param inForce the first day on which it applies
/// @param note what a reader must know of it as a whole
/// @param points the points of each grade, 0 or more
/// @param weights by what each service's points are multiplied, 1 or more
/// @param bands the points that give each star rating
/// @param limitingRules grades that set the stars whatever the points; the first that is met
///   decides
/// @param examples worked examples that it must reproduce
/// @param meanings what each grade means, in words shown where the grade is chosen
public record RuleBook(
    String id,
    String title,
    LocalDate inForce,
    String note,
    Part<Map<Grade, Integer>> points,
    Part<Map<Service, Integer>> weights,
    List<Part<Band>> bands,
    List<Part<LimitingRule>> limitingRules,
    List<Part<Example>> examples,
    Map<Grade, Part<String>> meanings) {
  public RuleBook {
    points = new Part<>(Map.copyOf(points.value()), points.source(), points.certainty());
    weights = new Part<>(Map.copyOf(weights.value()), weights.source(), weights.certainty());
    bands = List.copyOf(bands);
    limitingRules = List.copyOf(limitingRules);
    examples = List.copyOf(examples);
    meanings = Map.copyOf(meanings);
  }
}
