package starboard.desktop.star;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import starboard.desktop.kit.RulerReading;
import starboard.desktop.kit.StarsShown;
import starboard.rating.Contribution;
import starboard.rating.EdgeDistance;
import starboard.rating.Explanation;
import starboard.rating.Grade;
import starboard.rating.Rating;
import starboard.rating.Sentences;
import starboard.rating.Stars;
import starboard.rating.Subject;

/// Puts a star card together.
final class StarCards {
  private final StarQuestion question;
  private final Explanation explanation;

  private StarCards(StarQuestion question) {
    this.question = question;
    explanation = question.rules().explain(question.grades(), question.limits(), question.record());
  }

  static StarCard of(StarQuestion question) {
    return new StarCards(question).card();
  }

  private StarCard card() {
    var book = question.rules().book();
    return new StarCard(
        question.footing() instanceof StarQuestion.WhatIf,
        caption(),
        stars(),
        headline(),
        remark(),
        new RulerReading(question.rules().bands(), range(), question.earlier()),
        edges(),
        explanation.contributions().stream().map(this::line).toList(),
        range().map(RulerReading.Range::words).orElse("–"),
        decision(),
        inConflict() ? List.of() : Ways.of(explanation),
        RecordSayings.of(question, explanation),
        new StarCard.RuleBookName(book.id(), book.title()));
  }

  private boolean inConflict() {
    return !question.inConflict().isEmpty();
  }

  private String caption() {
    return switch (question.footing()) {
      case StarQuestion.WhatIf _ -> "What-if: nothing is recorded";
      case StarQuestion.Published(var _, var reconstructed) ->
          reconstructed ? "Published rating, reconstructed judgements" : "Published rating";
      case StarQuestion.Determined() -> "Determined rating";
      case StarQuestion.Provisional() -> "Provisional rating" + missing();
    };
  }

  private String missing() {
    if (!(explanation.rating() instanceof Rating.Incomplete open) || inConflict()) return "";
    var count = open.missing().size();
    return count == 1 ? ", one judgement missing" : ", " + count + " judgements missing";
  }

  private StarsShown stars() {
    if (inConflict()) return new StarsShown.InConflict();
    return switch (explanation.rating()) {
      case Rating.Starred starred -> new StarsShown.Rated(starred.stars());
      case Rating.Incomplete open -> new StarsShown.Incomplete(open.possible());
      case Rating.NotYetRated() -> new StarsShown.NotYetRated();
    };
  }

  private String headline() {
    return capital(
        inConflict() ? "no star while judgements are in conflict" : Headlines.of(explanation));
  }

  private String remark() {
    return switch (question.footing()) {
      case StarQuestion.WhatIf(var recorded) -> "recorded: " + recorded;
      case StarQuestion.Published(var published, var _) ->
          published
              .filter(it -> !Optional.of(it).equals(rated()))
              .map(it -> "published as " + it.words() + "; this rule book gives another rating")
              .orElse("");
      case StarQuestion.Determined(), StarQuestion.Provisional() -> "";
    };
  }

  private Optional<Stars> rated() {
    return explanation.rating() instanceof Rating.Starred starred
        ? Optional.of(starred.stars())
        : Optional.empty();
  }

  private Optional<RulerReading.Range> range() {
    return switch (explanation.rating()) {
      case Rating.Starred starred ->
          Optional.of(new RulerReading.Range(starred.points(), starred.points()));
      case Rating.Incomplete open ->
          Optional.of(new RulerReading.Range(open.lowest(), open.highest()));
      case Rating.NotYetRated() -> Optional.empty();
    };
  }

  /// The highest edge that is reached and the lowest that is missed.
  private List<String> edges() {
    var edges = explanation.edges();
    var near = new ArrayList<EdgeDistance>();
    edges.stream()
        .filter(it -> it.distance() >= 0)
        .min(Comparator.comparingInt(EdgeDistance::distance))
        .ifPresent(near::add);
    edges.stream()
        .filter(it -> it.distance() < 0)
        .max(Comparator.comparingInt(EdgeDistance::distance))
        .ifPresent(near::add);
    return near.stream().map(it -> capital(Sentences.edge(it))).toList();
  }

  private String decision() {
    if (inConflict())
      return "Two people wrote differently: "
          + question.inConflict().stream().map(Subject::phrase).collect(Collectors.joining(", "))
          + ". Choose what stands.";
    return capital(Sentences.reason(explanation.rating()));
  }

  private StarCard.Line line(Contribution line) {
    var bite =
        line.bite()
            .map(limit ->
                "judged %s, capped to %s by %s: %s"
                    .formatted(
                        word(line.judged()), word(line.counted()), limit.key(), limit.reason()))
            .orElse("");
    return new StarCard.Line(
        line.subject(),
        word(line.counted()),
        line.counted().isEmpty(),
        new RulerReading.Range(line.lowest(), line.highest()).words(),
        bite,
        question.notes().getOrDefault(line.subject(), List.of()));
  }

  private static String word(Optional<Grade> grade) {
    return grade.map(Grade::word).orElse("open");
  }

  static String capital(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
  }
}
