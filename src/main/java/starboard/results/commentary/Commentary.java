package starboard.results.commentary;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import starboard.rating.Arrow;
import starboard.rating.Grade;
import starboard.rating.Question;
import starboard.rating.Service;
import starboard.rating.Serving;
import starboard.rating.Stars;
import starboard.rating.Subject;
import starboard.results.CouncilResult;
import starboard.results.Results;
import starboard.results.RoundResults;
import starboard.results.figure.CouncilGroup;
import starboard.results.figure.Words;
import starboard.results.table.Cell;

/// The sentences of paragraphs 14 to 21 of the 2003 document, computed from any two rounds.
public final class Commentary {
  private final Results results;
  private final Counting counting;
  private final List<Remark> remarks = new ArrayList<>();

  private Commentary(Results results) {
    this.results = results;
    counting = new Counting(results);
  }

  /// The sentences in the order of their paragraphs; only those of 15, 17 and 18 where there is no
  /// earlier round, none while nothing is rated.
  public static List<Remark> of(Results results) {
    if (results.now().rated().isEmpty()) return List.of();
    var commentary = new Commentary(results);
    results.before().ifPresent(commentary::changes);
    commentary.services();
    results.before().ifPresent(commentary::improvement);
    commentary.groups(17, CouncilGroup.regions(), 4);
    commentary.groups(18, CouncilGroup.types(), 2);
    results.before().ifPresent(commentary::zeroStars);
    results.before().ifPresent(commentary::notServing);
    results.before().ifPresent(commentary::zeroNow);
    return List.copyOf(commentary.remarks);
  }

  private void changes(RoundResults before) {
    var changed = counting.changed();
    say(
        14,
        "%s of %d (%s) %s a changed rating, compared to %s: %d up and %d down. Two or three stars: %d, in %s %d. Zero stars or one star: %d, in %s %d."
            .formatted(
                Words.councils(changed.size()),
                results.now().councils().size(),
                share(changed.size()),
                changed.size() == 1 ? "has" : "have",
                before.title(),
                counting.moved(Arrow.UP).size(),
                counting.moved(Arrow.DOWN).size(),
                Counting.high(results.now()),
                before.title(),
                Counting.high(before),
                Counting.low(results.now()),
                before.title(),
                Counting.low(before)),
        number("changed", changed),
        number("up", counting.moved(Arrow.UP)),
        number("down", counting.moved(Arrow.DOWN)));
  }

  private String share(int councils) {
    return new Cell.Percent(councils, results.now().councils().size()).shown();
  }

  private void services() {
    for (var question : Question.values()) {
      var lowest = Grade.of(question).getFirst();
      var parts = new ArrayList<String>();
      var numbers = new ArrayList<Remark.Counted>();
      for (var service : Service.values()) {
        var subject = Subject.of(service, question);
        var well = counting.well(subject);
        var worst = counting.judged(subject, lowest);
        parts.add(
            "%s for %d (%s) and %s for %d in %s services"
                .formatted(
                    upper(question),
                    well.size(),
                    share(well.size()),
                    lowest.word(),
                    worst.size(),
                    service == Service.CHILDREN ? "children’s" : "adults’"));
        numbers.add(number(subject.phrase() + ", " + upper(question), well));
        numbers.add(number(subject.phrase() + ", " + lowest.word(), worst));
      }
      say(
          15,
          "%s Of %s: %s."
              .formatted(
                  question.title(),
                  Words.councils(results.now().councils().size()),
                  Words.list(parts)),
          numbers.toArray(Remark.Counted[]::new));
    }
  }

  private static String upper(Question question) {
    var grades = Grade.of(question);
    return grades.get(2).word() + " or " + grades.get(3).word();
  }

  private void improvement(RoundResults before) {
    for (var question : Question.values()) {
      int children = counting.net(Subject.of(Service.CHILDREN, question));
      int adults = counting.net(Subject.of(Service.ADULTS, question));
      say(
          16,
          "%s Since %s the judgements have improved %s: net improvement is %+d for children’s and %+d for adults’ services."
              .formatted(
                  question.title(),
                  before.title(),
                  adults > children
                      ? "more for adults than for children"
                      : adults < children
                          ? "more for children than for adults"
                          : "equally for children and adults",
                  children,
                  adults));
    }
  }

  private void groups(int paragraph, List<CouncilGroup> groups, int rising) {
    var best = Ranking.byScore(results, groups).first(2);
    var sentence = "The strongest performance is in " + named(best.stream(), "%.2f") + ".";
    var rise =
        Ranking.byRise(results, groups).first(rising).stream()
            .filter(it -> it.value() > 0)
            .toList();
    if (results.before().isPresent())
      sentence +=
          rise.isEmpty()
              ? " The average score rose nowhere."
              : " The average score rose most in " + named(rise.stream(), "%+.2f") + ".";
    say(paragraph, sentence);
  }

  private static String named(Stream<Ranking.Place> places, String form) {
    return Words.list(
        places
            .map(it ->
                "%s (%s)"
                    .formatted(
                        it.group().name(), String.format(java.util.Locale.ROOT, form, it.value())))
            .toList());
  }

  private void zeroStars(RoundResults before) {
    var zero = counting.wereAt(Stars.ZERO);
    if (zero.isEmpty()) return;
    var rose = counting.roseFrom(Stars.ZERO);
    var numbers = new ArrayList<Remark.Counted>();
    numbers.add(number("zero stars in " + before.title(), zero));
    var parts = new ArrayList<String>();
    for (var stars : List.of(Stars.ONE, Stars.TWO, Stars.THREE)) {
      var to = counting.from(Stars.ZERO, stars);
      if (to.isEmpty()) continue;
      parts.add(to.size() + " to " + stars.words());
      numbers.add(number("from zero stars to " + stars.words(), to));
    }
    say(
        19,
        "Of the %s with zero stars in %s, %d rose%s."
            .formatted(
                Words.councils(zero.size()),
                before.title(),
                rose.size(),
                parts.isEmpty() ? "" : ": " + Words.list(parts)),
        numbers.toArray(Remark.Counted[]::new));
  }

  private void notServing(RoundResults before) {
    for (var service : Service.values()) {
      var subject = Subject.of(service, Question.SERVING);
      var no = counting.wereJudged(subject, Serving.NO);
      if (no.isEmpty()) continue;
      var numbers = new ArrayList<Remark.Counted>();
      numbers.add(number("not serving " + service.word() + " well in " + before.title(), no));
      var parts = new ArrayList<String>();
      for (var grade : Serving.values()) {
        var now = counting.from(subject, Serving.NO, grade);
        if (now.isEmpty()) continue;
        parts.add(
            "%d %s %s (%s)"
                .formatted(
                    now.size(),
                    now.size() == 1 ? "is" : "are",
                    grade == Serving.NO ? "still No" : "now " + grade.word(),
                    Words.list(now.stream().map(it -> it.council().name()).toList())));
        numbers.add(number("from No to " + grade.word(), now));
      }
      say(
          20,
          "Of the %s not serving %s well in %s, %s."
              .formatted(
                  Words.councils(no.size()),
                  service.word(),
                  before.title(),
                  parts.isEmpty() ? "none is judged yet" : Words.list(parts)),
          numbers.toArray(Remark.Counted[]::new));
    }
  }

  private void zeroNow(RoundResults before) {
    var stayed = counting.from(Stars.ZERO, Stars.ZERO);
    var newly = counting.newlyAt(Stars.ZERO);
    int then = counting.wereAt(Stars.ZERO).size();
    int now = counting.at(Stars.ZERO).size();
    say(
        21,
        "%d of the councils with zero stars in %s remain on zero stars, and %d are newly rated so. Their number %s."
            .formatted(
                stayed.size(),
                before.title(),
                newly.size(),
                now == then
                    ? "is the same, %d".formatted(now)
                    : "has %s from %d to %d".formatted(now < then ? "fallen" : "risen", then, now)),
        number("remain on zero stars", stayed),
        number("newly on zero stars", newly));
  }

  private void say(int paragraph, String sentence, Remark.Counted... numbers) {
    var provisional =
        results.now().provisional()
            || results.before().filter(RoundResults::provisional).isPresent();
    var said = provisional ? "Provisional: " + sentence : sentence;
    remarks.add(new Remark(paragraph, said, List.of(numbers)));
  }

  private static Remark.Counted number(String what, List<CouncilResult> councils) {
    return new Remark.Counted(what, councils.size(), Words.ids(councils));
  }
}
