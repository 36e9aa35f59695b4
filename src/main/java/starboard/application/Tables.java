package starboard.application;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import starboard.casework.CaseId;
import starboard.casework.Council;
import starboard.casework.CouncilId;
import starboard.casework.RegisteredPerson;
import starboard.casework.Round;
import starboard.casework.RoundId;
import starboard.indicators.IndicatorCode;
import starboard.indicators.IndicatorValue;

/// The plain tables beside the entries, for queries and for anyone with SQL. They repeat what the
/// entries add up to, are written in the same transaction and can be rebuilt at any time.
public interface Tables {

  /// Whether they are those of an older program, which did not write all that these hold, and have
  /// to be rebuilt.
  boolean behind();

  /// Empties all of them, to be rebuilt.
  void clear();

  /// Puts a council in the place of the one of the same id.
  void put(Council council);

  /// Puts a person in the place of the one of the same name.
  void put(RegisteredPerson person);

  /// Puts a round in the place of the one of the same id.
  void put(Round round);

  /// Puts a case in the place of the one of the same id.
  void put(CaseRow row);

  /// Puts the evidence on a case in the place of what it had.
  void putEvidence(CaseId id, List<EvidenceRow> rows);

  /// Puts the returns that a council was asked for in the place of those it had.
  void putReturns(CaseId id, List<ReturnRow> rows);

  /// Puts the values of a case in the place of those it had.
  void putValues(CaseId id, SortedMap<IndicatorCode, IndicatorValue> values);

  /// Puts the settlements of findings on a case in the place of those it had.
  void putSettlements(CaseId id, List<SettlementRow> rows);

  /// Puts the points of the council on a case in the place of those it had.
  void putPoints(CaseId id, List<PointRow> rows);

  /// Puts the second judgement of a case in the place of the one it had; empty takes it away.
  void putSecond(CaseId id, Optional<SecondRow> row);

  /// All councils by name.
  List<Council> councils();

  /// Everybody in the register, by name.
  List<RegisteredPerson> people();

  /// All rounds, the newest first.
  List<Round> rounds();

  /// One case, or empty where it was never touched.
  Optional<CaseRow> find(CaseId id);

  /// The cases of a round that have been touched, by council.
  List<CaseRow> cases(RoundId round);

  /// The evidence on a case, as received.
  List<EvidenceRow> evidence(CaseId id);

  /// The evidence of a round, by council and then as received.
  List<EvidenceRow> evidence(RoundId round);

  /// How much evidence the cases of a round have; those without are left out.
  Map<CouncilId, EvidenceTally> tallies(RoundId round);

  /// The returns asked for in a round, by council and then by the day they are due.
  List<ReturnRow> returns(RoundId round);

  /// The values of a round; councils without any are left out.
  Map<CouncilId, SortedMap<IndicatorCode, IndicatorValue>> values(RoundId round);

  /// The values of one case, by indicator.
  SortedMap<IndicatorCode, IndicatorValue> values(CaseId id);

  /// The settled findings of a round, by council and then by finding.
  List<SettlementRow> settlements(RoundId round);

  /// The points that councils made in a round, by council and then by their names.
  List<PointRow> points(RoundId round);

  /// The second judgements asked for in a round, by council.
  List<SecondRow> seconds(RoundId round);
}
