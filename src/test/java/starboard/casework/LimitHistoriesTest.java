package starboard.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import starboard.indicators.IndicatorCode;
import starboard.indicators.IndicatorValue;
import starboard.rating.Limit;
import starboard.rating.Serving;
import starboard.rating.Subject;

class LimitHistoriesTest {
  private static final List<Subject> LIMITED =
      List.of(Subject.CHILDREN_SERVING, Subject.ADULTS_SERVING);
  private static final List<String> KEYS = List.of("A1", "B2", SampleCriteria.AUDIT);

  /// How often a grade stood above a limit, so that the test cannot pass by meeting none.
  private int above;

  private int refused;

  @Test
  void onlyFactsThatChangedAfterAJudgementLeaveItAboveALimit() {
    for (var seed = 0; seed < 2_000; seed++) history(seed);
    assertTrue(above > 1_000, above + " times above a limit");
    assertTrue(refused > 1_000, refused + " refusals");
  }

  private void history(int seed) {
    var random = new Random(seed);
    var play = Play.start();
    for (var step = 0; step < 24; step++) {
      var before = Stand.of(play);
      step(play, random);
      var after = Stand.of(play);
      for (var it = 0; it < LIMITED.size(); it++) {
        var told = "seed " + seed + ", step " + step + ", " + LIMITED.get(it);
        if (!after.exceeded.get(it).isEmpty()) above++;
        if (!before.answers.get(it).equals(after.answers.get(it)))
          assertEquals(List.of(), after.exceeded.get(it), told);
        var news = new ArrayList<>(after.exceeded.get(it));
        news.removeAll(before.exceeded.get(it));
        if (!news.isEmpty()) assertTrue(!before.facts.equals(after.facts), told + news);
      }
    }
  }

  private void step(Play play, Random random) {
    var person = random.nextBoolean() ? CaseFixture.ANN : CaseFixture.BEN;
    var ruling =
        switch (random.nextInt(8)) {
          case 0, 1 -> play.tries(person, judged(random));
          case 2 -> play.tries(person, exempted(random));
          case 3 -> play.tries(person, exempted(random), judged(random), exempted(random));
          case 4 -> play.tries(Play.CHIEF, fact(random), judged(random));
          case 5 -> play.tries(person, new Command.Undo(CaseFixture.CASE));
          case 6 -> play.tries(person, new Command.Redo(CaseFixture.CASE));
          default ->
              random.nextBoolean() ? play.tries(Play.CHIEF, fact(random)) : file(play, random);
        };
    if (ruling instanceof Ruling.Refused(var refusal)
        && refusal.rule().equals("grade-is-within-limit")) refused++;
  }

  private static Ruling file(Play play, Random random) {
    var values = new TreeMap<IndicatorCode, IndicatorValue>();
    values.put(SampleCriteria.A1, value(random));
    values.put(SampleCriteria.B2, value(random));
    play.receives(new Act.ValuesReceived(values, "paf.csv"));
    return new Ruling.Allowed(List.of());
  }

  private static Act.Undoable judged(Random random) {
    var grade = Serving.values()[random.nextInt(4)];
    return CaseFixture.judged(LIMITED.get(random.nextInt(2)), grade);
  }

  private static Act.Undoable exempted(Random random) {
    return new Act.Exempted(
        KEYS.get(random.nextInt(3)), random.nextBoolean() ? "" : "moved " + random.nextInt(2));
  }

  private static Act.Undoable fact(Random random) {
    return switch (random.nextInt(3)) {
      case 0 -> new Act.Valued(SampleCriteria.A1, Optional.of(value(random)));
      case 1 -> new Act.Valued(SampleCriteria.B2, Optional.of(value(random)));
      default ->
          new Act.KeyJudged(
              SampleCriteria.AUDIT, CaseFixture.given(Serving.values()[random.nextInt(4)]));
    };
  }

  private static IndicatorValue value(Random random) {
    return SampleCriteria.value(Integer.toString(random.nextInt(100)));
  }

  /// What matters of a case: its answers, how far they are above limits, and the facts.
  private record Stand(List<Object> answers, List<List<Limit>> exceeded, List<Object> facts) {
    static Stand of(Play play) {
      var state = play.state();
      var keys = play.keys();
      return new Stand(
          LIMITED.stream()
              .<Object>map(it -> state.judgement(it).answer().value().orElse(new Answer.Open()))
              .toList(),
          LIMITED.stream().map(it -> keys.exceeded(state, it)).toList(),
          List.of(state.values().standing(), state.keys().judged()));
    }
  }
}
