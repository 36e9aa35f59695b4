package starboard.desktop.star;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import starboard.desktop.star.StarCard.Councils;
import starboard.desktop.star.StarCard.RecordSaying;
import starboard.rating.Backing;
import starboard.rating.Certainty;
import starboard.rating.Explanation;
import starboard.rating.Grade;
import starboard.rating.PublishedRating;
import starboard.rating.Rating;
import starboard.rating.Sentences;
import starboard.rating.Stars;
import starboard.rating.Subject;

/// Tells what the published record says of the grades; while one judgement is missing, of each
/// grade that it could be given.
final class RecordSayings {
  private RecordSayings() {}

  static RecordSaying of(StarQuestion question, Explanation explanation) {
    if (!question.inConflict().isEmpty())
      return said("It is looked up when the conflict is settled.");
    return switch (explanation.rating()) {
      case Rating.Starred starred -> of(explanation.backing().getFirst(), starred.stars());
      case Rating.Incomplete open when open.missing().size() == 1 ->
          each(question, open.missing().iterator().next());
      case Rating.Incomplete _, Rating.NotYetRated _ ->
          said("It is looked up when at least three judgements are given.");
    };
  }

  private static RecordSaying said(String sentence) {
    return new RecordSaying(false, List.of(sentence), List.of());
  }

  private static RecordSaying of(Backing backing, Stars given) {
    if (!(backing instanceof Backing.Published(var ratings)))
      return new RecordSaying(
          backing instanceof Backing.NotFixed,
          List.of(StarCards.capital(Sentences.backing(backing, given))),
          List.of());
    var stars =
        ratings.stream().map(PublishedRating::stars).distinct().sorted().map(Stars::words).toList();
    return new RecordSaying(
        false,
        List.of("These grades were published as " + String.join(" and as ", stars) + " for"),
        councils(ratings));
  }

  private static List<Councils> councils(List<PublishedRating> ratings) {
    var byRound =
        ratings.stream()
            .collect(
                groupingBy(
                    PublishedRating::round,
                    () -> new TreeMap<>(Comparator.<String>reverseOrder()),
                    toList()));
    var groups = new ArrayList<Councils>();
    byRound.forEach((round, all) -> {
      for (var certainty : Certainty.values()) {
        var names =
            all.stream()
                .filter(it -> it.certainty() == certainty)
                .map(PublishedRating::council)
                .toList();
        if (!names.isEmpty())
          groups.add(new Councils(title(names.size(), round, certainty), names));
      }
    });
    return groups;
  }

  private static String title(int count, String round, Certainty certainty) {
    var title =
        "%d %s in %s".formatted(count, count == 1 ? "council" : "councils", round.substring(0, 4));
    return certainty == Certainty.QUOTED ? title : title + ", " + certainty.word();
  }

  private static RecordSaying each(StarQuestion question, Subject missing) {
    var sentences = new ArrayList<String>();
    var warning = false;
    for (var grade : Grade.of(missing.question())) {
      if (question.limits().stream().anyMatch(it -> it.subject() == missing && it.closes(grade)))
        continue;
      var then =
          question
              .rules()
              .explain(
                  question.grades().with(missing, grade), question.limits(), question.record());
      if (!(then.rating() instanceof Rating.Starred starred)) continue;
      var backing = then.backing().getFirst();
      warning |= backing instanceof Backing.NotFixed;
      var told = Sentences.backing(backing, starred.stars());
      sentences.add(
          "With %s %s: %s"
              .formatted(
                  missing.phrase(),
                  grade.word(),
                  backing instanceof Backing.Published
                      ? told
                      : starred.stars().words() + ", " + told));
    }
    return new RecordSaying(warning, sentences, List.of());
  }
}
