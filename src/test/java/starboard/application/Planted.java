package starboard.application;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import starboard.casework.Act;
import starboard.casework.Answer;
import starboard.casework.CaseId;
import starboard.casework.Command;
import starboard.casework.CouncilId;
import starboard.casework.Criteria;
import starboard.casework.RoundId;
import starboard.casework.Standing;
import starboard.evidence.Bearing;
import starboard.evidence.EvidenceId;
import starboard.evidence.EvidenceItem;
import starboard.evidence.SourceKind;
import starboard.indicators.Bands;
import starboard.indicators.Indicator;
import starboard.indicators.IndicatorCode;
import starboard.indicators.IndicatorValue;
import starboard.rating.Grade;
import starboard.rating.Service;
import starboard.rating.Subject;

/// Plants in a round what consistency checks must find: Kent has better bands than Essex on every
/// indicator of adults' services, and a lower grade. All of it is invented.
public final class Planted {
  /// The name of the finding that is planted.
  public static final String CONFLICT = "kent/dominance/adults-serving/essex";

  /// The name of the finding of late evidence.
  public static final String LATE = "kent/late-evidence/adults-capacity";

  private final Workbench workbench;
  private final RoundId round;

  public Planted(Workbench workbench, RoundId round) {
    this.workbench = workbench;
    this.round = round;
  }

  /// A case of the round.
  public CaseId caseOf(String council) {
    return Desk.caseOf(round, council);
  }

  /// Plants the conflict; the person must be chief inspector.
  public void conflict() {
    var file = workbench.queries().round(round).join().orElseThrow();
    does(new Command.SetCriteria(round, Invented.criteria(file.criteria())));
    var criteria = workbench.queries().round(round).join().orElseThrow().criteria();
    does(
        new Command.LoadValues(
            round,
            "planted.csv",
            "0".repeat(64),
            Map.of(
                CouncilId.ofName("Kent"), values(criteria, 5),
                CouncilId.ofName("Essex"), values(criteria, 3))));
    for (var council : List.of("Kent", "Essex"))
      for (var subject : Subject.values())
        judge(council, subject, council.equals("Essex") && subject == Subject.ADULTS_SERVING ? 2 : 1);
  }

  /// Weighs an item for adults' capacity of Kent that came after the cut-off.
  public void lateEvidence() {
    var item = new EvidenceId("planted-1");
    var what =
        new EvidenceItem(
            SourceKind.values()[0],
            "A letter of the council",
            "",
            Optional.empty(),
            Set.of(Service.ADULTS),
            new TreeSet<>(Set.of(5)),
            Optional.empty(),
            "",
            "",
            Optional.empty());
    does(
        new Command.Say(
            caseOf("Kent"),
            List.of(
                new Act.Described(item, Optional.of(what)),
                new Act.Weighed(item, Subject.ADULTS_CAPACITY, Bearing.SUPPORTS))));
  }

  /// Judges, by the level of the grade.
  public void judge(String council, Subject subject, int level) {
    var answer =
        new Answer.Given(Grade.of(subject.question()).get(level), new Standing.Provisional());
    does(new Command.JudgeBecause(caseOf(council), subject, answer, "As invented."));
  }

  /// Does what must not be refused.
  public Outcome.Done does(Command command) {
    return switch (workbench.commands().execute(command).join()) {
      case Outcome.Done done -> done;
      case Outcome.Refused(var refusal) -> throw new AssertionError(refusal.sentence());
    };
  }

  private static Map<IndicatorCode, IndicatorValue> values(Criteria criteria, int band) {
    var values = new TreeMap<IndicatorCode, IndicatorValue>();
    for (var it : criteria.indicators().indicators())
      if (it.percentage() && it.services().contains(Service.ADULTS)) {
        for (var number : List.of("5", "12", "17", "25", "35", "60", "70", "90"))
          if (band(it, number) == band) values.putIfAbsent(it.code(), Invented.measured(number));
      }
    return values;
  }

  private static int band(Indicator indicator, String number) {
    return Bands.of(indicator, new BigDecimal(number), Set.of()).orElse(0);
  }
}
