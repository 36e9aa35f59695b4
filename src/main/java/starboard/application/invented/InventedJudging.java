package starboard.application.invented;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  private final InventedRound round;
  private final Council council;
  private final double quality;
  private final Diary diary;
  private final Chance chance;

  private InventedJudging(
      InventedRound round, Council council, double quality, Diary diary, Chance chance) {
    this.round = round;
    this.council = council;
    this.quality = quality;
    this.diary = diary;
    this.chance = chance;
  }

  /// Whether every judgement was made.
  static boolean write(
      InventedRound round,
      Council council,
      double quality,
      SortedMap<IndicatorCode, IndicatorValue> values,
      Diary diary,
      Chance chance) {
    return new InventedJudging(round, council, quality, diary, chance).write(values);
  }

  private boolean write(SortedMap<IndicatorCode, IndicatorValue> values) {
    var limits = limits(round.criteria(), values);
    var all = true;
    for (var subject : Subject.values()) {
      var open = leftOpen(subject);
      if (!open) judge(subject, limits);
      all &= !open;
    }
    return all;
  }

  /// In the round that is still open some judgements are not made yet; in a refresh they were
  /// carried over.
  private boolean leftOpen(Subject subject) {
    if (round.published()) return false;
    if (chance.percent(8)) {
      say(9, subject, new Act.Judged(subject, new Answer.NotEnoughEvidence()));
      return true;
    }
    return chance.percent(45);
  }

  private List<Limit> limits(Criteria criteria, SortedMap<IndicatorCode, IndicatorValue> values) {
    var audit = chance.percent(6) ? Serving.NO : Serving.MOST;
    diary.say(Role.INSPECTOR, 7, 20, 0, new Act.KeyJudged(InventedCriteria.AUDIT, given(audit)));
    var judged = Map.of(InventedCriteria.AUDIT, audit);
    var tags = council.tags();
    var failed = CaseKeys.of(new KeyFacts(values, judged, Map.of(), tags), criteria).limits();
    var exemptions = new HashMap<String, String>();
    for (var limit : failed)
      if (chance.percent(20)) {
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

  private Grade wanted(Subject subject) {
    var grades = Grade.of(subject.question());
    var level = Math.round(1.7 + quality + chance.spread());
    return grades.get(Math.clamp(level, 0, grades.size() - 1));
  }

  private void say(int day, Subject subject, Act.OfCase act) {
    diary.say(Role.INSPECTOR, 9, day, subject.ordinal(), act);
  }

  private static Answer given(Grade grade) {
    return new Answer.Given(grade, new Standing.Provisional());
  }
}
