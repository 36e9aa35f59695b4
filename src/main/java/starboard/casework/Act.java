package starboard.casework;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import starboard.casework.year.ImprovementPlan;
import starboard.casework.year.ProgressAssessment;
import starboard.casework.year.ReviewPart;
import starboard.casework.year.RiseStatement;
import starboard.evidence.Bearing;
import starboard.evidence.EvidenceId;
import starboard.evidence.EvidenceItem;
import starboard.evidence.ReturnId;
import starboard.evidence.ReturnTerms;
import starboard.evidence.Standards;
import starboard.indicators.IndicatorCode;
import starboard.indicators.IndicatorSet;
import starboard.indicators.IndicatorValue;
import starboard.indicators.KeyIndicators;
import starboard.journal.Hash;
import starboard.rating.Question;
import starboard.rating.Stars;
import starboard.rating.Subject;

/// What was done: the meaning of one entry. Entries are never changed, so neither is the meaning of
/// an act once it has been written; a new meaning is a new act.
public sealed interface Act {

  /// An act in the register of councils and people.
  sealed interface OfRegister extends Act {}

  /// An act on a round.
  sealed interface OfRound extends Act {}

  /// An act on a case.
  sealed interface OfCase extends Act {}

  /// An act on a case that can be undone: it writes one field.
  sealed interface Undoable extends OfCase
      permits OfJudgement, Valued, OfEvidence, OfYear, Deciding {
    CaseField field();
  }

  /// A council came into the register, or its name, type or region was put right.
  record CouncilRegistered(Council council) implements OfRegister {}

  /// A person came into the register, or the role was changed, or the person left.
  record PersonRegistered(RegisteredPerson person) implements OfRegister {}

  /// A round was opened.
  record RoundOpened(RoundTerms terms) implements OfRound {}

  /// A round was published; its judgements do not change any more.
  record RoundPublished(String source) implements OfRound {}

  /// The round was given its indicators, in the place of those it had.
  record IndicatorsSet(IndicatorSet indicators) implements OfRound {}

  /// The round was given its key indicators, in the place of those it had.
  record KeysSet(KeyIndicators keys) implements OfRound {}

  /// The round was given its standards areas, in the place of those it had.
  record StandardsSet(Standards standards) implements OfRound {}

  /// Values of indicators were loaded; what they are stands in the cases.
  record ValuesLoaded(ValuesLoad load) implements OfRound {}

  /// A council's published rating was taken from the record.
  ///
  /// @param answers the four judgements, each with its standing
  /// @param source the document or the reconstruction it was taken from
  record RatingRecorded(Map<Subject, Answer> answers, Stars stars, String source)
      implements OfCase {
    public RatingRecorded {
      answers = Map.copyOf(answers);
      answers.forEach((subject, answer) -> answer.mustAnswer(subject.question()));
    }
  }

  /// The judgements of an earlier round were carried over into a refresh, to be confirmed or
  /// changed.
  ///
  /// @param answers those that had a grade, each carried
  /// @param reasons those that were not blank
  record CarriedOver(Map<Subject, Answer> answers, Map<Subject, String> reasons) implements OfCase {
    public CarriedOver {
      answers = Map.copyOf(answers);
      answers.forEach((subject, answer) -> answer.mustAnswer(subject.question()));
      reasons = Map.copyOf(reasons);
    }
  }

  /// Values of indicators came for the council with a file.
  ///
  /// @param values those that the file changed
  /// @param source the file, as a person knows it
  record ValuesReceived(SortedMap<IndicatorCode, IndicatorValue> values, String source)
      implements OfCase {
    public ValuesReceived {
      values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }
  }

  /// An act on a judgement.
  sealed interface OfJudgement extends Undoable {}

  /// A judgement was made, changed or taken back. A grade of the other question is refused with an
  /// [IllegalArgumentException], here and wherever an act holds an answer.
  record Judged(Subject subject, Answer answer) implements OfJudgement {
    public Judged {
      answer.mustAnswer(subject.question());
    }

    @Override
    public CaseField field() {
      return new CaseField.AnswerTo(subject);
    }
  }

  /// The reason for a judgement was written; a blank text takes it back.
  record Reasoned(Subject subject, String rationale) implements OfJudgement {
    @Override
    public CaseField field() {
      return new CaseField.ReasonFor(subject);
    }
  }

  /// What the judgement would be without the limits on it was said, or taken back. It moves no
  /// star.
  record JudgedButForLimit(Subject subject, Answer answer) implements OfJudgement {
    public JudgedButForLimit {
      answer.mustAnswer(subject.question());
    }

    @Override
    public CaseField field() {
      return new CaseField.ButForLimit(subject);
    }
  }

  /// The council was exempted from a key indicator; a blank reason takes it back.
  ///
  /// @param key the name of the key indicator in the round
  record Exempted(String key, String reason) implements OfJudgement {
    @Override
    public CaseField field() {
      return new CaseField.ExemptionFrom(key);
    }
  }

  /// What inspectors judge of a key indicator that is judged was said, or taken back.
  record KeyJudged(String key, Answer answer) implements OfJudgement {
    public KeyJudged {
      answer.mustAnswer(Question.SERVING);
    }

    @Override
    public CaseField field() {
      return new CaseField.KeyJudgement(key);
    }
  }

  /// A value was put right by hand, or taken away.
  record Valued(IndicatorCode code, Optional<IndicatorValue> value) implements Undoable {
    @Override
    public CaseField field() {
      return new CaseField.ValueOf(code);
    }
  }

  /// An act on the evidence.
  sealed interface OfEvidence extends Undoable {}

  /// An item of evidence was received or revised; empty where its receipt was undone.
  record Described(EvidenceId id, Optional<EvidenceItem> item) implements OfEvidence {
    @Override
    public CaseField field() {
      return new CaseField.Item(id);
    }
  }

  /// An item was withdrawn: kept, and not counted any more. A blank reason takes it back.
  record Withdrawn(EvidenceId id, String reason) implements OfEvidence {
    @Override
    public CaseField field() {
      return new CaseField.WithdrawalOf(id);
    }
  }

  /// What an item says to a judgement was said. The judgement cites the item by it.
  record Weighed(EvidenceId id, Subject subject, Bearing bearing) implements OfEvidence {
    @Override
    public CaseField field() {
      return new CaseField.BearingOn(id, subject);
    }
  }

  /// The chief inspector admitted an item that came after the cut-off; a blank reason takes it
  /// back.
  record Admitted(EvidenceId id, String reason) implements OfEvidence {
    @Override
    public CaseField field() {
      return new CaseField.AdmissionOf(id);
    }
  }

  /// The council was asked for a return; empty where that was taken back.
  record ReturnAsked(ReturnId id, Optional<ReturnTerms> terms) implements OfEvidence {
    @Override
    public CaseField field() {
      return new CaseField.Return(id);
    }
  }

  /// A return arrived as this item of evidence; empty where that was a mistake.
  record ReturnArrived(ReturnId id, Optional<EvidenceId> as) implements OfEvidence {
    @Override
    public CaseField field() {
      return new CaseField.ArrivalOf(id);
    }
  }

  /// An act on the council's year.
  sealed interface OfYear extends Undoable {}

  /// The annual review meeting was held on a day; empty where that was a mistake.
  record ReviewHeld(Optional<LocalDate> day) implements OfYear {
    @Override
    public CaseField field() {
      return new CaseField.ReviewDay();
    }
  }

  /// A part of the record of the annual review was written; a blank text takes it back.
  record ReviewWritten(ReviewPart part, String text) implements OfYear {
    @Override
    public CaseField field() {
      return new CaseField.Review(part);
    }
  }

  /// An improvement plan was agreed or changed, or taken back.
  record PlanAgreed(Optional<ImprovementPlan> plan) implements OfYear {
    @Override
    public CaseField field() {
      return new CaseField.Plan();
    }
  }

  /// Progress was assessed, or the assessment was taken back.
  record ProgressAssessed(Optional<ProgressAssessment> assessment) implements OfYear {
    @Override
    public CaseField field() {
      return new CaseField.Progress();
    }
  }

  /// A rise from zero stars was justified, or the statement was taken back.
  record RiseJustified(Optional<RiseStatement> statement) implements OfYear {
    @Override
    public CaseField field() {
      return new CaseField.Rise();
    }
  }

  /// An earlier act was undone.
  ///
  /// @param entry the entry that was undone
  /// @param restoring what holds again
  record Undid(Hash entry, Undoable restoring) implements OfCase {}

  /// An undone act was done again.
  ///
  /// @param entry the entry that was undone and holds again
  /// @param restoring what holds again
  record Redid(Hash entry, Undoable restoring) implements OfCase {}
}
