package starboard.application.invented;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import starboard.casework.Act;
import starboard.casework.Answer;
import starboard.casework.CaseKeys;
import starboard.casework.Council;
import starboard.casework.Criteria;
import starboard.casework.Role;
import starboard.casework.Standing;
import starboard.indicators.IndicatorCode;
import starboard.indicators.IndicatorValue;
import starboard.indicators.KeyFacts;
import starboard.rating.Grade;
import starboard.rating.Limit;
import starboard.rating.Serving;
import starboard.rating.Subject;

/// The judgements of an invented case: none above a limit, some exemptions, and where a limit bites
/// what the judgement would be without it.
final class InventedJudging {
  private static final String EXEMPTION = "Two of the three counted were siblings.";

  /// Of a hundred limits, from so many a council is exempted.
  private static final int EXEMPTED = 5;

  private final InventedRound round;
  private final Council council;
  private final double quality;
  private final Diary diary;
  private final Chance chance;
  private final Set<Subject> open;

  private InventedJudging(
      InventedRound round,
      Council council,
      double quality,
      Diary diary,
      Chance chance,
      Set<Subject> open) {
    this.round = round;
    this.council = council;
    this.quality = quality;
    this.diary = diary;
    this.chance = chance;
    this.open = open;
  }

  /// The judgements that nobody has made yet in the round that is still open; in a refresh they
  /// were carried over.
  static Set<Subject> open(InventedRound round, Council council) {
    var open = EnumSet.noneOf(Subject.class);
    if (round.published()) return open;
    var chance = round.chance("open/" + council.id());
    for (var it : Subject.values()) if (chance.percent(45)) open.add(it);
    return open;
  }

  /// @param open the judgements that are left open
  /// @return whether every judgement was made
  static boolean write(
      InventedRound round,
      Council council,
      double quality,
      SortedMap<IndicatorCode, IndicatorValue> values,
      Diary diary,
      Chance chance,
      Set<Subject> open) {
    return new InventedJudging(round, council, quality, diary, chance, open).write(values);
  }

  private boolean write(SortedMap<IndicatorCode, IndicatorValue> values) {
    var limits = limits(round.criteria(), values);
    var all = open.isEmpty();
    for (var subject : Subject.values()) {
      if (open.contains(subject)) continue;
      if (undecided()) {
        say(9, subject, new Act.Judged(subject, new Answer.NotEnoughEvidence()));
        all = false;
      } else judge(subject, limits);
    }
    return all;
  }

  private boolean undecided() {
    return !round.published() && chance.percent(8);
  }

  private List<Limit> limits(Criteria criteria, SortedMap<IndicatorCode, IndicatorValue> values) {
    var audit = chance.percent(6) ? Serving.NO : Serving.MOST;
    diary.say(Role.INSPECTOR, 7, 20, 0, new Act.KeyJudged(InventedCriteria.AUDIT, given(audit)));
    var judged = Map.of(InventedCriteria.AUDIT, audit);
    var tags = council.tags();
    var failed = CaseKeys.of(new KeyFacts(values, judged, Map.of(), tags), criteria).limits();
    var exemptions = new HashMap<String, String>();
    for (var limit : failed)
      if (chance.percent(EXEMPTED)) {
        exemptions.put(limit.key(), EXEMPTION);
        diary.say(
            Role.INSPECTOR, 8, 28, exemptions.size(), new Act.Exempted(limit.key(), EXEMPTION));
      }
    return CaseKeys.of(new KeyFacts(values, judged, exemptions, tags), criteria).limits();
  }

  private void judge(Subject subject, List<Limit> limits) {
    var wanted = wanted(subject);
    var lowest =
        limits.stream()
            .filter(it -> it.subject() == subject && it.closes(wanted))
            .map(Limit::highest)
            .min(Comparator.naturalOrder());
    var grade = lowest.<Grade>map(it -> it).orElse(wanted);
    say(3, subject, new Act.Judged(subject, given(grade)));
    say(4, subject, new Act.Reasoned(subject, InventedText.of(chance, 160)));
    if (lowest.isPresent()) say(5, subject, new Act.JudgedButForLimit(subject, given(wanted)));
  }

  /// Much as in all rounds: few move by two grades.
  private Grade wanted(Subject subject) {
    var grades = Grade.of(subject.question());
    var always = Chance.of(round.plan().seed(), council.id() + "/" + subject).spread();
    var level = Math.round(1.7 + quality + 0.8 * always + 0.4 * chance.spread());
    return grades.get(Math.clamp(level, 0, grades.size() - 1));
  }

  private void say(int day, Subject subject, Act.OfCase act) {
    diary.say(Role.INSPECTOR, 9, day, subject.ordinal(), act);
  }

  private static Answer given(Grade grade) {
    return new Answer.Given(grade, new Standing.Provisional());
  }
}
