package starboard.casework.refresh;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import starboard.casework.Act;
import starboard.casework.Answer;
import starboard.casework.Council;
import starboard.casework.CouncilId;
import starboard.casework.CouncilType;
import starboard.casework.Criteria;
import starboard.casework.Region;
import starboard.casework.Standing;
import starboard.evidence.Standards;
import starboard.indicators.Banding;
import starboard.indicators.Direction;
import starboard.indicators.Indicator;
import starboard.indicators.IndicatorCode;
import starboard.indicators.IndicatorSet;
import starboard.indicators.IndicatorValue;
import starboard.indicators.IndicatorValue.Firmness;
import starboard.indicators.KeyCondition;
import starboard.indicators.KeyIndicator;
import starboard.indicators.KeyIndicators;
import starboard.rating.Grade;
import starboard.rating.Origin;
import starboard.rating.Question;
import starboard.rating.Service;
import starboard.rating.Serving;
import starboard.rating.Subject;

/// Invented key indicators of every sort, and invented values and judgements by chance.
public final class Invented {
  public static final IndicatorCode A1 = new IndicatorCode("A1");
  public static final IndicatorCode C28 = new IndicatorCode("C28");
  public static final IndicatorCode D40 = new IndicatorCode("D40");
  private static final List<IndicatorCode> CODES = List.of(A1, C28, D40);
  private static final Origin ORIGIN = Origin.own("for tests");

  /// Key indicators by value, with small numbers exempted, and by judgement, on both services.
  public static final Criteria CRITERIA =
      new Criteria(
          new IndicatorSet(CODES.stream().map(Invented::indicator).toList()),
          new KeyIndicators(
              List.of(
                  key("A1", Service.CHILDREN, above(A1), Serving.SOME, "10"),
                  key("A1 far", Service.CHILDREN, above(C28), Serving.MOST, ""),
                  key("C28", Service.ADULTS, below(C28), Serving.MOST, ""),
                  key("D40", Service.ADULTS, below(D40), Serving.SOME, "10"),
                  key(
                      "Audit",
                      Service.CHILDREN,
                      new KeyCondition.JudgedAtMost(Serving.SOME),
                      Serving.SOME,
                      ""),
                  key("Unknown", Service.ADULTS, new KeyCondition.NotKnown(""), Serving.SOME, ""))),
          Standards.NONE);

  private Invented() {}

  public static Council council(String name) {
    return new Council(
        CouncilId.ofName(name), name, CouncilType.UNITARY_AUTHORITY, Region.SOUTH_WEST);
  }

  /// None to three values: firm, from small numbers, or missing.
  public static SortedMap<IndicatorCode, IndicatorValue> values(Random random) {
    var values = new TreeMap<IndicatorCode, IndicatorValue>();
    for (var code : CODES) if (random.nextInt(4) > 0) values.put(code, value(random));
    return values;
  }

  private static IndicatorValue value(Random random) {
    if (random.nextInt(8) == 0)
      return new IndicatorValue.Absent(IndicatorValue.Why.values()[random.nextInt(3)]);
    return new IndicatorValue.Measured(
        BigDecimal.valueOf(random.nextInt(101)),
        Optional.empty(),
        random.nextBoolean()
            ? Optional.of(BigDecimal.valueOf(random.nextInt(20)))
            : Optional.empty(),
        random.nextInt(6) == 0 ? Firmness.SMALL_NUMBERS : Firmness.FINAL);
  }

  /// What somebody may have said on a case: grades, some of them still open, what they would be
  /// without limits, exemptions, and what inspectors judged of the audit.
  public static List<Act.Undoable> sayings(Random random) {
    var acts = new ArrayList<Act.Undoable>();
    for (var subject : Subject.values()) {
      if (random.nextInt(12) > 0) acts.add(new Act.Judged(subject, grade(subject, random)));
      if (subject.question() == Question.SERVING && random.nextBoolean())
        acts.add(new Act.JudgedButForLimit(subject, grade(subject, random)));
    }
    for (var key : CRITERIA.keys().list())
      if (random.nextInt(4) == 0) acts.add(new Act.Exempted(key.key(), "a reason of " + key.key()));
    if (random.nextBoolean())
      acts.add(new Act.KeyJudged("Audit", grade(Subject.CHILDREN_SERVING, random)));
    return acts;
  }

  private static Answer grade(Subject subject, Random random) {
    var grade = Grade.of(subject.question()).get(random.nextInt(4));
    return new Answer.Given(grade, new Standing.Provisional());
  }

  private static KeyCondition above(IndicatorCode code) {
    return new KeyCondition.Above(code, BigDecimal.valueOf(60));
  }

  private static KeyCondition below(IndicatorCode code) {
    return new KeyCondition.Below(code, BigDecimal.valueOf(40));
  }

  private static Indicator indicator(IndicatorCode code) {
    return new Indicator(
        code,
        "Invented " + code,
        "",
        Set.of(Service.CHILDREN, Service.ADULTS),
        "%",
        new Direction.Lower(),
        new Banding.NotBanded(),
        ORIGIN);
  }

  private static KeyIndicator key(
      String name, Service service, KeyCondition condition, Serving highest, String exemptUnder) {
    return new KeyIndicator(
        name,
        "Invented " + name,
        Optional.of(service),
        condition,
        Optional.of(highest),
        exemptUnder.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(exemptUnder)),
        ORIGIN);
  }

  /// One value of one indicator.
  public static Map<IndicatorCode, IndicatorValue> one(IndicatorCode code, String number) {
    return Map.of(
        code,
        new IndicatorValue.Measured(
            new BigDecimal(number), Optional.empty(), Optional.empty(), Firmness.FINAL));
  }
}
